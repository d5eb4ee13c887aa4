/**
 * State that is only drawn: a class on a div. A state word counts when it differs from a control of the same shape, or
 * is a known pair of a component library; a lone word that cannot be contrasted is `unknown`.
 */
import { type Tri } from '../../audit/key-settings.ts';
import { hasClassWord, type StateStrength, stateInWords, wordsOf } from '../see/class-words.ts';
import { drawnChildren } from '../see/dom.ts';
import { perPart } from '../see/scan.ts';
import { isRendered } from '../see/visibility.ts';
import { drawnState } from './drawn-state.ts';

/** More elements in one row than this are a card, not a control. */
const MAX_ROW_ELEMENTS = 60;
const COMPONENT_WORDS = [
  'checkbox',
  'radio',
  'switch',
  'toggle',
  'box',
  'option',
  'item',
  'btn',
  'button',
  'chip',
  'tag',
  'tick',
  'segment',
  'tab',
  'cell',
  'row',
  'label',
  'perm',
  'permission',
];

/** Libraries whose base class is always there and whose state class is there exactly when the control is on. */
const KNOWN_PAIRS: readonly { base: RegExp; on: RegExp }[] = [
  {
    base: /(?:^|\s)(?:ant|arco|okui|rc|ivu|nut|zent|next|semi)-(?:checkbox|radio|switch)(?:\s|$)/,
    on: /(?:checkbox|radio|switch)-(?:wrapper-)?checked(?:\s|$)/,
  },
  {
    base: /(?:^|\s)(?:el|t|byte|van|nut)-(?:checkbox|radio|switch)(?:__|\s|$)/,
    on: /(?:^|\s)(?:t-)?is-checked(?:\s|$)|--checked(?:\s|$)/,
  },
  { base: /(?:^|\s)n-(?:checkbox|radio|switch)(?:\s|$)/, on: /--(?:checked|active)(?:\s|$)/ },
  { base: /(?:^|\s)Mui(?:Checkbox|Radio|Switch)-root(?:\s|$)/, on: /(?:^|\s)Mui-checked(?:\s|$)/ },
  // Icons of boxes and switches, by their names in the sets; what is a filled square there may mean either.
  {
    base: /(?:^|\s)(?:fa-(?:check-square(?:-o)?|square-check|square-o|toggle-on|toggle-off)|mdi-checkbox-(?:marked(?:-outline)?|blank-outline)|bi-(?:check-square(?:-fill)?|square|toggle-on|toggle-off)|ri-checkbox-(?:line|fill|blank-line)|pi-check-square)(?:\s|$)/,
    on: /check-square|square-check|toggle-on|checkbox-(?:marked|line|fill)/,
  },
  { base: /(?:^|\s)(?:bp\d-control|icheckbox_\w+|iradio_\w+)(?:\s|$)/, on: /(?:^|\s)checked(?:\s|$)/ },
];

interface Words {
  readonly shape: string;
  readonly sets: readonly ReadonlySet<string>[];
  readonly pair: Tri | null;
}

/** What has been seen of each shape since the page was first read: a contrast once seen stays known. */
export type ContrastMemory = Map<string, { on: Set<string>; without: Set<string> }>;

function wordsIn(row: Element): Words {
  const sets: ReadonlySet<string>[] = [];
  const components = new Set<string>();
  let pair: Tri | null = null;
  let seen = 0;
  const visit = (element: Element, top: boolean): void => {
    if (seen++ > MAX_ROW_ELEMENTS) return;
    if (!top && !isRendered(element) && element.localName !== 'input') return;
    const classes = element.getAttribute('class') ?? '';
    const names = [classes, iconName(element)].join(' ');
    const words = wordsOf(names);
    if (words.size > 0) sets.push(words);
    for (const word of COMPONENT_WORDS) if (words.has(word)) components.add(word);
    for (const known of KNOWN_PAIRS) {
      if (!known.base.test(classes)) continue;
      if (known.on.test(classes)) pair = 'on';
      else if (pair === null) pair = 'off';
    }
    for (const child of drawnChildren(element)) {
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, false);
    }
  };
  visit(row, true);
  // Words without a box are no mate of a row with one: that they carry no state word says nothing.
  const box = drawsABox(row) ? 'box' : '';
  const make = components.size > 0 ? [...components].sort().join('.') : makeOf(row);
  return { shape: `${row.localName}:${box}:${make}`, sets, pair };
}

/** Classes of layout are shared by all kinds of rows: what stands in them tells these apart. */
const LAYOUT =
  /^(?:d-flex|flex|grid|block|inline|relative|row|col|items|justify|space|gap|text|[wh]|[pm][xytrbl]?)(?:-|$)/;

/**
 * Where no class names a component, the first class that is no state tells one make from another; without one, the place
 * does. Words that merely stand elsewhere in an element of the same kind are no mates.
 */
function makeOf(row: Element): string {
  const base = [...row.classList].find((name) => stateInWords(wordsOf(name)) === null);
  if (base !== undefined)
    return LAYOUT.test(base) ? `${base}:${[...row.children].map(({ localName }) => localName).join()}` : base;
  const parent = row.parentElement;
  return parent === null ? '' : `${parent.localName}>${parent.getAttribute('class') ?? ''}`;
}

/** An icon says what it draws in its file name or in the symbol that it uses. */
function iconName(element: Element): string {
  if (element.localName === 'img')
    return `${lastPart(element.getAttribute('src'))} ${element.getAttribute('alt') ?? ''}`;
  if (element.localName === 'use')
    return lastPart(element.getAttribute('href') ?? element.getAttribute('xlink:href'));
  return element.getAttribute('data-icon') ?? '';
}

function lastPart(url: string | null): string {
  if (url === null || url.startsWith('data:')) return '';
  return (url.split(/[/#]/).at(-1) ?? '').replace(/\.\w+$/, '');
}

function stateWords(words: Words): { on: Map<string, StateStrength>; off: Map<string, StateStrength> } {
  const on = new Map<string, StateStrength>();
  const off = new Map<string, StateStrength>();
  for (const set of words.sets) {
    const state = stateInWords(set);
    if (state !== null) (state.on ? on : off).set(state.word, state.strength);
  }
  return { on, off };
}

const MAX_MATES = 80;
const MAX_CLASSES = 12;

/**
 * Looks for boxes of the same make elsewhere on the page: an element that carries the same base class, and a state word
 * beside it. A form with nothing ticked is told from an unreadable one by the newsletter box next to it.
 */
function learnFromMates(row: Element, seen: { on: Set<string>; without: Set<string> }): void {
  const root = row.getRootNode() as Document | ShadowRoot;
  let asked = 0;
  let isBare = false;
  for (const element of [row, ...row.querySelectorAll('[class]')]) {
    for (const name of element.classList) {
      if (asked >= MAX_CLASSES) break;
      const words = wordsOf(name);
      // A class of layout or typography is shared by everything; one that names a component is not.
      if (stateInWords(words) !== null || !COMPONENT_WORDS.some((word) => words.has(word))) continue;
      asked++;
      let mates = 0;
      for (const mate of root.querySelectorAll(`.${CSS.escape(name)}`)) {
        if (mates++ >= MAX_MATES) break;
        if (row.contains(mate) || mate.localName !== element.localName) continue;
        const state = stateInWords(wordsOf(mate.getAttribute('class') ?? ''));
        if (state === null) isBare = true;
        else if (state.on && state.strength !== 'icon') seen.on.add(state.word);
      }
    }
  }
  if (isBare) for (const word of seen.on) seen.without.add(word);
}

/** The state of each row, by the contrast among them and with what `memory` holds. Same length as `rows`. */
export function classStates(rows: readonly Element[], memory: ContrastMemory): Tri[] {
  const read = rows.map((row) => wordsIn(row));
  const states = read.map((words) => stateWords(words));
  read.forEach((words, i) => {
    const seen = memory.get(words.shape) ?? { on: new Set(), without: new Set() };
    memory.set(words.shape, seen);
    for (const word of states[i]?.on.keys() ?? []) seen.on.add(word);
    const row = rows[i];
    if (row !== undefined && (seen.on.size === 0 || seen.without.size === 0)) learnFromMates(row, seen);
  });
  // "Without" is learnt after all "on" words of the shape are known.
  read.forEach((words, i) => {
    const seen = memory.get(words.shape);
    for (const word of seen?.on ?? []) if (!states[i]?.on.has(word)) seen?.without.add(word);
  });
  return read.map((words, i) => {
    const own = states[i];
    const seen = memory.get(words.shape);
    if (own === undefined || seen === undefined) return 'unknown';
    const row = rows[i];
    const said = contrasted(own, seen) ?? words.pair ?? (row === undefined ? null : modified(row, own));
    const drawn = row === undefined ? 'unknown' : drawnState(row);
    if (said === null || said === 'unknown') return drawn;
    // A class that says one thing and a drawing that shows another: neither is believed.
    return drawn !== 'unknown' && drawn !== said ? 'unknown' : said;
  });
}

/** A class that says "selected" and nothing else is there for the state alone: a card all of whose mates are chosen as well. */
const MODIFIER = /(?:^|\s)(?:is-|\S+--)?(?:checked|selected|ticked)(?=\s|$)/;

const modified = (row: Element, own: { off: ReadonlyMap<string, StateStrength> }): Tri | null =>
  MODIFIER.test(row.getAttribute('class') ?? '') && own.off.size === 0 && drawsAPicture(row) ? 'on' : null;

const drawsAPicture = (row: Element): boolean =>
  [...row.querySelectorAll('svg,img,i')].slice(0, MAX_CLASSES).some((one) => isRendered(one));

const STRENGTHS: readonly StateStrength[] = ['strong', 'weak', 'icon'];

function contrasted(
  own: { on: Map<string, StateStrength>; off: Map<string, StateStrength> },
  seen: { on: Set<string>; without: Set<string> },
): Tri | null {
  const useful = [...seen.on].filter((word) => seen.without.has(word));
  for (const strength of STRENGTHS) {
    const words = useful.filter((word) => strengthOf(word) === strength);
    if (words.length === 0) continue;
    const answers = new Set(words.map((word) => own.on.has(word)));
    if (answers.size > 1) return 'unknown';
    const on = answers.has(true);
    if (on && [...own.off.values()].includes(strength)) return 'unknown';
    return on ? 'on' : 'off';
  }
  return null;
}

function strengthOf(word: string): StateStrength {
  return stateInWords(new Set([word]))?.strength ?? 'icon';
}

/** Whether the row draws something that is no text and could be a box: what a prose line does not have. */
export const drawsABox = /* @__PURE__ */ perPart((row: Element): boolean => {
  let seen = 0;
  const visit = (element: Element): boolean => {
    if (seen++ > MAX_ROW_ELEMENTS) return false;
    const text = element.textContent?.trim() ?? '';
    if (text === '' && element.localName !== 'br' && element.localName !== 'wbr' && isRendered(element)) {
      // An icon whose font has not come is a box all the same.
      if (element.localName === 'i' && hasClassWord(element, 'square', 'checkbox', 'toggle')) return true;
      const rect = element.getBoundingClientRect();
      if (rect.width >= 6 && rect.width <= 64 && rect.height >= 6 && rect.height <= 40) return true;
    }
    for (const child of drawnChildren(element)) {
      if (child.nodeType === Node.ELEMENT_NODE && visit(child as Element)) return true;
    }
    return false;
  };
  for (const child of drawnChildren(row))
    if (child.nodeType === Node.ELEMENT_NODE && visit(child as Element)) return true;
  return false;
});
