/**
 * Who changed a right: the user, the page as it loaded, or a script. What counts is whether this change followed a press
 * on this control, its label or something that is known to set it; each press is the reason of one change of a control.
 */
import { type KeySettings, type PageReading, type Provenance, type Tri } from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';
import { normaliseText } from '../exchanges/phrases/match.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { type Imitation, type Press, type Presses, rememberPresses } from './presses.ts';
import { says } from './words/vocabulary.ts';

/**
 * Forms fill themselves as they open: for so long (ms) their first change, while nobody has touched them, is theirs. A
 * form that is filled already and in which one thing alone changes has had its time sooner.
 */
export const SETTLED = 3_000;
const FILLED = 1_000;
/** A press on the control itself is the reason of what follows within this time (ms): a server may have to be asked. */
const OWN_PRESS = 6_000;
/** The same for a press on something else that may set it: an "Edit" that loads what was saved. */
const SETTING_PRESS = 3_000;
/** A press on the control that led to questions first is remembered for so long (ms). */
const ASKED = 60_000;
/** A press that a library passes on as a script's click is of one moment with it (ms). */
const PASSED_ON = 200;
/** A form that is drawn anew is the same form, if it is back within this time (ms). */
const REDRAWN = 1_500;
/** A right that could not be read in between is compared with what it was, for so long (ms). */
const BLINK = 3_000;

const RISKY = ['trade', 'transfer', 'withdraw'] as const satisfies readonly Permission[];
type Target = Provenance['permission'];

interface Was {
  readonly state: Tri;
  readonly at: number;
}

interface Seen {
  readonly since: number;
  readonly kind: KeySettings['kind'];
  /** What tells the form again when it is drawn anew. */
  readonly face: string;
  readonly states: Map<Target, Was>;
  /** How often each has risen without a press. */
  readonly rises: Map<Target, number>;
  rows: ReadonlyMap<Target, readonly Element[]>;
  /** The rights that each control granted. */
  grants: ReadonlyMap<number, string>;
  touchedAt: number;
  reported: readonly Provenance[];
  goneAt: number | null;
}

export interface ProvenanceMemory {
  readonly keys: Map<string, Seen>;
  readonly presses: Presses;
  readonly slice: Pick<ReaderSlice, 'contains'>;
}

export function provenanceMemory(slice: Pick<ReaderSlice, 'contains'>): ProvenanceMemory {
  return { keys: new Map(), presses: rememberPresses(), slice };
}

/** What of a reading is needed to tell who changed it. */
export interface Scene {
  readonly elements: ReadonlyMap<number, Element>;
  readonly cards: ReadonlyMap<string, Element>;
}

/** Adds `scripted-change` to keys whose rights widened without a press that explains it. Mutates only `memory`. */
export function withScriptedChanges(
  reading: PageReading,
  scene: Scene,
  memory: ProvenanceMemory,
  now: number,
): PageReading {
  const present = new Set(reading.keys.map(({ id }) => id));
  for (const [id, seen] of memory.keys) {
    if (present.has(id)) continue;
    seen.goneAt ??= now;
    if (now - seen.goneAt > REDRAWN) memory.keys.delete(id);
  }
  return { ...reading, keys: reading.keys.map((key) => mark(key, scene, memory, now)) };
}

function mark(key: KeySettings, scene: Scene, memory: ProvenanceMemory, now: number): KeySettings {
  // Lists are drawn anew with other keys in the same rows; what changes there the ledger tells.
  if (key.kind !== 'form') return key;
  const states = statesOf(key);
  const rows = rowsOf(key, scene);
  const grants = grantsOf(key);
  const before = memory.keys.get(key.id) ?? redrawn(key, memory);
  if (before === null) {
    memory.keys.set(key.id, {
      since: now,
      kind: key.kind,
      face: faceOf(key),
      states: new Map([...states].map(([target, state]) => [target, { state, at: now }])),
      rises: new Map(),
      rows,
      grants,
      touchedAt: 0,
      reported: [],
      goneAt: null,
    });
    return key;
  }
  memory.keys.set(key.id, before);
  before.goneAt = null;
  const card = scene.cards.get(key.id);
  for (const press of memory.presses.real)
    if (press.at > before.since && card !== undefined && press.path.includes(card))
      before.touchedAt = press.at;
  const reported = before.reported.filter(({ permission }) => states.get(permission) === LOOSE(permission));
  const isFilling = isStillFilling(before.states, states);
  for (const [target, state] of states) {
    const was = before.states.get(target);
    if (state === 'unknown' && was !== undefined && now - was.at < BLINK) continue;
    before.states.set(target, { state, at: now });
    if (was === undefined || was.state === state) continue;
    const about: Change = {
      target,
      key,
      rows: [...(before.rows.get(target) ?? []), ...(rows.get(target) ?? [])],
      before,
      isSwapped: isSwapped(target, key, before.grants),
      isFilling,
    };
    const isExplained = explain(about, memory, now);
    const isLoosened = state === LOOSE(target) && was.state === FAST(target);
    if (isLoosened && !isExplained) reported.push(report(target, key));
  }
  before.rows = rows;
  before.grants = grants;
  before.reported = reported;
  const fresh = reported.map(({ permission }) => report(permission, key));
  return fresh.length === 0 ? key : { ...key, provenance: [...key.provenance, ...fresh] };
}

const LOOSE = (target: Target): Tri => (target === 'ip-restriction' ? 'off' : 'on');
const FAST = (target: Target): Tri => (target === 'ip-restriction' ? 'on' : 'off');

function statesOf({ permissions, ipRestriction }: KeySettings): ReadonlyMap<Target, Tri> {
  return new Map<Target, Tri>([
    ...RISKY.map((right) => [right, permissions[right]] as const),
    ['ip-restriction', ipRestriction === 'managed' ? 'on' : ipRestriction],
  ]);
}

function rowsOf(key: KeySettings, { elements }: Scene): ReadonlyMap<Target, readonly Element[]> {
  const of = (refs: readonly (number | null)[]): Element[] =>
    refs.flatMap((ref) => (ref === null ? [] : (elements.get(ref) ?? [])));
  const hidden = (target: Target) =>
    key.provenance.filter(({ permission }) => permission === target).map(({ ref }) => ref);
  const rows = new Map<Target, Element[]>();
  for (const right of RISKY)
    rows.set(right, of([...key.evidence[right].map(({ ref }) => ref), ...hidden(right)]));
  rows.set(
    'ip-restriction',
    of([...key.ipEvidence.map(({ ref }) => ref), key.field?.ref ?? null, ...hidden('ip-restriction')]),
  );
  return rows;
}

/** Which rights each control grants, by its handle. */
function grantsOf({ evidence }: KeySettings): ReadonlyMap<number, string> {
  const grants = new Map<number, string>();
  for (const right of ['read', ...RISKY] as const)
    for (const { ref } of evidence[right])
      if (ref !== null) grants.set(ref, `${grants.get(ref) ?? ''} ${right}`);
  return grants;
}

/** A control that granted something else before, and that nobody has pressed: its label was changed under its tick. */
function isSwapped(target: Target, key: KeySettings, grants: ReadonlyMap<number, string>): boolean {
  if (target === 'ip-restriction') return false;
  return key.evidence[target].some(({ ref, state }) => {
    const granted = ref === null ? undefined : grants.get(ref);
    return state === 'on' && granted !== undefined && !granted.split(' ').includes(target);
  });
}

const faceOf = ({ evidence, name, mask }: KeySettings): string =>
  JSON.stringify([
    mask,
    mask === null ? name : '',
    ...RISKY.map((right) => evidence[right].map(({ label }) => label)),
  ]);

/** What is known of a form that has just been drawn anew, with other elements. */
function redrawn(key: KeySettings, memory: ProvenanceMemory): Seen | null {
  const face = faceOf(key);
  for (const [id, seen] of memory.keys) {
    if (seen.goneAt === null || seen.face !== face) continue;
    memory.keys.delete(id);
    return seen;
  }
  return null;
}

interface Change {
  readonly target: Target;
  readonly key: KeySettings;
  /** The control's rows, as they were and as they are. */
  readonly rows: readonly Element[];
  readonly before: Seen;
  readonly isSwapped: boolean;
  readonly isFilling: boolean;
}

/** Nothing risky was chosen before, or several things change at once: a saved state may be arriving. */
function isStillFilling(before: Seen['states'], now: ReadonlyMap<Target, Tri>): boolean {
  const changed = [...now].filter(([target, state]) => before.get(target)?.state !== state);
  return changed.length > 1 || RISKY.every((right) => before.get(right)?.state !== 'on');
}

/** Whether anything but a script's own doing is the reason. A press is used up by it. */
function explain(change: Change, { presses, slice }: ProvenanceMemory, now: number): boolean {
  const { target, key, before } = change;
  const use = `${key.id} ${target}`;
  const recent = presses.real.filter((press) => now - press.at <= OWN_PRESS && !press.used.has(use));
  const own = recent.find((press) => isOn(press, change));
  if (own !== undefined) {
    own.used.add(use);
    return true;
  }
  const imitated = presses.imitated.filter(
    (one) =>
      !one.isOpening &&
      now - one.at <= SETTING_PRESS &&
      (isOn(one, change) || sets(asPress(one), change, slice)),
  );
  // The control was pressed a while ago: a dialog may have asked for a code, or whether the user is sure.
  const isAsked = presses.real.some(
    (press) => now - press.at <= ASKED && !press.used.has(use) && isOn(press, change),
  );
  const setting = recent.findLast(
    (press) =>
      now - press.at <= SETTING_PRESS && sets(press, change, slice) && (isAsked || !isOfField(press, change)),
  );
  if (setting !== undefined && imitated.every((one) => Math.abs(one.at - setting.at) <= PASSED_ON)) {
    setting.used.add(use);
    return true;
  }
  if (imitated.length > 0 || change.isSwapped) return false;
  const rises = before.rises.get(target) ?? 0;
  before.rises.set(target, rises + 1);
  const isUntouched = before.touchedAt === 0;
  return isUntouched && rises < 1 && now - before.since < (change.isFilling ? SETTLED : FILLED);
}

const asPress = (one: Imitation): Press => ({ ...one, isTyping: false, isOnActor: true, used: new Set() });

/** It landed on the control, on its row, or on a label that is its. */
function isOn({ path }: Pick<Press, 'path'>, { rows, key, target }: Change): boolean {
  if (rows.some((row) => path.includes(row))) return true;
  const form = path.find((element) => element.localName === 'form');
  // `reset` is heard of the form itself.
  if (form !== undefined && form === path[0] && rows.some((row) => form.contains(row))) return true;
  const label = path.find((element) => element.localName === 'label') as HTMLLabelElement | undefined;
  const labelled = label?.control;
  if (labelled && rows.some((row) => row.contains(labelled))) return true;
  if (path[0]?.isConnected !== false) return false;
  // The control was drawn anew since: it is known by its words.
  const words = target === 'ip-restriction' ? key.ipEvidence : key.evidence[target];
  return path.slice(0, 6).some((element) => {
    const text = normaliseText((element.textContent ?? '').slice(0, 300));
    return words.some(({ label: said }) => said !== '' && isAbout(text, normaliseText(said)));
  });
}

const isAbout = (text: string, label: string): boolean =>
  text.includes(label) && text.length <= label.length + 80;

const BOX = 'input[type=checkbox],[role=checkbox],[role=switch],[role=menuitemcheckbox],[role=treeitem]';
const RADIO = 'input[type=radio],[role=radio],[role=menuitemradio],[role=option],option,select';
const GROUP = 'li,[role=treeitem],[role=group],fieldset,tr,details';

/** Whether a press there may set the control, though it is none of its own. */
function sets(press: Press, change: Change, slice: ProvenanceMemory['slice']): boolean {
  if (press.isTyping) return false;
  const { key, target, rows } = change;
  const radio = press.path.find((element) => element.matches(RADIO));
  if (radio !== undefined) return true;
  const box = press.path.find((element) => element.matches(BOX) || wraps(element));
  const hit = RISKY.filter((right) =>
    (change.before.rows.get(right) ?? []).some((row) => press.path.includes(row)),
  );
  // Another right's own control sets what that right contains.
  if (hit.length > 0) return hit.some((right) => slice.contains[right]?.includes(target as Permission));
  if (box === undefined) return press.isOnActor && !isHelper(press);
  const label = press.path.slice(0, 4).find((element) => (element.textContent ?? '').trim() !== '');
  const said = normaliseText((label?.textContent ?? '').slice(0, 120));
  if (says('selectAll', said) || says('readWrite', said)) return true;
  // The parent of a branch stands before its twigs, in the same frame.
  const group = box.parentElement?.closest(GROUP);
  return key.kind === 'form' && group != null && rows.some((row) => row !== group && group.contains(row));
}

/** The button that was pressed, and what it says. */
function saidBy({ path }: Pick<Press, 'path'>): string {
  const button = path.find((one) => one.matches('button,a,[role=button],input[type=button]')) ?? path[0];
  const named = button?.getAttribute('aria-label') || button?.getAttribute('title') || '';
  const text = (button?.textContent ?? '').slice(0, 120).trim();
  return normaliseText(text || named || button?.getAttribute('value') || '');
}

/** It copies, sends a code, explains: whatever else it sets off, no right is its business. */
function isHelper(press: Pick<Press, 'path'>): boolean {
  const said = saidBy(press);
  return (
    says('helper', said) && !['edit', 'selectAll', 'readWrite'].some((other) => says(other as 'edit', said))
  );
}

const TEXT_FIELD =
  'textarea,input:not([type=checkbox],[type=radio],[type=hidden],[type=submit],[type=button])';
const FIELD_LEVELS = 3;

/** A button beside a field is the field's: it copies it, sends a code, adds an address. It gives no right. */
function isOfField({ path }: Press, { key, before, target }: Change): boolean {
  if (target === 'ip-restriction' || path.some((one) => one.matches(`${RADIO},${BOX}`))) return false;
  const said = saidBy({ path });
  if (says('edit', said) || says('selectAll', said) || says('readWrite', said)) return false;
  const rows = [...before.rows.values()].flat();
  const line = path.slice(1, 1 + FIELD_LEVELS).find((around) => around.querySelector(TEXT_FIELD) !== null);
  return line !== undefined && key.kind === 'form' && !rows.some((row) => line.contains(row) && row !== line);
}

/** A label around a box that is not drawn itself. */
const wraps = (element: Element): boolean =>
  element.localName === 'label' && element.querySelector('input[type=checkbox]') !== null;

function report(target: Target, key: KeySettings): Provenance {
  const evidence =
    target === 'ip-restriction'
      ? (key.ipEvidence.find(({ state }) => state === 'on') ?? key.ipEvidence[0])
      : key.evidence[target].find(({ state }) => state === 'on');
  return {
    kind: 'scripted-change',
    permission: target,
    ref: evidence?.ref ?? null,
    label: evidence?.label ?? '',
    state: LOOSE(target),
  };
}
