/** Interim, until the exchanges' data is merged. */
export const matchPatterns = (): readonly string[] => ['https://www.binance.com/*'];
