/**
 * How long a test waits for what must come, ms: nearly as long as the whole test may take, so that a busy machine makes it
 * slow and not red, and a little less, so that the test says what it waited for.
 */
export const PATIENCE_MS = 25_000;
