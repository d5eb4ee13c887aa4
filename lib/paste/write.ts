/**
 * Writes a plan into the field of a page: the only code that changes what an exchange's form holds. It types, and
 * nothing else: no button is pressed, no switch is moved, nothing is put on the page's elements. It tries one address,
 * looks what became of it, and goes on accordingly.
 */
import { climb, holds } from '../page/see/dom.ts';
import { type PastePlan } from './paste-plan.ts';
import { canonical } from './same-address.ts';
import { type Separator, separatorIn, separatorsAskedFor } from './separators.ts';
import { type Standing, standingOf } from './standing.ts';
import { type PastedAddress } from './word.ts';
import { writeIntoEditor } from './write-editor.ts';
import { type TextField, textOf, writable } from './write-field.ts';
import { type FormContents, type Hand, type PasteField, type PasteHelp } from './write-hand.ts';
import { isKnownList, joined, separatorsFor, textNow, tidyUp, tryOne, writeAll } from './write-list.ts';
import { newComplaint } from './write-look.ts';
import { fillOctets, withoutGroup } from './write-octets.ts';
import { fillRows, missing } from './write-rows.ts';
import {
  boxHolds,
  complaintsNow,
  isItem,
  leave,
  put,
  putBack,
  rest,
  reveal,
  type Scene,
  sceneOf,
  type Way,
} from './write-scene.ts';
import {
  boxesIn,
  familyNamed,
  hintsOf,
  isMouthOfEditor,
  isUnder,
  makesRows,
  makesTokens,
  octetsOf,
  ownButton,
  rowButton,
  rowsOf,
} from './write-signs.ts';
import { enterItems, hasSubmit, type Maker } from './write-tags.ts';

/** What came of a paste, and what goes on standing for as long as the page is open. */
export interface Done {
  readonly addresses: readonly PastedAddress[];
  readonly copied: boolean;
  /** null: nothing could be written. */
  readonly standing: Standing | null;
}

/** How far above its field what becomes of an address is looked for, where the key's card is not known. */
const ZONE_LEVELS = 8;

/**
 * Carries out `plan` in `field`. `read` reads the form again; `held` is null where it throws or gives null. The list is
 * put on the clipboard first (`copied`). Once `signal` is aborted nothing more is written. Never rejects.
 */
export async function executePaste(
  plan: PastePlan,
  field: PasteField,
  read: () => FormContents | null,
  signal: AbortSignal,
  help: PasteHelp,
): Promise<Done> {
  const hand = handFor(plan, field, read, signal, help);
  const none = (): PastedAddress[] => plan.add.map((address) => ({ address, word: 'refused', said: null }));
  if (!hand.field().isConnected) {
    return {
      addresses: none(),
      copied: await putOnClipboard(plan.add.join(hand.declared.separator), help.copy),
      standing: null,
    };
  }
  const scene = sceneOf(hand);
  const copied = await putOnClipboard(clipText(scene), help.copy);
  if (scene.adds.length === 0) return { addresses: [], copied, standing: null };
  await reveal(hand);
  if (writable(hand.field(), '') === null) return { addresses: none(), copied, standing: null };
  const fitting = withoutMisfits(scene);
  let way = await learn(fitting);
  await leave(fitting);
  await rest(scene, QUIET_MS);
  if (way.store === 'box') await tidyUp(fitting);
  const standing = standingOf(
    scene,
    () => way,
    async () => {
      way = await goOn(fitting, way);
    },
  );
  return { addresses: standing.addresses(), copied, standing };
}

/** A page that answers late takes its time; what it does still later takes the words back. */
const QUIET_MS = 500;

/** A box that is named after one kind of address does not get the other kind. */
function withoutMisfits(scene: Scene): Scene {
  const { hand, refused, adds } = scene;
  const family = familyNamed(hand.field(), hand.zone());
  if (family === null) return scene;
  const fits = (address: string) => address.includes(':') === (family === 6);
  for (const address of adds) if (!fits(address)) refused.set(address, null);
  return { ...scene, adds: adds.filter(fits) };
}

/** What a person would paste by hand. */
function clipText(scene: Scene): string {
  return joined(scene.before.text, scene.adds, separatorsFor(scene)[0] ?? ',');
}

const NO_WAIT = { waits: 'no', button: null } as const;

/** Writes in the way that this form takes, which is found out by writing. */
async function learn(scene: Scene): Promise<Way> {
  const { hand, adds } = scene;
  const box = hand.field();
  if (box.localName !== 'input' && (isMouthOfEditor(box) || (!makesTokens(box, hand) && isRich(box)))) {
    const isProven = await writeIntoEditor(scene);
    return { store: 'editor', isProven, ...NO_WAIT };
  }
  const button = ownButton(box, hand);
  if (octetsOf(box).length > 0) {
    await fillOctets(scene);
    const more = rowButton(box, hand) ?? button;
    const isLeft = withoutGroup(scene).length > 0;
    return { store: 'octets', isProven: true, waits: isLeft && more !== null ? 'row' : 'no', button: more };
  }
  const isConfirm = hand.declared.entry === 'confirm';
  const isRow = !isConfirm && (rowsOf(box).length > 1 || (button !== null && makesRows(button, box, hand)));
  if (!isRow && (button !== null || hand.entry === 'confirm')) return typeForButton(scene, button);
  if (isRow || isRows(box, hand)) return fillAndWait(scene, button);
  if (makesTokens(box, hand) && !isAskedForAsText(box, hand)) {
    const makers: readonly Maker[] = hasSubmit(box)
      ? ['leave', ...separatorKeys(scene), 'paste', 'Enter']
      : ['Enter', 'option', ...separatorKeys(scene), 'leave', 'paste'];
    if ((await enterItems(scene, adds, makers)) || scene.refused.size > 0 || !isAskedForAsList(box, hand))
      return { store: 'items', isProven: true, ...NO_WAIT };
    // It looks like one thing and speaks of the other.
    await writeAll(scene);
    return { store: 'box', isProven: false, ...NO_WAIT };
  }
  const boxes = boxesIn(hand.zone()).length;
  switch (await tryOne(scene)) {
    case 'item':
      await enterItems(scene, adds, ['leave']);
      return { store: 'items', isProven: true, ...NO_WAIT };
    case 'gone':
      if (box.localName === 'textarea') break;
      await putBack(scene);
      await enterItems(scene, adds, ['Enter', ',']);
      return { store: 'items', isProven: true, ...NO_WAIT };
    case 'kept':
      // A form that has made room for one more wants a box for each.
      if (rowsOf(hand.field()).length > 1) return fillAndWait(scene, null);
      if (boxesIn(hand.zone()).length > boxes) return { store: 'box', isProven: false, ...NO_WAIT };
      if (await takesOneByOne(scene)) return { store: 'items', isProven: true, ...NO_WAIT };
      // Nothing tells that the line takes several: it may be one of a row of them.
      if (
        box.localName === 'input' &&
        !isAskedForAsList(box, hand) &&
        separatorIn(scene.before.text) === null
      )
        return { store: 'box', isProven: false, isAlone: true, ...NO_WAIT };
      await writeAll(scene);
      return { store: 'box', isProven: isKnownList(scene), ...NO_WAIT };
    case 'refused':
      break;
  }
  await putBack(scene);
  return { store: 'box', isProven: true, ...NO_WAIT };
}

/**
 * A line of text may be a list, or wait for something that makes an item of it. A separator or a paste does no harm where
 * it does nothing; Enter is kept for what is known to make items, as a page may take it for "save".
 */
async function takesOneByOne(scene: Scene): Promise<boolean> {
  const { hand, adds, refused } = scene;
  if (hand.field().localName !== 'input' || scene.before.text.trim() !== '') return false;
  const was = new Map(refused);
  if (await enterItems(scene, adds, [...separatorKeys(scene), 'paste'])) return true;
  refused.clear();
  for (const [address, said] of was) refused.set(address, said);
  const [first] = adds;
  if (first === undefined || hand.signal.aborted) return false;
  await put(scene, first);
  await leave(scene);
  return false;
}

/** The page says what is to stand between two addresses. */
const isAskedForAsList = (box: Element, hand: Hand): boolean =>
  separatorsAskedFor(hintsOf(box, hand.zone())).length > 0;

const isAskedForAsText = (box: Element, hand: Hand): boolean =>
  box.localName === 'textarea' && !box.hasAttribute('aria-autocomplete') && isAskedForAsList(box, hand);

type SeparatorKey = Extract<Separator, Maker>;
const SEPARATOR_KEYS: readonly Separator[] = [',', ' ', ';'] satisfies readonly SeparatorKey[];

/** The keys that may end an item: those that the page asks for, else a comma. */
function separatorKeys({ hand }: Scene): readonly SeparatorKey[] {
  const asked = separatorsAskedFor(hintsOf(hand.field(), hand.zone()));
  const keys = asked.filter((one): one is SeparatorKey => SEPARATOR_KEYS.includes(one));
  return keys.length > 0 ? keys : [','];
}

const isRich = (box: Element): boolean => (box as HTMLElement).isContentEditable === true;

/** Several fields of one name, or a field with "add another" beside it. */
function isRows(box: Element, hand: Hand): boolean {
  if (box.localName === 'textarea') return false;
  if (rowsOf(box).length > 1) return true;
  if (makesTokens(box, hand) || separatorsAskedFor(hintsOf(box, hand.zone())).length > 0) return false;
  if (rowButton(box, hand) !== null) return true;
  return hand.entry === 'rows' || hand.declared.entry === 'rows';
}

/** @param below what is under the row, if it is known to make room for one more */
async function fillAndWait(scene: Scene, below: Element | null): Promise<Way> {
  const { hand, adds, refused } = scene;
  await fillRows(scene);
  const [first] = adds;
  // It was no row: the box has made an item of the address, or has dropped it.
  const isRow = missing(scene).length < adds.length || rowsOf(hand.field()).length > 1;
  if (first !== undefined && !isRow && (isItem(scene, first) || !refused.has(first))) {
    await enterItems(scene, adds, isItem(scene, first) ? ['leave'] : ['Enter', ',']);
    return { store: 'items', isProven: true, ...NO_WAIT };
  }
  const button = rowButton(hand.field(), hand) ?? below;
  const waits = missing(scene).length > 0 && button !== null ? 'row' : 'no';
  // One box alone may be anything, whatever the exchange is known for.
  const isProven = rowsOf(hand.field()).length > 1 || button !== null;
  return { store: 'rows', isProven, waits, button };
}

/** Types what the form's own button is to take over: all at once only where that is known to work. */
async function typeForButton(scene: Scene, button: Element | null): Promise<Way> {
  const { hand, adds, before } = scene;
  const mayBeRow = hand.declared.entry !== 'confirm' && button !== null && isUnder(button, hand.field());
  const way: Way = { store: 'items', isProven: true, waits: 'press', button, mayBeRow };
  await typeNext(scene, adds, before.text);
  const [first] = adds;
  if (first !== undefined && isItem(scene, first)) {
    await enterItems(scene, adds, ['leave']);
    return { ...way, waits: 'no' };
  }
  return way;
}

/** @param there what stands in the box and is to stay in it */
async function typeNext(scene: Scene, items: readonly string[], there: string): Promise<void> {
  const { hand } = scene;
  const takesMany =
    scene.typed === null && (hand.declared.entry === 'confirm' || hand.field().localName === 'textarea');
  const some = takesMany ? items : items.slice(0, 1);
  const saidBefore = complaintsNow(scene);
  await put(scene, joined(there, some, separatorsFor(scene)[0] ?? ' '));
  await leave(scene);
  const said = newComplaint(complaintsNow(scene), saidBefore);
  scene.typed = { text: textNow(scene), complaints: complaintsNow(scene) };
  if (said === null || textNow(scene).trim() === '') return;
  for (const item of some) scene.refused.set(item, said || null);
  await putBack(scene);
}

/** The button was pressed, and the page has said why it leaves in the box what was typed. Whether it is known then what to do. */
function isSentBack(scene: Scene): boolean {
  const { typed, adds, refused } = scene;
  if (typed === null || textNow(scene) !== typed.text) return false;
  const said = newComplaint(complaintsNow(scene), typed.complaints);
  const [first, ...others] = adds.filter((address) => boxHolds(scene, address));
  if (said === null || first === undefined) return false;
  // Of several it may be that they are several.
  if (others.length === 0) refused.set(first, said || null);
  return true;
}

/** The user has pressed the form's own button: what did not fit yet goes on. Resolves to how it goes on. */
async function goOn(scene: Scene, way: Way): Promise<Way> {
  const { hand, adds, refused, entered } = scene;
  if (way.waits === 'row') await (way.store === 'octets' ? fillOctets(scene) : fillRows(scene));
  if (way.waits !== 'press') return way;
  const rows = rowsOf(hand.field());
  if (way.mayBeRow && rows.length > 1) {
    // The button has made room for one more: what stood in the box was in the list.
    const there = new Set(rows.map((row) => canonical(textOf(row as TextField))));
    for (const address of adds) if (there.has(canonical(address))) entered.add(address);
    await fillRows(scene);
    return { ...way, store: 'rows', waits: 'row', mayBeRow: false };
  }
  if (hand.signal.aborted) return way;
  const isBack = isSentBack(scene);
  if (!isBack && textNow(scene).trim() !== '') return way;
  const left = adds.filter((address) => !refused.has(address) && !isItem(scene, address));
  const hasBegun = isBack || adds.some((address) => isItem(scene, address));
  if (left.length > 0 && hasBegun) await typeNext(scene, left, '');
  else if (isBack) await putBack(scene);
  return way;
}

function handFor(
  plan: PastePlan,
  field: PasteField,
  read: () => FormContents | null,
  signal: AbortSignal,
  { says, declared, around = (write) => write(), leave = () => false }: PasteHelp,
): Hand {
  let { element, card } = field;
  const readSafely = (): FormContents => {
    try {
      return read() ?? { held: null, typed: [] };
    } catch {
      return { held: null, typed: [] };
    }
  };
  const current = () => {
    if (element.isConnected) return element;
    const now = readSafely();
    element = now.field ?? element;
    card = now.card ?? card;
    return element;
  };
  return {
    plan,
    entry: field.entry,
    says,
    declared,
    around,
    leave,
    signal,
    read: readSafely,
    field: current,
    zone: () => {
      const box = current();
      if (card?.isConnected && holds(card, box)) return card;
      return (
        climb(box, ZONE_LEVELS)
          .filter((one) => one.localName !== 'body' && one.localName !== 'html')
          .at(-1) ?? box
      );
    },
  };
}

/** A page without a secure origin or a recent click has no clipboard of its own. */
async function putOnClipboard(text: string, copy: PasteHelp['copy']): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copy === undefined ? false : copy(text).catch(() => false);
  }
}
