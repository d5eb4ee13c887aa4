/**
 * The last look: a press on the form's last button is kept from the page once, while something critical is found, or while
 * the form has become riskier than it was when it was last judged. It presses nothing itself: to go on, the user presses
 * again. It never holds when the page could not be read, or not in time.
 */
import { type AuditView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { type RuleId } from '../../lib/audit/finding.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { cleanLabel } from '../../lib/page/keys/sieve.ts';
import { climb, holds } from '../../lib/page/see/dom.ts';
import { says, without } from '../../lib/page/words/vocabulary.ts';

/** A look that takes longer (ms) must not keep anybody. */
const MAX_LOOK = 50;
/** What belongs to one press follows within this time (ms), a click after a long press aside. */
const GESTURE = 1_000;
/** A form that was left by "Next" is what a later "Create" is about, for so long (ms). */
const CARRIED = 10 * 60_000;
const MAX_WORDS = 60;
const BUTTON_PATH = 8;
const OWN_BUTTON = 4;

const BUTTONS =
  'button,[role=button],input[type=submit],input[type=button],a[href],a[role],a[class*=btn i],div[class*=btn i],span[class*=btn i],div[class*=button i]';

/** The page as it was read last, and what was said of it. */
export interface Standing {
  readonly reading: PageReading;
  readonly elements: ReadonlyMap<number, Element>;
  readonly cards: ReadonlyMap<string, Element>;
}

export interface LastLookOptions {
  /** The reading that was told last, and the view of it. */
  standing(): { readonly told: PageReading | null; readonly view: AuditView | null };
  /** Reads from scratch; null: it could not be read. */
  look(): Standing | null;
  hold(keyId: string, button: string, isChanged: boolean): void;
  /** The user goes on in spite of `rules`. */
  anyway(keyId: string, rules: readonly RuleId[]): void;
}

/** Listens to a document's events, before the page does. */
export function lastLook(options: LastLookOptions): (event: Event) => void {
  /** What has been held for, by key: it is not held for again. */
  const heldFor = new Map<string, Set<string>>();
  let carried: { keyId: string; rules: readonly RuleId[]; at: number } | null = null;
  let gesture: { readonly isHeld: boolean; readonly isOnButton: boolean; readonly at: number } | null = null;

  /** Whether the press on a button is to be kept from the page. */
  const decide = (button: Element): boolean => {
    const { told, view } = options.standing();
    if (view === null || view.paused || told === null) return false;
    const words = wordsOn(button);
    const forms = told.keys.filter(({ kind }) => kind === 'form');
    if (!says('save', words) || (forms.length === 0 && carried === null)) return false;
    const start = performance.now();
    const now = options.look();
    if (now === null || performance.now() - start > MAX_LOOK) return false;
    const key = keyOf(button, now);
    if (key === null) return carried !== null && forms.length === 0 && holdCarried(words);
    if (isFieldsOwn(button, key, now)) return false;
    const found = criticalOf(view, key);
    const worse = riskierThan(told, key);
    if (isNext(words)) {
      carried =
        found.length > 0 ? { keyId: key.id, rules: found.map(({ rule }) => rule), at: Date.now() } : null;
      return false;
    }
    carried = null;
    const reasons = [...found.map(({ rule }) => rule), ...worse];
    return reasons.length > 0 && holdOnce(key.id, reasons, found, words, worse.length > 0);
  };

  const holdOnce = (
    keyId: string,
    reasons: readonly string[],
    found: readonly ViewFinding[],
    words: string,
    isChanged: boolean,
  ): boolean => {
    const before = heldFor.get(keyId) ?? new Set<string>();
    const isNews = reasons.some((reason) => !before.has(reason) && !before.has(CHANGED));
    heldFor.set(keyId, new Set([...before, ...reasons, ...(isChanged ? [CHANGED] : [])]));
    if (!isNews) {
      options.anyway(
        keyId,
        found.map(({ rule }) => rule),
      );
      return false;
    }
    options.hold(keyId, shown(words), isChanged);
    return true;
  };

  const holdCarried = (words: string): boolean => {
    if (carried === null || Date.now() - carried.at > CARRIED || isNext(words)) return false;
    const { keyId, rules } = carried;
    const before = heldFor.get(keyId) ?? new Set<string>();
    if (rules.every((rule) => before.has(rule))) {
      options.anyway(keyId, rules);
      return false;
    }
    heldFor.set(keyId, new Set([...before, ...rules]));
    options.hold(keyId, shown(words), false);
    return true;
  };

  return (event) => {
    if (!event.isTrusted) return;
    const now = performance.now();
    // Enter in a field presses no button, and sends the form all the same.
    const isOpen = gesture === null || !gesture.isOnButton || now - gesture.at > GESTURE;
    if (beginsPress(event, isOpen)) {
      gesture = { isHeld: false, isOnButton: false, at: now };
      try {
        const button = buttonOf(event);
        if (button !== null) gesture = { isHeld: decide(button), isOnButton: true, at: now };
      } catch {
        // A page that breaks the look is not held up by it; what it broke shows in the reading.
      }
    }
    if (gesture?.isHeld !== true) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // What follows the end of a press, like a form's submission, is of the same moment.
    gesture = { ...gesture, at: now };
  };
}

/** It has been held for a change of the form: whatever that turns out to be is known to the user. */
const CHANGED = 'changed';

/** Whether the event is the first of a press. `isOpen`: no press on a button is under way. */
function beginsPress(event: Event, isOpen: boolean): boolean {
  const { type } = event;
  if (type === 'pointerdown') return true;
  if (type === 'keydown') {
    const { key, repeat } = event as KeyboardEvent;
    return !repeat && (key === 'Enter' || key === ' ');
  }
  return isOpen && /^(?:mousedown|touchstart|click|submit)$/.test(type);
}

/** The button that an event presses; null: it presses none. */
function buttonOf(event: Event): Element | null {
  const path = event
    .composedPath()
    .filter((one): one is Element => (one as Node).nodeType === Node.ELEMENT_NODE);
  const [target] = path;
  if (target === undefined) return null;
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return submitter ?? target.querySelector('[type=submit],button:not([type])');
  }
  const button = path.slice(0, BUTTON_PATH).find((one) => one.matches(BUTTONS));
  if (button !== undefined) return button;
  const isText = /^(?:input|textarea|select)$/.test(target.localName);
  const isHand = target.ownerDocument.defaultView?.getComputedStyle(target).cursor === 'pointer';
  return !isText && isHand && event.type !== 'keydown' ? target : null;
}

function wordsOn(button: Element): string {
  const text =
    button.getAttribute('aria-label') ?? (button.textContent?.trim() || (button as HTMLInputElement).value);
  return typeof text !== 'string' || text.length > MAX_WORDS ? '' : normaliseText(text);
}

const shown = (words: string): string => cleanLabel(words.charAt(0).toUpperCase() + words.slice(1));

/** It leads on and saves nothing yet. */
const isNext = (words: string): boolean => says('next', words) && !says('save', without('next', words));

/** The form that a button belongs to: whose card holds it, or stands in the same part of the page. */
function keyOf(button: Element, { reading, cards }: Standing): KeySettings | null {
  const forms = reading.keys.filter(({ kind }) => kind === 'form');
  const at = (key: KeySettings): Element | undefined => cards.get(key.id);
  const own = forms.find((key) => {
    const card = at(key);
    return card !== undefined && holds(card, button);
  });
  if (own !== undefined) return own;
  if (button.closest('nav,header,footer') !== null) return null;
  for (const around of climb(button, 12)) {
    const near = forms.find((key) => {
      const card = at(key);
      return card !== undefined && holds(around, card);
    });
    if (near !== undefined) return near;
  }
  return null;
}

/** "Confirm" beside the field of addresses adds one of them. */
function isFieldsOwn(button: Element, key: KeySettings, { elements }: Standing): boolean {
  const field = key.field === null ? undefined : elements.get(key.field.ref);
  if (field === undefined) return false;
  const rows = Object.values(key.evidence)
    .flat()
    .flatMap(({ ref }) => (ref === null ? [] : (elements.get(ref) ?? [])));
  const around = climb(field, OWN_BUTTON).find((one) => holds(one, button));
  return around !== undefined && rows.length > 0 && !rows.some((row) => holds(around, row));
}

const RIGHT_OF: Partial<Record<RuleId, 'withdraw' | 'transfer'>> = {
  'withdraw-enabled': 'withdraw',
  'withdraw-without-address-whitelist': 'withdraw',
  'transfer-enabled': 'transfer',
};

/** The critical findings of the view that still hold for the key as it is now. */
function criticalOf(view: AuditView, key: KeySettings): readonly ViewFinding[] {
  const found = view.keys.find(({ id }) => id === key.id)?.findings ?? [];
  return found.filter(({ severity, accepted, rule, facts }) => {
    if (severity !== 'critical' || accepted !== null) return false;
    const right = RIGHT_OF[rule] ?? facts.permission;
    return (
      !(right === 'withdraw' || right === 'transfer' || right === 'trade') || key.permissions[right] !== 'off'
    );
  });
}

/** In what the key may do more than when it was told. */
function riskierThan(told: PageReading, key: KeySettings): readonly string[] {
  const before = told.keys.find(({ id }) => id === key.id);
  const rights = (['withdraw', 'transfer', 'trade'] as const).filter(
    (right) => key.permissions[right] === 'on' && before?.permissions[right] !== 'on',
  );
  const isOpened = key.ipRestriction === 'off' && before !== undefined && before.ipRestriction !== 'off';
  const signs = key.provenance.filter(
    ({ kind, permission }) =>
      !before?.provenance.some((one) => one.kind === kind && one.permission === permission),
  );
  return [
    ...rights,
    ...(isOpened ? ['ip-restriction'] : []),
    ...signs.map(({ kind, permission }) => `${kind} ${permission}`),
  ];
}
