/** The short texts of a page that could say something of a key, outside of the controls' own labels. */
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Root } from '../see/dom.ts';
import { SILENT } from '../see/text.ts';
import { isRendered } from '../see/visibility.ts';
import { LEADING_MARK } from '../words/prose-list.ts';
import {
  answers,
  bare,
  isAnswer,
  MAX_LABEL,
  type Meaning,
  mentionsIp,
  says,
  type Vocabulary,
  yesOrNo,
} from '../words/vocabulary.ts';

export type Topic =
  | 'rights'
  | 'ip'
  | 'current-ip'
  | 'name'
  | 'key-id'
  | 'secret'
  | 'created'
  | 'expires'
  | 'other-heading';

export interface SpokenText {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
  readonly lower: string;
  /** What it would mean on a control. */
  readonly meaning: Meaning | null;
  /** What it announces when it is a heading or a row's label. */
  readonly topic: Topic | null;
}

/** Texts past this bound are looked at in a later scan. */
export const MAX_TEXTS = 60_000;
const DULL = /^[\s\d.,:%+\-–—$€£¥/()*×|·•…]*$/;
const MAX_RAW = 200;

const MUTE = new Set([...SILENT, 'title', 'code', 'pre']);

export type Understanding = { lower: string; meaning: Meaning | null; topic: Topic | null } | null;
/** Raw text to what it says: pages repeat themselves, and scans repeat pages. */
export type TextMemory = Map<string, Understanding>;
const MAX_MEMORY = 12_000;

/** A container with more children than this is a list of something: most of it is looked at later, in idle time. */
export const LONG_LIST = 150;
const HEAD_OF_LIST = 20;

export interface LongLists {
  /** Children of long lists that an idle look found to speak of keys. */
  readonly speaking: WeakSet<Element>;
  /** Children that were not looked at yet. */
  readonly later: Set<Element>;
  /** Children that an idle look found to say nothing. */
  readonly silent: WeakSet<Element>;
}

export const noLongLists = (): LongLists => ({
  speaking: new WeakSet(),
  later: new Set(),
  silent: new WeakSet(),
});

/** So many texts are looked at in one step of a reading. */
const TEXTS_AT_A_TIME = 64;

/**
 * Adds to `found` all texts below `root` that say something, in document order, step by step. Of a long list only the head
 * is read at once, and what holds controls; the rest is put into `lists.later`. Names of rights that are not displayed are
 * put into `hidden`.
 */
export function* spokenTexts(
  root: Root | Element,
  vocabulary: Vocabulary,
  memory: TextMemory,
  lists: LongLists,
  hasControls: (element: Element) => boolean,
  found: SpokenText[],
  hidden: SpokenText[] = [],
): Generator<void, void> {
  const document = root.ownerDocument ?? (root as Document);
  const long = longListsIn(root);
  const accept = (node: Node): number => {
    const parent = node.parentElement;
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    if (parent === null || !long.has(parent)) return NodeFilter.FILTER_SKIP;
    const element = node as Element;
    if (lists.speaking.has(element) || isInHead(element) || hasControls(element))
      return NodeFilter.FILTER_SKIP;
    if (!lists.silent.has(element)) lists.later.add(element);
    return NodeFilter.FILTER_REJECT;
  };
  const walker =
    long.size === 0
      ? document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      : document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accept);
  let visited = 0;
  let known: Set<Node> | null = null;
  for (let node = walker.nextNode(); node !== null && visited < MAX_TEXTS; node = walker.nextNode()) {
    if (++visited % TEXTS_AT_A_TIME === 0) {
      const path = ancestorsOf(node);
      yield;
      if (!node.isConnected) {
        // A price was drawn anew where we stand: what is around it is walked once more.
        walker.currentNode = path.find((one) => one.isConnected) ?? root;
        known = new Set(found.map((text) => text.node));
        continue;
      }
    }
    const data = (node as Text).data;
    if (data.length < 2 || data.length > MAX_RAW || DULL.test(data) || known?.has(node)) continue;
    const element = node.parentElement;
    for (const clause of clausesOf(data)) {
      const understood = understand(clause, vocabulary, memory);
      if (understood === null) continue;
      if (element === null || MUTE.has(element.localName)) break;
      const spoken = {
        node: node as Text,
        element,
        text: clause.replace(/\s+/g, ' ').trim(),
        ...understood,
      };
      if (isRendered(element)) found.push(spoken);
      else {
        if (hidden.length < MAX_HIDDEN && isOfRight(understood)) hidden.push(spoken);
        break;
      }
    }
  }
}

function ancestorsOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let here = node.parentNode; here !== null; here = here.parentNode) path.push(here);
  return path;
}

/** More of them are a part of the page that is not in use. */
const MAX_HIDDEN = 60;

const isOfRight = ({ meaning }: NonNullable<Understanding>): boolean =>
  meaning?.kind === 'permission' && meaning.means.length > 0;

/** "Permissions: read. IP restriction: none." says two things. */
function clausesOf(data: string): string[] {
  const clauses = /[:：].*[:：]/su.test(data) ? data.split(NEXT_CLAUSE) : [data];
  // Where not every piece is a label and its value, a text explains something.
  return clauses.every((clause) => PAIR.test(clause.trim())) ? clauses : [data];
}

const NEXT_CLAUSE = /(?<=[.;。；|·])\s*(?=\p{L}[^:：.;。；|·]{1,40}(?:[:]\s|：))/u;

function longListsIn(root: Root | Element): Set<Element> {
  const long = new Set<Element>();
  for (const child of root.querySelectorAll(`:nth-child(${LONG_LIST + 1})`)) {
    if (child.parentElement !== null) long.add(child.parentElement);
  }
  return long;
}

function isInHead(element: Element): boolean {
  let before = element.previousElementSibling;
  for (let i = 0; i < HEAD_OF_LIST; i++) {
    if (before === null) return true;
    before = before.previousElementSibling;
  }
  return false;
}

const MAX_LATER_TEXTS = 60;

/** Looks at one child of a long list; true: it speaks of keys, and the next reading takes it in. */
export function lookLater(
  element: Element,
  lists: LongLists,
  vocabulary: Vocabulary,
  memory: TextMemory,
): boolean {
  lists.later.delete(element);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let visited = 0;
  for (let node = walker.nextNode(); node !== null && visited++ < MAX_LATER_TEXTS; node = walker.nextNode()) {
    const data = (node as Text).data;
    if (data.length < 2 || data.length > MAX_RAW || DULL.test(data)) continue;
    if (speaksOfKeys(understand(data, vocabulary, memory))) {
      lists.speaking.add(element);
      return true;
    }
  }
  lists.silent.add(element);
  return false;
}

/** Trading words fill an exchange's every list; keys are spoken of by their rights, addresses and ids. */
function speaksOfKeys(understood: Understanding): boolean {
  if (understood === null) return false;
  const { meaning, topic } = understood;
  if (topic === 'rights' || topic === 'ip' || topic === 'key-id') return true;
  return (
    meaning?.kind === 'ip' ||
    (meaning?.kind === 'permission' &&
      (meaning.means.includes('withdraw') || meaning.means.includes('transfer')))
  );
}

function understand(data: string, vocabulary: Vocabulary, memory: TextMemory): Understanding {
  const known = memory.get(data);
  if (known !== undefined) return known;
  const lower = normaliseText(data);
  // "Withdrawals: off" is about withdrawing.
  const [, label, answer = ''] = PAIR.exec(lower) ?? [];
  const spoken = label !== undefined && isAnswer(answer) ? label : lower;
  const meaning = spoken.length > MAX_LABEL ? null : vocabulary.meaningIn(spoken, null);
  // What the exchange itself calls a right heads nothing, though it holds the word "permission".
  const isLabel =
    meaning?.kind === 'permission' && vocabulary.declared(lower.replace(LEADING_MARK, ''), []) !== null;
  const topic = isLabel ? null : topicOf(lower);
  // "Full access" ticks all boxes, or is the last of several levels.
  const isNone = meaning === null || meaning.kind === 'select-all';
  const isOption =
    isNone && topic === null && lower.length <= MAX_OPTION && (yesOrNo(lower) !== null || isAnswer(lower));
  const result: Understanding = isOption
    ? { lower, meaning: null, topic }
    : (isNone || meaning.kind === 'none') && topic === null
      ? null
      : { lower, meaning, topic };
  if (memory.size >= MAX_MEMORY) memory.clear();
  memory.set(data, result);
  return result;
}

/** A label and its value in one line. */
export const PAIR = /^([^:：]{1,80})[:：]\s*(.+)$/u;

const MAX_TOPIC = 40;
const MAX_OPTION = 30;

/** What a heading, a column or a row's label announces; null: nothing that matters here. */
export function topicOf(lower: string): Topic | null {
  const line = /^([^:：]{1,40})[:：]/u.exec(lower)?.[1] ?? lower;
  // "This key works from any address. Your current IP: …": the last sentence is the head.
  const text = bare(line.replace(/^.*(?:[。！]|[.!]\s)(?=.)/u, ''));
  if (text === '' || text.length > MAX_TOPIC || answers(text) !== null) return null;
  if (says('currentIp', text) && mentionsIp(text)) return 'current-ip';
  if (says('secret', text)) return 'secret';
  // "Sin restricción de IP" is what a heading announces.
  if (mentionsIp(text) && says('ipUnrestricted', text)) return null;
  if (mentionsIp(text) && (says('ipHeading', text) || text.length <= 24)) return 'ip';
  if (says('notAPermission', text)) return null;
  if (says('permissionHeading', text)) return 'rights';
  if (says('created', text)) return 'created';
  if (says('expires', text)) return 'expires';
  if (says('keyId', text) && !says('save', text) && !says('apiPage', text))
    return says('keyName', text) ? 'name' : 'key-id';
  if (says('keyName', text)) return 'name';
  if (says('status', text) || says('action', text)) return 'other-heading';
  return null;
}
