/** A paste into one key's field, from the page as the auditor read it last, and what stands of it from then on. */
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
  const read = (): FormContents => {
    const { reading, elements } = look();
    const now =
      reading.keys.find(({ id }) => id === keyId) ??
      reading.keys.find((one) => one.field !== null && elements.get(one.field.ref) === element);
    const there = now?.field ? elements.get(now.field.ref) : undefined;
    return { held: now?.ips ?? null, typed: now?.typed ?? [], field: there };
  };
  kept.delete(keyId);
  const card = latest?.cards.get(keyId) ?? null;
  const { addresses, copied, standing } = await executePaste(
    plan,
    { element, entry: field.entry, card },
    read,
    signal,
    { ...job, declared: ip },
  );
  if (standing !== null && addresses.length > 0 && !signal.aborted) {
    kept.set(keyId, { standing, copied, control: ip.control });
    void keepWatch(keyId, standing, job);
  }
  return { addresses, copied };
}

/** A page changes what it holds without telling anybody: a value has no event of its own. */
const LOOK_EVERY_MS = 400;
/** So many looks in a row have to miss an address. */
const LOOKS_BEFORE_LOST = 3;
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
  let losses = 0;
  let isByHand = false;
  while (!isOver()) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    if (isOver() || document.hidden) continue;
    await standing.goOn();
    const now = wordsOf(standing);
    const isLost = losesOne(told, now);
    if (isLost && losses++ === 0) isByHand = performance.now() - lastInput < BY_HAND_WITHIN_MS;
    if (!isLost) losses = 0;
    // Between the box and the list an address is nowhere for a moment.
    else if (losses < LOOKS_BEFORE_LOST) continue;
    if (!standing.isThere() || (isLost && isByHand)) kept.delete(keyId);
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

function losesOne(before: string, now: string): boolean {
  const lost = now.split('\n').filter((line) => line.endsWith(' refused') && !before.includes(line));
  return lost.length > 0;
}

/** A reading with what is known of the pastes into it; `elements` gets the buttons that are to be pressed. */
export function withPastes(read: PageRead): PageRead {
  if (kept.size === 0) return read;
  const elements = new Map(read.elements);
  const keys = read.reading.keys.map((key) => {
    const one = kept.get(key.id);
    if (one === undefined || key.field === null || !one.standing.isThere()) return key;
    const pasted: Pasted = {
      addresses: one.standing.addresses(),
      button: refOf(one.standing.button(), elements),
      copied: one.copied,
    };
    return withPasted(key, pasted, one.control);
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
