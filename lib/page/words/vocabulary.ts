/** What the words of a label say: the shared phrases of every locale, and the exchange's own labels before them. */

import { type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';
import { LETTER, normaliseText, patternFrom } from '../../exchanges/phrases/match.ts';
import { type Concept } from '../../exchanges/phrases/phrases.ts';
import { type ReaderSlice } from '../../exchanges/reader-slice.ts';

export type Meaning =
  /** A right (or, with an empty list, a control that is known to be none of the four). */
  | { readonly kind: 'permission'; readonly means: readonly Permission[]; readonly inverse: boolean }
  | { readonly kind: 'mode'; readonly mode: 'read-only' | 'read-write' }
  | { readonly kind: 'ip'; readonly on: 'restricted' | 'unrestricted'; readonly inverse?: boolean }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'third-party' }
  | { readonly kind: 'api-trading' }
  /** Words that make a control none of ours: a newsletter, an agreement. */
  | { readonly kind: 'none' };

const TICKED = /^[✓✔☑✅☐]\ufe0f?\s*/u;

/** Longer text is a description or a notice, not a label. Chinese, Japanese and Korean say more per character. */
export const MAX_LABEL = 80;

/** What stands between two things in one label. */
export const CONJUNCTION =
  /\s*(?:[&/,+;|·・、]|(?<=\s)(?:and|or|y|e|o|ou|et|und|oder|и|или|ve|veya|và|hoặc)(?=\s)|和|与|與|及|및|または)\s*/u;
/** A key card's one-word order buttons and types: never a right. */
const ORDER_WORDS = new Set([
  'buy',
  'sell',
  'long',
  'short',
  'limit',
  'market',
  'stop',
  'stop limit',
  'all',
  'usdt',
  'coin',
]);
const ON_GLYPH = /^(?:☑|✓|✔|✅|🗹)\ufe0f?$/u;
const OFF_GLYPH = /^(?:☐|✗|✘|❌|✕|✖|×|□|⬜)\ufe0f?$/u;

/** Every concept's pattern, as the background makes it: neither words nor their compiler are in the page's script. */
export type PhraseBook = Readonly<Record<Concept, string>>;

let book: Partial<PhraseBook> = {};
const patterns = new Map<Concept, RegExp>();
/** The same, to be looked for again and again in one text, by what may follow. */
const global = new Map<string, RegExp>();

/** Puts the vocabulary in place, once, before the first reading. */
export function loadPhrases(phrases: PhraseBook): void {
  book = phrases;
  patterns.clear();
  global.clear();
}

/** Whether the normalised text speaks of the concept. */
export function says(concept: Concept, lower: string): boolean {
  return patternOf(concept).test(lower);
}

function patternOf(concept: Concept): RegExp {
  let pattern = patterns.get(concept);
  if (pattern === undefined) {
    pattern = patternFrom(book[concept] ?? '(?!)');
    patterns.set(concept, pattern);
  }
  return pattern;
}

function everywhere(concept: Concept, after: string): RegExp {
  const key = concept + after;
  let pattern = global.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:${patternOf(concept).source})${after}`, 'g');
    global.set(key, pattern);
  }
  return pattern;
}

function indexOf(concept: Concept, lower: string): number {
  return lower.search(patternOf(concept));
}

/** Whether the text speaks of IP addresses: every language writes "IP". */
export function mentionsIp(lower: string): boolean {
  return /(?<![a-z])ips?(?![a-z])|ipv[46]/.test(lower) || says('ipNoun', lower);
}

/** The text without the concept's words; what is left decides whether a label says that and nothing else. */
export function without(concept: Concept, lower: string): string {
  return lower.replace(everywhere(concept, ''), ' ');
}

/** The same, with the endings of the concept's words ("Lesen/Schreiben" begins with "lesen/schreib"). */
function withoutWords(concept: Concept, lower: string): string {
  return lower.replace(everywhere(concept, `${LETTER}{0,4}`), ' ');
}

/** Remarks in brackets, a trailing colon, asterisks and bullets are no part of a label's meaning. */
export function bare(lower: string): string {
  return lower
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】/gu, ' ')
    .replace(/^[\s*•·:‣▪-]+|[\s*:?！!.。…>›▾▼]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Vocabulary {
  /** "Read only" over a list rules what the list names: the exchange's facts say so. */
  readonly readOnlyRules: boolean;
  /** The same over the products that stand beside or under it. */
  readonly readOnlyRulesProducts: boolean;
  /** What a control with this label does; null: the words are unknown. */
  meaningOf(lower: string): Meaning | null;
  /** What the exchange itself declares for a label, an input's value or name, under these headings; null: nothing. */
  declared(lower: string, groups: readonly string[]): readonly Permission[] | null;
  /** What the exchange's own labels grant that are parts of the text. */
  declaredIn(lower: string): readonly Permission[];
  /** The same for a label under a group heading, whose words complete it ("Futures" over "Orders"). */
  meaningIn(lower: string, group: string | null): Meaning | null;
}

/** Builds the vocabulary for one exchange. Answers are remembered: pages ask for the same labels at every scan. */
export function vocabularyFor(slice: ReaderSlice): Vocabulary {
  const own = new Map<string, { group: string | null; means: readonly Permission[] }[]>();
  for (const label of slice.labels) {
    const key = bare(normaliseText(label.label));
    const list = own.get(key) ?? [];
    list.push({
      group: label.group === undefined ? null : bare(normaliseText(label.group)),
      means: label.means,
    });
    own.set(key, list);
  }
  const memory = new Map<string, Meaning | null>();

  const declared = (lower: string, groups: readonly string[]): readonly Permission[] | null => {
    // An item of a menu is written with its tick.
    const entries = own.get(bare(lower)) ?? own.get(lower) ?? own.get(bare(lower.replace(TICKED, '')));
    if (entries === undefined) return null;
    const inGroup = groups
      .map((group) => entries.find((entry) => entry.group !== null && bare(group) === entry.group))
      .find((entry) => entry !== undefined);
    const any = entries.find((entry) => entry.group === null);
    return (inGroup ?? any)?.means ?? null;
  };

  const meaningIn = (lower: string, group: string | null): Meaning | null => {
    if (lower.length > MAX_LABEL || lower === '') return null;
    const key = `${lower}\n${group ?? ''}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const means = declared(lower, group === null ? [] : [group]);
    const meaning: Meaning | null =
      means !== null
        ? { kind: 'permission', means, inverse: false }
        : meaningOfWords(bare(lower) || lower, lower);
    if (memory.size > 2_000) memory.clear();
    memory.set(key, meaning);
    return meaning;
  };

  const labels = [...own].filter(([label]) => label.length >= MIN_OWN_LABEL);
  const declaredIn = (lower: string): readonly Permission[] => {
    const text = bare(lower);
    return labels.flatMap(([label, entries]) =>
      text !== label && ` ${text} `.includes(` ${label} `) ? entries.flatMap(({ means }) => means) : [],
    );
  };
  const readOnlyRules = slice.readOnlyRules.includes('key');
  const readOnlyRulesProducts = slice.readOnlyRules.includes('product');
  return {
    readOnlyRules,
    readOnlyRulesProducts,
    declaredIn,
    declared,
    meaningIn,
    meaningOf: (lower) => meaningIn(lower, null),
  };
}

/** Shorter labels are words of many meanings. */
const MIN_OWN_LABEL = 4;

/** "12,408.77 USDT": an amount of money names no product. */
const AMOUNT = /\d[\d ]*[.,]\d|\d{4,}\s*\p{Lu}|\d{4,}\s*(?:usd|btc|eth)/iu;

function meaningOfWords(label: string, full: string): Meaning | null {
  if (ORDER_WORDS.has(label)) return { kind: 'none' };
  if (AMOUNT.test(label) && !mentionsIp(label)) return { kind: 'none' };
  if (says('notAPermission', label)) return { kind: 'none' };
  // "Limit to these trading pairs" restricts no addresses.
  if (says('ipRestricted', label) && says('other', label) && !mentionsIp(full))
    return { kind: 'permission', means: [], inverse: false };
  const ip = ipMeaning(label, full);
  if (ip !== null) return ip;
  // A whitelist of something else: symbols, trading pairs.
  if (says('ipHeading', label) && !mentionsIp(full)) return { kind: 'permission', means: [], inverse: false };
  if (says('thirdParty', label)) return { kind: 'third-party' };
  if (says('selectAll', label) && !namesARight(without('selectAll', label))) return { kind: 'select-all' };
  const mode = modeOf(label);
  if (mode !== null) return { kind: 'mode', mode };
  if (says('apiTrading', label)) return { kind: 'api-trading' };
  const means = rightsOf(label);
  if (means === null) return null;
  // "API trading" says what the key is used for; a right is never named after the key itself.
  if (/(?<![a-z])api(?![a-z])/.test(label) && means.length === 1 && means[0] === 'trade')
    return { kind: 'api-trading' };
  return { kind: 'permission', means, inverse: says('negation', label) };
}

function ipMeaning(label: string, full: string): Meaning | null {
  const open = indexOf('ipUnrestricted', label);
  const closed = Math.max(indexOf('ipRestricted', label), indexOf('ipHeading', label));
  // "Not restricted" holds the word "restricted": the open wording is asked first.
  if (open >= 0) {
    // "Withdraw to any address" is a right, and "Block any IP except these" opens nothing for certain.
    if (!mentionsIp(full) && (says('withdraw', label) || says('transfer', label))) return null;
    const inverse = says('negation', without('ipUnrestricted', label));
    return { kind: 'ip', on: 'unrestricted', ...(inverse ? { inverse } : {}) };
  }
  if (closed < 0) return null;
  // "Withdraw only from trusted IPs" is a right; "IP restriction, needed to withdraw" is none.
  const right = Math.max(indexOf('withdraw', label), indexOf('transfer', label));
  if (right >= 0 && right < closed) return null;
  // "Trusted third-party IPs only": the addresses are the app's.
  if (says('thirdParty', label)) return null;
  if (says('currentIp', label)) return { kind: 'none' };
  if (says('negation', label)) return { kind: 'ip', on: 'unrestricted', inverse: true };
  // A heading such as "IP restriction" over a switch: on means restricted. Without the word IP it may be a title.
  return mentionsIp(full) || says('ipRestricted', label) ? { kind: 'ip', on: 'restricted' } : null;
}

/** Read only / read and write, when the label says nothing else. */
export function modeOf(label: string): 'read-only' | 'read-write' | null {
  if (says('readWrite', label) && !namesARight(without('readWrite', label), ['read'])) return 'read-write';
  if (says('readOnly', label) && !namesARight(without('readOnly', label), ['read'])) return 'read-only';
  return null;
}

/** The same when nothing else at all is said: "Wallet: read and write" is about the wallet. */
export function onlyModeOf(lower: string): 'read-only' | 'read-write' | null {
  const mode = modeOf(lower);
  if (mode === null) return null;
  const text = withoutWords(mode === 'read-only' ? 'readOnly' : 'readWrite', bare(lower));
  return /[\p{L}\p{N}]/u.test(without('permissionHeading', text)) ? null : mode;
}

const RIGHTS = ['withdraw', 'transfer', 'trade', 'product'] as const;

function namesARight(label: string, except: readonly string[] = []): boolean {
  return RIGHTS.some((concept) => says(concept, label)) || (!except.includes('read') && says('read', label));
}

/** Plural nouns: "trades" after "open orders" are looked at; "trade" and "trading" would be done. */
const PLURAL = /(?:s|en|ler|lar|leri|ları|lari|ов|ок|ы|и)$/u;

const isThing = (part: string): boolean =>
  PLURAL.test(part.trim()) || /[\u3040-\u9fff\uac00-\ud7af]/.test(part);

/** "Query open orders & trades", in whatever order a language puts it: what is open or closed is looked at, not done. */
function looksAtRecords(text: string, parts: readonly string[]): boolean {
  if (!says('read', text) || !says('record', text)) return false;
  if (says('write', without('read', text)) || says('withdraw', text) || says('transfer', text)) return false;
  return parts.every((part) => says('record', part) || says('read', part) || PLURAL.test(part.trim()));
}

/** The rights that a label's words name; an empty list: another right; null: no word is known. */
export function rightsOf(label: string): readonly Permission[] | null {
  if (says('readOnly', label)) return ['read'];
  const text = says('readWrite', label) ? without('readWrite', label) : label;
  const parts = text.split(CONJUNCTION).filter((part) => part.trim() !== '');
  if (looksAtRecords(text, parts)) return ['read'];
  const found = new Set<Permission>();
  let known = false;
  // "Query open orders & trades": the verb of the first part rules the bare nouns after it. "Read & trade": it does not.
  let lookingOn = false;
  parts.forEach((part, i) => {
    const reads = says('read', part);
    const acts = says('write', part) && !(reads && !says('write', without('read', part)));
    const rights = actingRights(part);
    if (reads && !acts) {
      known = true;
      found.add('read');
      if (i === 0 && rights.length > 0) lookingOn = true;
      return;
    }
    if (rights.length > 0) {
      known = true;
      for (const right of rights) {
        if (lookingOn && !acts && right !== 'withdraw' && isThing(part)) continue;
        found.add(right);
      }
      return;
    }
    if (says('other', part) || acts || reads) known = true;
    if (reads) found.add('read');
  });
  // A product beside a right of its own ("Margin loan & transfer") only says where that right holds.
  if (
    found.has('trade') &&
    (found.has('transfer') || found.has('withdraw')) &&
    !parts.some((part) => says('trade', part))
  ) {
    found.delete('trade');
  }
  return known ? [...found] : null;
}

function actingRights(part: string): Permission[] {
  const rights: Permission[] = [];
  const isOther = says('other', part);
  // "Trading pair whitelist" holds the word "trading": what another right's name says is taken out first.
  const text = isOther ? without('other', part) : part;
  if (says('withdraw', text)) rights.push('withdraw');
  if (says('transfer', text)) rights.push('transfer');
  if (says('trade', text)) rights.push('trade');
  if (rights.length === 0 && says('product', text) && !isOther) rights.push('trade');
  return rights;
}

/** On, off, yes, no, a tick or a cross, when the text says nothing else. */
export function stateWord(lower: string): Tri | null {
  const text = bare(lower) || lower;
  if (ON_GLYPH.test(lower)) return 'on';
  if (OFF_GLYPH.test(lower)) return 'off';
  if (text.length > 24) return null;
  const off = ['off', 'no', 'none', 'deny'] as const;
  const on = ['on', 'yes', 'allow'] as const;
  // "Not enabled" holds an "on" word: off is asked first.
  for (const concept of off) if (isOnly(concept, text)) return 'off';
  for (const concept of on) if (isOnly(concept, text)) return 'on';
  return null;
}

/** "All": options beside it choose what a list shows, and decide nothing of a key. */
export const showsAll = (lower: string): boolean => isOnly('everything', bare(lower));

const STATE_AT_END = /^(.+?)(?:\s[—–-]\s|\s?[:：(（]\s?)([^:：—–()（）]{1,24})[)）]?$/u;

/** "IP restriction — Off": a label that repeats its control's state; null: it says none. */
export function stateAtEnd(lower: string): { label: string; state: 'on' | 'off' } | null {
  const [, label = '', word = ''] = STATE_AT_END.exec(lower) ?? [];
  if (isOnly('off', word)) return { label, state: 'off' };
  return isOnly('on', word) ? { label, state: 'on' } : null;
}

/** Yes or no, also with a remark ("No (not recommended)"): an option under a heading that asks. */
export function yesOrNo(lower: string): 'yes' | 'no' | null {
  const text = bare(lower);
  if (isOnly('no', text)) return 'no';
  return isOnly('yes', text) ? 'yes' : null;
}

/** none / read / read_write, off / on, no / yes, deny / allow: what one option under a right's name grants of it. */
export function levelOf(lower: string): 'none' | 'read' | 'all' | null {
  const text = bare(lower).replace(/_/g, ' ');
  const mode = modeOf(text);
  if (mode === 'read-write') return 'all';
  if (mode === 'read-only') return 'read';
  if (isOnly('deny', text)) return 'none';
  if (isOnly('allow', text)) return 'all';
  if (says('none', text) || says('no', text) || says('off', text)) return 'none';
  if (says('read', text) && !says('write', text)) return 'read';
  if (says('yes', text) || says('on', text) || says('write', text)) return 'all';
  return null;
}

/** Whether a text is an option that means something only under a question: "Off", "No", "Deny", "Read only". */
export function isAnswer(lower: string): boolean {
  const text = bare(lower);
  if (text === '' || text.length > MAX_ANSWER) return false;
  return stateWord(text) !== null || isOnly('deny', text) || isOnly('allow', text) || modeOf(text) !== null;
}

const MAX_ANSWER = 30;

function isOnly(concept: Concept, text: string): boolean {
  // Two letters of an ending are nothing; two signs of Chinese are a word ("无限制" is no "无", "订单: on" no "on").
  return (
    says(concept, text) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{0,2}$/u.test(
      without(concept, text).replace(/[\s\p{P}]|する$/gu, ''),
    )
  );
}

/** Whether a text begins with "no" or "none" (or "yes"): it answers, and is no heading. */
export function answers(lower: string): 'yes' | 'no' | null {
  const word = /^\p{L}+/u.exec(lower)?.[0] ?? '';
  if (word === '') return null;
  if (says('no', word) || isOnly('none', word)) return 'no';
  // "Si no la vinculas, …": a yes that a sentence goes on after is another word.
  if (/^\p{L}+\s+\p{L}/u.test(lower)) return null;
  return says('yes', word) || says('on', word) ? 'yes' : null;
}
