/** Interim, until the exchanges' data is merged. */
export const coarsePathPattern = (): string => 'api';
