/** `ip-too-wide` as a part of a word's id: `ip_too_wide`. Typed, so that an id whose word is missing does not compile. */
export type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;

export function snake<Text extends string>(text: Text): Snake<Text> {
  return text.replaceAll('-', '_') as Snake<Text>;
}
