/** What to say when saving failed: model methods throw errors whose message is for people. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
