/** What was said of a paste, held against what the form would send. */
import { canonical } from '../../../lib/paste/same-address.ts';
import { type PasteWord } from '../../../lib/paste/word.ts';
import { type FieldSpec } from './field-spec.ts';

/**
 * `false-in`: said to be in the list and not sent. `false-out`: said to be refused and sent. `false-press`: said to wait for
 * the form's button, which is not so. `doubled`, `lost`, `foreign`: sent twice, not sent any more though it stood there, sent
 * and neither approved nor there before. `acted`: a button was pressed or a form sent. `false-undo`: taken back, it was
 * said, and it is not. `error`: it broke.
 */
export const WRONGS = [
  'false-in',
  'false-out',
  'false-press',
  'doubled',
  'lost',
  'foreign',
  'acted',
  'false-undo',
  'error',
] as const;
export type Wrong = (typeof WRONGS)[number];

export interface Seen {
  readonly words: readonly { readonly address: string; readonly word: PasteWord }[];
  readonly sent: readonly string[];
  /** Buttons pressed and forms sent by a script. */
  readonly acts: number;
}

/** The same address however it is written; a page may write `2001:0db8::a` and `203.0.113.7/32`. */
const has = (list: readonly string[], address: string): boolean =>
  list.some((one) => canonical(one) === canonical(address));

/** What is wrong with the words. @param taken what the page takes back of itself may be lost */
export function wrongsOf(spec: FieldSpec, { words, sent, acts }: Seen): Wrong[] {
  const said = (word: PasteWord): string[] =>
    words.filter((one) => one.word === word).map(({ address }) => address);
  const found = new Set<Wrong>();
  if (said('in-list').some((address) => !has(sent, address))) found.add('false-in');
  if (said('refused').some((address) => has(sent, address))) found.add('false-out');
  if (said('press').some((address) => has(sent, address))) found.add('false-press');
  if (new Set(sent.map(canonical)).size < sent.length) found.add('doubled');
  if (isAllTaken(spec) && spec.start.some((address) => !has(sent, address))) found.add('lost');
  if (sent.some((one) => !has(spec.approved, one) && !has(spec.start, one))) found.add('foreign');
  if (acts > 0) found.add('acted');
  return [...found];
}

/** The form has no reason to drop anything. */
const isAllTaken = ({ refuses, most, cutsAt, isMasked }: FieldSpec): boolean =>
  refuses === 'none' && most === null && cutsAt === null && !isMasked;
