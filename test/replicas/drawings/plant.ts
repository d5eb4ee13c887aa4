/**
 * Fake secrets that look like an exchange's. Every replica shows some, and no output of Keyfence may ever hold one.
 * They are made from a seed by a small linear generator, so that no scanner of real secrets can have met them.
 */
export interface Plant {
  readonly keyId: string;
  readonly secret: string;
  readonly passphrase: string;
  readonly code: string;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789';

const drawText = (seed: string, length: number): string => {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += LETTERS.charAt((state >>> 16) % LETTERS.length);
  }
  return text;
};

export const plant = (seed: string): Plant => ({
  keyId: drawText(`${seed}/id`, 48),
  secret: drawText(`${seed}/secret`, 64),
  passphrase: `Hx-${drawText(`${seed}/passphrase`, 12)}!`,
  code: `code-${drawText(`${seed}/code`, 10)}`,
});

export const plantedStrings = (...plants: readonly Plant[]): readonly string[] =>
  plants.flatMap((one) => [one.keyId, one.secret, one.passphrase, one.code]);
