/**
 * Says when the page is worth reading again. It looks at what changed, not at the document: text that changes far from
 * any control and says nothing of keys is no reason.
 */
import { type Root } from './see/dom.ts';

/** No two readings start closer together than this, or than COST_SHARE times what the last one took (ms). */
const MIN_PAUSE = 40;
const COST_SHARE = 8;
const MAX_PAUSE = 1_000;
/** A last look after things have come to rest: transitions and late layout change what can be seen, not the document. */
const REST = 350;
/** Changes in one batch past this bound are not looked at one by one: the page is read again. */
const MAX_RECORDS = 400;
const MAX_ADDED = 40;

const ATTRIBUTES = [
  'class',
  'checked',
  'disabled',
  'value',
  'hidden',
  'style',
  'open',
  'readonly',
  'role',
  'data-state',
  'data-checked',
  'data-selected',
  'data-active',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-label',
  'src',
  'href',
  'placeholder',
];
const EVENTS = ['input', 'change', 'click', 'reset'] as const;

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Elements of ours, whose changes are nobody's news. */
  readonly isOurs: (node: Node) => boolean;
  /** Whether a change at this node can change a reading: it stands in a key's card or a dialog. */
  readonly isRelevant: (node: Node) => boolean;
  /** Whether a new text says something of keys. */
  readonly speaks: (text: string) => boolean;
  /** Reads the page; answers the roots that it consists of. */
  readonly look: () => readonly Root[];
}

export interface Watch {
  /** Reads the page soon. */
  lookSoon(): void;
  /** Runs `change` and forgets what it did to the page. */
  unseen<T>(change: () => T): T;
}

export function watch(options: WatchOptions): Watch {
  const { document, signal, look } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let isDue = false;

  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') {
      isDue = true;
      return;
    }
    isDue = false;
    const start = performance.now();
    watchRoots(look());
    const cost = performance.now() - start;
    notBefore = start + cost + Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, cost * COST_SHARE));
  };
  const lookSoon = (): void => {
    if (signal.aborted) return;
    clearTimeout(rest);
    rest = setTimeout(run, REST);
    if (timer !== undefined) return;
    const wait = notBefore - performance.now();
    if (wait <= 0) queueNow();
    else timer = setTimeout(run, wait);
  };
  // A message comes sooner than a timer, and after the page's own handlers have run.
  const channel = new MessageChannel();
  channel.port1.onmessage = run;
  const queueNow = (): void => {
    timer = -1 as unknown as ReturnType<typeof setTimeout>;
    channel.port2.postMessage(null);
  };

  const observer = new MutationObserver((records) => {
    if (records.length > MAX_RECORDS || records.some((record) => matters(record, options))) lookSoon();
  });
  const observed = new WeakSet<Node>();
  const watchRoots = (roots: readonly Root[]): void => {
    for (const root of roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
      for (const type of EVENTS)
        root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
    }
  };
  const onEvent = (event: Event): void => {
    const target = event.target as Node | null;
    if (target !== null && options.isOurs(target)) return;
    // A property (`checked`, `value`) changes without a mutation, and a click may change one of another element.
    if (event.type !== 'click' || target === null || options.isRelevant(target)) lookSoon();
  };
  document.addEventListener('visibilitychange', () => isDue && lookSoon(), { signal });
  document.addEventListener(
    'transitionend',
    (event) => event.target instanceof Node && options.isRelevant(event.target) && lookSoon(),
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    channel.port1.close();
    clearTimeout(timer);
    clearTimeout(rest);
  });
  watchRoots([document]);
  lookSoon();
  return {
    lookSoon,
    unseen(change) {
      const pending = observer.takeRecords();
      const result = change();
      observer.takeRecords();
      if (pending.some((record) => matters(record, options))) lookSoon();
      return result;
    },
  };
}

const CONTROLS = 'input,textarea,select,button,[role],[aria-checked],[data-state],table,dialog,iframe,label';

function matters(record: MutationRecord, options: WatchOptions): boolean {
  const { target } = record;
  if (options.isOurs(target)) return false;
  if (options.isRelevant(target)) return true;
  if (record.type === 'characterData') return options.speaks((target as Text).data);
  if (record.type === 'attributes') return shows(record);
  const added = record.addedNodes;
  if (added.length > MAX_ADDED) return true;
  for (const node of added) {
    if (options.isOurs(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      if (options.speaks((node as Text).data)) return true;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (
        element.matches(CONTROLS) ||
        element.localName.includes('-') ||
        element.querySelector(CONTROLS) !== null
      )
        return true;
      if (options.speaks((element.textContent ?? '').slice(0, 2_000))) return true;
    }
  }
  return false;
}

/** Far from a known key an attribute matters when it may show or hide what holds one. */
function shows(record: MutationRecord): boolean {
  const name = record.attributeName;
  if (name !== 'class' && name !== 'style' && name !== 'hidden' && name !== 'open' && name !== 'aria-hidden')
    return false;
  const element = record.target as Element;
  return (
    element.childElementCount > 0 &&
    element.querySelector('input,textarea,[role=checkbox],[role=switch],[role=radio],table') !== null
  );
}
