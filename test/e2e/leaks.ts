/** What of a secret stands in a text: whole, in pieces, and in the ways in which a text could be kept. */

/** More of a secret than a mask shows. */
export const PIECE = 12;

function formsOf(secret: string): readonly string[] {
  return [
    secret,
    [...secret].reverse().join(''),
    Buffer.from(secret).toString('base64').slice(0, -4),
    Buffer.from(secret).toString('hex'),
    secret.toLowerCase(),
  ];
}

/** The forms of `secrets` of which a piece stands in `text`. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap(formsOf).filter((one) => {
    for (let from = 0; from + PIECE <= one.length; from++)
      if (text.includes(one.slice(from, from + PIECE))) return true;
    return false;
  });
}
