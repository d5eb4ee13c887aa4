/**
 * Says when the page is worth reading again. It looks at what changed, not at the document: text that changes far from
 * any control and says nothing of keys is no reason.
 */
import { bringsControl, bringsForm, matters, restyles, ticks, type Watched } from './changes.ts';
import { later } from './later.ts';
import { type Root } from './see/dom.ts';

/**
 * No two readings start closer together than this, or than so many times what the last one took (ms): a page that goes on
 * changing leaves us a thirtieth of its time. For a while after a press it is more: the warning is waited for.
 */
const MIN_PAUSE = 40;
const COST_SHARE = 32;
const COST_SHARE_PRESSED = 8;
const PRESSED_FOR = 600;
const MAX_PAUSE = 1_000;
/**
 * A form that comes is waited for as well, and is read at once as long as readings like that have not taken so much (ms) in
 * all; what they take is given back in the same small share of the page's time.
 */
const CREDIT = 200;
/** A reading holds the page for so long (ms) at a time; longer when the page changes under it again and again. */
const SLICE = 4;
const LONG_SLICE = 12;
/** Slices follow each other at once for so long (ms); then the page gets its turn, whatever else is due. */
const HELD_FOR = 7;
const TURN = 1;
/**
 * A place that has changed so often, and never changed what was read, is a ticker: for it alone the page is read no more
 * often than this (ms). What a user does, and what comes as a control, is read at once all the same.
 */
const DULL_AFTER = 3;
const DULL_PAUSE = 2_000;
const MAX_PLACES = 200;
/** A page that keeps changing while it is read is read in longer slices, and in one go at last. */
const SHORT_TRIES = 2;
const MAX_TRIES = 5;
/** A last look after things have come to rest: transitions and late layout change what can be seen, not the document. */
const REST = 350;
/** Changes in one batch past this bound are not looked at one by one: the page is read again. */
const MAX_RECORDS = 5_000;
/** Past so many changes the page is read after it was drawn, and not before: its layout is done then. */
const MANY_RECORDS = 40;

const ATTRIBUTES =
  'class checked disabled value hidden style open readonly role data-state data-checked data-selected data-active aria-checked aria-pressed aria-selected aria-disabled aria-hidden aria-expanded aria-label src href placeholder type title alt contenteditable data-icon'.split(
    ' ',
  );
const EVENTS = ['input', 'change', 'click', 'reset'] as const;

export interface WatchOptions extends Watched {
  readonly document: Document;
  readonly signal: AbortSignal;
  /**
   * Learns of every place where something changed, and whether that may be the looks of all below it; null: everywhere.
   * `seen`: where it has been for the same batch of changes.
   */
  readonly touch: (node: Node | null, isDeep: boolean, seen: Set<Node>) => void;
  /** Whether the last reading is known to hold still. */
  readonly isAtRest: () => boolean;
  /** Begins to read the page. */
  readonly look: () => Look;
}

/** The roots that a page consists of, and whether it was read as something else than before. */
export interface Looked {
  readonly roots: readonly Root[];
  readonly isNews: boolean;
}

/** A reading under way. */
export interface Look {
  /**
   * Goes on until the page's clock shows `until` (ms), or a little longer. Null: it is not done; 'changed': the page is to
   * be read once more from the start.
   */
  goOn(until: number): Looked | 'changed' | null;
  /** Another reading has begun since, and this one must not go on. */
  readonly isOver: boolean;
}

export interface Watch {
  /** Reads the page soon. */
  lookSoon(): void;
  /** Whether the document has not changed since the last reading. Properties, and what only a press may have set, are not looked at. */
  isFresh(): boolean;
  /** Runs `change` and forgets what it did to the page. */
  unseen<T>(change: () => T): T;
}

/** A timer that is so late (ms) was cleared by the page, which shares the numbers of timers with us. */
const OVERDUE = 500;

/** A reading is on its way that no timer brings. */
const NO_TIMER = -1 as unknown as ReturnType<typeof setTimeout>;

export function watch(options: WatchOptions): Watch {
  const { document, signal, look } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** When the reading that is on its way begins. */
  let dueAt = 0;
  let overdueAt = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let isDue = false;
  let looking: Look | null = null;
  /** The page has changed since that reading began. */
  let isStale = false;
  /** More than a press has happened since the last reading began. */
  let isDirty = false;
  let tries = 0;
  let cost = 0;
  let held = 0;
  let credit = CREDIT;
  let creditAt = 0;
  /** How often each place has changed for nothing, and those that changed since the last reading began. */
  const vain = new WeakMap<Node, number>();
  let places = new Set<Node>();
  let dull: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;

  const run = (): void => {
    timer = undefined;
    if (signal.aborted || looking !== null) return;
    if (document.visibilityState === 'hidden') {
      isDue = true;
      return;
    }
    isDue = false;
    tries = 0;
    cost = held = 0;
    goOn();
  };
  /** One slice of a reading; what changed under it is read from the start. */
  const goOn = (): void => {
    if (signal.aborted) return;
    const start = performance.now();
    if (looking === null || isStale || looking.isOver) {
      looking = look();
      isStale = isDirty = false;
      tries++;
    }
    const slice = tries > MAX_TRIES ? Number.POSITIVE_INFINITY : tries > SHORT_TRIES ? LONG_SLICE : SLICE;
    const looked = looking.goOn(start + slice);
    const now = performance.now();
    cost += now - start;
    held += now - start;
    if (looked === null || looked === 'changed') {
      isStale ||= looked === 'changed';
      const isLong = held > HELD_FOR;
      if (isLong) held = 0;
      if (isLong) later(TURN, goOnIfDue);
      else channel.port2.postMessage(null);
      return;
    }
    looking = null;
    credit = creditNow(now) - cost;
    creditAt = lookedAt = now;
    for (const place of places) vain.set(place, looked.isNews ? 0 : (vain.get(place) ?? 0) + 1);
    places = new Set();
    watchRoots(looked.roots);
    if (isStale) lookSoon();
  };
  const goOnIfDue = (): void => void (looking !== null && goOn());
  const creditNow = (now: number): number => Math.min(CREDIT, credit + (now - creditAt) / COST_SHARE);
  const lookSoon = (isAfterFrame = false, bringsForm = false): void => {
    isDirty = true;
    queue(isAfterFrame, bringsForm);
  };
  const queue = (isAfterFrame = false, bringsForm = false): void => {
    if (signal.aborted) return;
    clearTimeout(rest);
    rest = setTimeout(() => options.isAtRest() || run(), REST);
    if (looking !== null) {
      isStale = true;
      return;
    }
    const now = performance.now();
    const share = now - pressedAt < PRESSED_FOR ? COST_SHARE_PRESSED : COST_SHARE;
    const isOwed = bringsForm && creditNow(now) > 0;
    const pause = isOwed ? MIN_PAUSE : Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, cost * share));
    const wait = Math.max(0, lookedAt + pause - now);
    if (timer !== undefined && now < overdueAt && now + wait >= dueAt) return;
    clearTimeout(timer);
    dueAt = now + wait;
    overdueAt = dueAt + OVERDUE;
    if (wait > 0) timer = setTimeout(run, wait);
    else if (isAfterFrame) requestAnimationFrame(queueNow);
    else queueNow();
    timer ??= NO_TIMER;
  };
  /** What ticks is read now and then. */
  const lookSometime = (): void => {
    const now = performance.now();
    // What is being read now may be past that place.
    const since = looking === null ? lookedAt : now;
    dull ??= setTimeout(
      () => {
        dull = undefined;
        run();
      },
      Math.max(0, since + DULL_PAUSE - now),
    );
  };
  // A message comes sooner than a timer, and after the page's own handlers have run.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => (looking === null ? run() : goOn());
  const queueNow = (): void => {
    timer = NO_TIMER;
    channel.port2.postMessage(null);
  };

  /** Tells of every place that changed. Is the page worth another reading, and if it is, at once? */
  const takeIn = (records: readonly MutationRecord[]): 'now' | 'sometime' | null => {
    if (records.length > MAX_RECORDS) {
      options.touch(null, true, new Set());
      isStale = true;
      return 'now';
    }
    let worth: 'now' | 'sometime' | null = null;
    const seen = new Set<Node>();
    for (const record of records) {
      if (ticks(record)) {
        options.touch(record.target, false, seen);
        continue;
      }
      if (options.isOurs(record.target)) continue;
      const isDull = (vain.get(record.target) ?? 0) >= DULL_AFTER && !bringsControl(record);
      // A number that ticks is no part of a reading, but whatever else changes may be.
      isStale ||= looking !== null && !isDull;
      const isDeep = record.type === 'attributes';
      options.touch(restyles(record) ? null : record.target, isDeep, seen);
      if (worth !== 'now' && !matters(record, options)) continue;
      if (isDull) worth ??= 'sometime';
      else {
        worth = 'now';
        if (places.size < MAX_PLACES) places.add(record.target);
      }
    }
    return worth;
  };
  const observer = new MutationObserver((records) => {
    const worth = takeIn(records);
    const isMuch = records.length > MANY_RECORDS || document.readyState === 'loading';
    if (worth === 'now') lookSoon(isMuch, records.slice(0, MANY_RECORDS).some(bringsForm));
    else if (worth === 'sometime') lookSometime();
  });
  let observed = new WeakSet<Node>();
  let written: Element | null = null;
  const watchRoots = (roots: readonly Root[]): void => {
    // A page that writes its document anew takes every listener away.
    if (document.documentElement !== written) {
      written = document.documentElement;
      observed = new WeakSet();
      listen();
    }
    for (const root of roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        characterDataOldValue: true,
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
    if (target !== null) options.touch(target, true, new Set());
    if (event.type !== 'input') pressedAt = performance.now();
    // A property (`checked`, `value`) changes without a mutation, and a click may change one of another element.
    if (event.type !== 'click' || target === null || options.isRelevant(target)) queue();
  };
  const onShown = (): void => void (isDue && lookSoon());
  // What is drawn comes to rest without a word in the document; an animation may have shown or hidden something.
  const onRest = ({ target }: Event): void => {
    if (!(target instanceof Node)) return;
    options.touch(target, true, new Set());
    if (options.isRelevant(target)) lookSoon();
  };
  // Another width has other styles, and a style sheet that comes late changes everything.
  const onResize = (): void => options.touch(null, true, new Set());
  const onLoad = ({ target }: Event): void => void (target instanceof HTMLLinkElement && onResize());
  const listen = (): void => {
    const quiet = { capture: true, passive: true, signal };
    document.addEventListener('visibilitychange', onShown, { signal });
    for (const type of ['transitionend', 'animationend']) document.addEventListener(type, onRest, quiet);
    window.addEventListener('resize', onResize, { passive: true, signal });
    window.addEventListener('load', onLoad, quiet);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    channel.port1.close();
    clearTimeout(timer);
    clearTimeout(rest);
    clearTimeout(dull);
  });
  watchRoots([document]);
  lookSoon(document.readyState === 'loading');
  return {
    lookSoon,
    isFresh() {
      if (takeIn(observer.takeRecords()) !== null) lookSoon();
      return looking === null && !isDirty;
    },
    unseen(change) {
      const worth = takeIn(observer.takeRecords());
      const result = change();
      takeIn(observer.takeRecords());
      if (worth !== null) lookSoon();
      return result;
    },
  };
}
