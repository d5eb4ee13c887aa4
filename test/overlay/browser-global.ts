/** The browser's own API, as a shipped bundle uses it. */
export const browser = Reflect.get(globalThis, 'chrome');
