/** A paste into one key's field, from the page as the auditor read it last, and what stands of it from then on. */
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { type PageRead } from '../../lib/page/read-page.ts';
import { withPasted } from '../../lib/paste/amend.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { type Standing } from '../../lib/paste/standing.ts';
import { type Pasted, type PastedAddress } from '../../lib/paste/word.ts';
import { executePaste } from '../../lib/paste/write.ts';
import { type FormContents, type PasteHelp } from '../../lib/paste/write-hand.ts';

export interface PasteJob extends Required<Omit<PasteHelp, 'declared'>> {
  readonly keyId: string;
  readonly plan: PastePlan;
  /** The page as it was read last, and how to read it again. */
  readonly latest: PageRead | null;
  readonly look: () => PageRead;
  readonly ip: Omit<Exchange['ip'], 'source'>;
  /** A word has changed: the page is to be read again. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** What became of each address; null: the key has no field that is still there. */
export interface PasteDone {
  readonly addresses: readonly PastedAddress[];
  readonly copied: boolean;
}

interface Kept {
  readonly standing: Standing;
  /** The key among those of a reading: a page may draw its whole form anew. */
  readonly among: (keys: PageRead['reading']['keys']) => KeySettings | undefined;
  readonly copied: boolean;
  readonly control: Exchange['ip']['control'];
}

/** By key. */
const kept = new Map<string, Kept>();

export async function pasteIntoKey(job: PasteJob): Promise<PasteDone | null> {
  const { keyId, plan, latest, look, ip, signal } = job;
  const field = latest?.reading.keys.find(({ id }) => id === keyId)?.field;
  const element = field && latest?.elements.get(field.ref);
  if (!field || !element) return null;
  const among = sameKeyAs(latest, keyId);
  const read = (): FormContents => {
    const { reading, elements, cards } = look();
    const now =
      reading.keys.find((one) => one.field !== null && elements.get(one.field.ref) === element) ??
      among(reading.keys);
    const there = now?.field ? elements.get(now.field.ref) : undefined;
    return {
      held: now?.ips ?? null,
      typed: now?.typed ?? [],
      field: there,
      card: now && cards.get(now.id),
    };
  };
  forget(keyId, latest);
  const card = latest?.cards.get(keyId) ?? null;
  const { addresses, copied, standing } = await executePaste(
    plan,
    { element, entry: field.entry, card },
    read,
    signal,
    { ...job, declared: ip },
  );
  if (standing !== null && addresses.length > 0 && !signal.aborted) {
    kept.set(keyId, { standing, among, copied, control: ip.control });
    void keepWatch(keyId, standing, job);
  }
  return { addresses, copied };
}

/** Whatever was pasted into this key before is history, also where the page has drawn the key anew since. */
function forget(keyId: string, latest: PageRead | null): void {
  const keys = latest?.reading.keys ?? [];
  for (const [id, one] of kept) if (id === keyId || one.among(keys)?.id === keyId) kept.delete(id);
}

/**
 * Finds the key of that id in later readings of the page: by its id; where the page has drawn its form anew, by the
 * name that no other key has, or as the only one that can be written to now as before.
 */
function sameKeyAs(latest: PageRead | null, keyId: string): Kept['among'] {
  const before = latest?.reading.keys ?? [];
  const key = before.find(({ id }) => id === keyId);
  const hasName = (one: KeySettings) => one.name === key?.name && one.mask === key?.mask;
  const canWrite = (one: KeySettings) => one.field !== null;
  const isNamed = key !== undefined && (key.name !== null || key.mask !== null);
  const isOnly = before.filter(canWrite).length === 1;
  const single = (some: readonly KeySettings[]) => (some.length === 1 ? some[0] : undefined);
  return (keys) =>
    keys.find(({ id }) => id === keyId) ??
    (isNamed && before.filter(hasName).length === 1 ? single(keys.filter(hasName)) : undefined) ??
    (isOnly && !isNamed ? single(keys.filter(canWrite)) : undefined);
}

/** Takes the last paste into the key of that id back; whether what stood there before stands there again. */
export async function undoPaste(keyId: string, latest: PageRead | null): Promise<boolean> {
  const keys = latest?.reading.keys ?? [];
  const found = [...kept].find(([id, one]) => id === keyId || one.among(keys)?.id === keyId);
  if (found === undefined) return false;
  const [id, { standing }] = found;
  // The watch must not go on with what is being taken back.
  kept.delete(id);
  if (await standing.undo()) return true;
  kept.set(...found);
  return false;
}

/** A page changes what it holds without telling anybody: a value has no event of its own. */
const LOOK_EVERY_MS = 400;
/** So many looks in a row have to miss an address. */
const LOOKS_BEFORE_LOST = 3;
/** A field that is not back by then is gone. */
const GONE_FOR_MS = 6_000;
/** What a person does to the form is no fault of the page's: the paste is history then. */
const BY_HAND_WITHIN_MS = 1_500;

/** Looks for changes as long as the page is open, and goes on where the user has pressed the form's own button. */
async function keepWatch(keyId: string, standing: Standing, { signal, onChange }: PasteJob): Promise<void> {
  let lastInput = Number.NEGATIVE_INFINITY;
  const end = new AbortController();
  const isOver = () => signal.aborted || kept.get(keyId)?.standing !== standing;
  for (const type of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) lastInput = performance.now();
      },
      { capture: true, passive: true, signal: end.signal },
    );
  }
  let told = wordsOf(standing);
  let looks = 0;
  let isByHand = false;
  let goneSince: number | null = null;
  while (!isOver()) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    if (isOver() || document.hidden) continue;
    await standing.goOn();
    const now = wordsOf(standing);
    const isWorse = getsWorse(told, now);
    const isLost = isWorse && losesOne(told, now);
    if (isLost && looks === 0) isByHand = performance.now() - lastInput < BY_HAND_WITHIN_MS;
    looks = isWorse ? looks + 1 : 0;
    // Between the box and the list an address is nowhere for a moment.
    if (isWorse && looks < LOOKS_BEFORE_LOST) continue;
    if (standing.isThere()) goneSince = null;
    goneSince ??= standing.isThere() ? null : performance.now();
    // A form that is drawn anew is not there for a moment.
    if (goneSince !== null && performance.now() - goneSince < GONE_FOR_MS) continue;
    if (goneSince !== null || (isLost && isByHand)) kept.delete(keyId);
    else if (now === told) continue;
    told = now;
    onChange();
  }
  end.abort();
}

const wordsOf = (standing: Standing): string =>
  standing
    .addresses()
    .map(({ address, word }) => `${address} ${word}`)
    .join('\n');

/** An address is another thing than before, and is not in the list. */
function getsWorse(before: string, now: string): boolean {
  const was = new Set(before.split('\n'));
  return now.split('\n').some((line) => !was.has(line) && !line.endsWith(' in-list'));
}

/** An address that was in the list is not any longer; what the form's own button was pressed for is another matter. */
function losesOne(before: string, now: string): boolean {
  const was = new Set(before.split('\n'));
  return now
    .split('\n')
    .some((line) => line.endsWith(' refused') && was.has(line.replace(/ refused$/, ' in-list')));
}

/** A reading with what is known of the pastes into it; `elements` gets the buttons that are to be pressed. */
export function withPastes(read: PageRead): PageRead {
  if (kept.size === 0) return read;
  const elements = new Map(read.elements);
  const { keys: all } = read.reading;
  const pasted = new Map([...kept.values()].flatMap((one) => [[one.among(all)?.id, one] as const]));
  const keys = all.map((key) => {
    const one = pasted.get(key.id);
    if (one === undefined || key.field === null || !one.standing.isThere()) return key;
    const words: Pasted = {
      addresses: one.standing.addresses(),
      button: refOf(one.standing.button(), elements),
      copied: one.copied,
    };
    return withPasted(key, words, one.control);
  });
  return { ...read, reading: { ...read.reading, keys }, elements };
}

function refOf(button: Element | null, elements: Map<number, Element>): number | null {
  if (button === null) return null;
  for (const [ref, element] of elements) if (element === button) return ref;
  const ref = refs.get(button) ?? FIRST_REF + refs.size;
  refs.set(button, ref);
  elements.set(ref, button);
  return ref;
}

/** Handles of our own, above those of the reader. */
const FIRST_REF = 90_000;
const refs = new Map<Element, number>();
