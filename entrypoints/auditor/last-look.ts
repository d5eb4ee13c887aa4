/**
 * The last look: a press on the form's last button is kept from the page once, while something critical is found, or while
 * the form has become riskier than it was when it was last judged. It presses nothing itself: to go on, the user presses
 * again. It never holds when the page could not be read, or not in time.
 */
import { type AuditView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { type RuleId } from '../../lib/audit/finding.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { climb, holds } from '../../lib/page/see/dom.ts';
import { says, without } from '../../lib/page/words/vocabulary.ts';
import { type Pressed, pressedBy, shownWords, wordsOn } from './pressed.ts';

/** A look that takes longer (ms) must not keep anybody. */
const MAX_LOOK = 50;
/** What belongs to one press follows within this time (ms), a click after a long press aside. */
const GESTURE = 1_000;
/** A form that was left by "Next" is what a later "Create" is about, for so long (ms). */
const CARRIED = 10 * 60_000;
const OWN_BUTTON = 4;
/** The second press of a double click follows within this time (ms): it is no answer to what is shown yet. */
const DOUBLE = 350;
/** Keys that are pressed in these choose something, or add it to a list. */
const CHOSEN_IN = '[role=combobox],[aria-autocomplete],[aria-haspopup],[list]';

/** The page as it was read last, and what was said of it. */
export interface Standing {
  readonly reading: PageReading;
  readonly elements: ReadonlyMap<number, Element>;
  readonly cards: ReadonlyMap<string, Element>;
}

export interface LastLookOptions {
  /** The newest view, and the reading that it is of. */
  standing(): { readonly told: PageReading | null; readonly view: AuditView | null };
  /** The page as it was read last. */
  last(): Standing | null;
  /** Whether nothing that is heard of has changed since then. */
  isFresh(): boolean;
  /** Reads from scratch; null: it could not be read. */
  look(): Standing | null;
  /** `answered` is to be called once the user has chosen. */
  hold(keyId: string, button: string, isChanged: boolean, answered: () => void): void;
  /** The user goes on in spite of `rules`. */
  anyway(keyId: string, rules: readonly RuleId[]): void;
}

/** Listens to a document's events, before the page does. */
export function lastLook(options: LastLookOptions): (event: Event) => void {
  /** What has been held for, by key: it is not held for again. */
  const heldFor = new Map<string, Set<string>>();
  let carried: { keyId: string; rules: readonly RuleId[]; at: number } | null = null;
  let gesture: Gesture | null = null;

  /** What is pressed after the answer is no second half of a double click. */
  const answered = (): void => {
    gesture = null;
  };

  /** Whether the press on a button is to be kept from the page. */
  const decide = ({ button, isBare }: Pressed, event: Event): boolean => {
    const { told, view } = options.standing();
    if (view === null || view.paused || told === null) return false;
    const words = wordsOn(button);
    const forms = told.keys.filter(({ kind }) => kind === 'form');
    const sent = sentBy(event);
    if ((sent === null && !says('save', words)) || (forms.length === 0 && carried === null)) return false;
    const start = performance.now();
    // What is known to be critical needs no other look, which a page that acts at once may not wait for.
    const last = options.isFresh() ? options.last() : null;
    const known = last && ((sent && keyIn(sent, last)) ?? keyOf(button, last));
    const isKnown = known !== null && criticalOf(view, known).length > 0;
    const now = isKnown ? last : options.look();
    if (now === null || performance.now() - start > MAX_LOOK) return false;
    const ofForm = sent && keyIn(sent, now);
    if (ofForm === null && !says('save', words)) return false;
    const key = ofForm ?? keyOf(button, now);
    if (key === null) return carried !== null && forms.length === 0 && holdCarried(words);
    if (isFieldsOwn(button, key, now) || (isBare && !isAfterRights(button, key, now))) return false;
    const found = criticalOf(view, key);
    const worse = riskierThan(told, key);
    if (isNext(words)) {
      carried = found.length > 0 ? { keyId: key.id, rules: found.map(({ rule }) => rule), at: start } : null;
      return false;
    }
    carried = null;
    const reasons = [...found.map(({ rule }) => rule), ...worse];
    return reasons.length > 0 && holdOnce(key.id, reasons, found, words, worse.length > 0);
  };

  /** One press is decided on several times, and goes on once. */
  const goOn = (keyId: string, rules: readonly RuleId[]): void => {
    if (gesture === null || gesture.wentOn) return;
    gesture = { ...gesture, wentOn: true };
    options.anyway(keyId, rules);
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
      goOn(
        keyId,
        found.map(({ rule }) => rule),
      );
      return false;
    }
    options.hold(keyId, shownWords(words), isChanged, answered);
    return true;
  };

  const holdCarried = (words: string): boolean => {
    if (carried === null || performance.now() - carried.at > CARRIED || isNext(words)) return false;
    const { keyId, rules } = carried;
    const before = heldFor.get(keyId) ?? new Set<string>();
    if (rules.every((rule) => before.has(rule))) {
      goOn(keyId, rules);
      return false;
    }
    heldFor.set(keyId, new Set([...before, ...rules]));
    options.hold(keyId, shownWords(words), false, answered);
    return true;
  };

  const judge = (pressed: Pressed, event: Event): void => {
    try {
      const isHeld = decide(pressed, event);
      if (gesture !== null) gesture = { ...gesture, isHeld };
    } catch {
      // A page that breaks the look is not held up by it; what it broke shows in the reading.
    }
  };

  return (event) => {
    if (!event.isTrusted) return;
    const now = performance.now();
    const { type } = event;
    const isUnderWay = gesture !== null && now - gesture.at <= GESTURE;
    // Enter in a field presses no button, and sends the form all the same.
    if (beginsPress(event, gesture?.pressed == null || !isUnderWay)) {
      const isSecond = gesture?.isHeld === true && now - gesture.began < DOUBLE;
      const pressed = pressedBy(event) ?? enteredIn(event);
      gesture = { isHeld: isSecond && pressed !== null, pressed, began: now, at: now, wentOn: false };
      if (pressed !== null && !isSecond) judge(pressed, event);
    } else if (gesture !== null && !gesture.isHeld && (type === 'click' || type === 'submit')) {
      // The page has heard of the press since, and may have changed the form.
      const pressed = type === 'submit' ? pressedBy(event) : gesture.pressed;
      if (pressed !== null) judge(pressed, event);
    }
    if (gesture?.isHeld !== true) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // What follows the end of a press, like a form's submission, is of the same moment.
    gesture = { ...gesture, at: now };
  };

  /** Enter in a field of a form sends it, or the page's own script does: its last button is pressed. */
  function enteredIn(event: Event): Pressed | null {
    const [field] = event.composedPath() as Element[];
    const now = options.last();
    const isEnter = event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
    if (!isEnter || now === null || field?.localName !== 'input' || field.matches(CHOSEN_IN)) return null;
    const entered = keyOf(field, now);
    if (entered === null || now.elements.get(entered.field?.ref ?? -1) === field) return null;
    if (isFieldsOwn(field, entered, now)) return null;
    const card = now.cards.get(entered.id);
    const button = (card ? [card, ...climb(card, OWN_BUTTON)] : [])
      .map((around) =>
        [...around.querySelectorAll(LAST_BUTTONS)].findLast((one) => says('save', wordsOn(one))),
      )
      .find((one) => one !== undefined);
    return button === undefined ? null : { button, isBare: false };
  }
}

const LAST_BUTTONS = 'button,[role=button],input[type=submit]';

/** A press, from its first event to its last. */
interface Gesture {
  readonly isHeld: boolean;
  /** null: it landed on nothing that can be pressed. */
  readonly pressed: Pressed | null;
  readonly began: number;
  /** When its newest event was (ms). */
  readonly at: number;
  /** The user goes on in spite of what was found, and that has been told. */
  readonly wentOn: boolean;
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

/** The form that is being sent, whatever its button says. */
const sentBy = (event: Event): Element | null => (event.type === 'submit' ? (event.target as Element) : null);

/** The key whose rights stand in the form that is sent. */
const keyIn = (form: Element, now: Standing): KeySettings | null =>
  now.reading.keys.find((key) => key.kind === 'form' && rowsOf(key, now).some((row) => holds(form, row))) ??
  null;

const rowsOf = (key: KeySettings, { elements }: Standing): Element[] =>
  Object.values(key.evidence)
    .flat()
    .flatMap(({ ref }) => (ref === null ? [] : (elements.get(ref) ?? [])));

/** What only its words make a button stands where buttons do, below all that is chosen. */
const isAfterRights = (button: Element, key: KeySettings, now: Standing): boolean =>
  rowsOf(key, now).every(
    (row) => (row.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

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
function isFieldsOwn(button: Element, key: KeySettings, now: Standing): boolean {
  const field = key.field === null ? undefined : now.elements.get(key.field.ref);
  if (field === undefined) return false;
  const rows = rowsOf(key, now);
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
