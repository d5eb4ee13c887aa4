/** A content script as the auditor is one: reads the page, plans, writes, reads back. The page asks by message. */

import { type ApprovedAddress } from '../../../lib/audit/policy.ts';
import { type IpControl } from '../../../lib/exchanges/exchange.ts';
import { patternSources } from '../../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../../lib/exchanges/reader-slice.ts';
import { registry } from '../../../lib/exchanges/registry.ts';
import { readerMemory, readPage } from '../../../lib/page/read-page.ts';
import { rootsOf } from '../../../lib/page/see/dom.ts';
import { splitEntries } from '../../../lib/page/words/addresses.ts';
import { loadPhrases, says } from '../../../lib/page/words/vocabulary.ts';
import { planPaste } from '../../../lib/paste/plan.ts';
import { type Standing } from '../../../lib/paste/standing.ts';
import { executePaste } from '../../../lib/paste/write.ts';
import { textOf } from '../../../lib/paste/write-field.ts';
import { type FormContents, type PasteField } from '../../../lib/paste/write-hand.ts';
import { type Ask, type Now, type Told } from './ask.ts';

const OPEN: IpControl = {
  control: 'choice',
  entry: 'list',
  separator: ',',
  maxEntries: null,
  ipv4: true,
  ipv6: true,
  cidr: true,
  source: 'made up',
};

loadPhrases(patternSources());

interface Seen {
  readonly field: PasteField;
  readonly contents: FormContents;
}

function readerOf(ip: IpControl): () => Seen | null {
  const slice = { ...readerSlice(registry.okx), ip };
  const memory = readerMemory(slice);
  return () => {
    const { reading, elements, cards } = readPage(document, slice, memory, Date.now());
    const key = reading.keys[0];
    if (!key?.field) return null;
    const element = elements.get(key.field.ref);
    if (!element) return null;
    return {
      field: { element, entry: key.field.entry, card: cards.get(key.id) ?? null },
      contents: { held: key.ips, typed: key.typed, field: element },
    };
  };
}

function readerAt(
  selector: string,
  chips: string | undefined,
  entry: PasteField['entry'],
): () => Seen | null {
  const { roots } = rootsOf(document);
  const element = roots.map((root) => root.querySelector(selector)).find((found) => found !== null);
  return () => {
    if (!element?.isConnected) return null;
    const text = splitEntries(textOf(element as HTMLElement));
    const chipTexts =
      chips === undefined ? [] : [...document.querySelectorAll(chips)].map((chip) => chip.textContent ?? '');
    return {
      field: { element, entry, card: null },
      contents: chips === undefined ? { held: text, typed: [] } : { held: chipTexts, typed: text },
    };
  };
}

let standing: Standing | null = null;

const nowOf = (one: Standing | null): Now => ({
  addresses: one?.addresses() ?? [],
  button: one?.button()?.textContent ?? null,
});

async function paste(ask: Ask): Promise<Told> {
  const ip = { ...OPEN, ...ask.ip };
  const see = ask.at === undefined ? readerOf(ip) : readerAt(ask.at, ask.chips, ip.entry);
  const seen = see();
  if (!seen) throw new Error('there is no field');
  const approved = ask.approved.map(
    (address): ApprovedAddress => ({ address, label: '', state: 'current', days: null }),
  );
  const held = ask.heldAtPlan ?? seen.contents.held ?? [];
  const plan = planPaste({ approved, held, ip: { ...ip, entry: seen.field.entry } });

  const copies: string[] = [];
  const copy = async (text: string) => {
    copies.push(text);
    return true;
  };
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: ask.clipboard === 'denied' ? () => Promise.reject(new Error('denied')) : copy,
  });
  const abort = new AbortController();
  if (ask.abort === 'before') abort.abort();
  let isInside = false;
  let unannounced = 0;
  const listening = new AbortController();
  let isWritten = false;
  const hear = () => {
    isWritten = true;
    if (!isInside) unannounced++;
  };
  window.addEventListener('input', hear, {
    capture: true,
    signal: listening.signal,
  });
  let reads = 0;
  const done = await executePaste(
    plan,
    seen.field,
    () => {
      reads++;
      if (ask.blind && reads > 1) throw new Error('blind');
      return see()?.contents ?? null;
    },
    abort.signal,
    {
      says,
      declared: ip,
      ...(ask.copy === false ? {} : { copy }),
      around: (write) => {
        isInside = true;
        write();
        isInside = false;
        if (ask.abort === 'at-first-write' && isWritten) abort.abort();
      },
    },
  );
  listening.abort();
  standing = done.standing;
  const { addresses, copied } = done;
  return { plan, addresses, copied, button: nowOf(standing).button, copies, unannounced };
}

async function again(): Promise<Now> {
  await standing?.goOn();
  return nowOf(standing);
}

window.addEventListener('message', ({ data }) => {
  if (typeof data !== 'string' || !data.startsWith('ask:')) return;
  const answer = (told: unknown) => window.postMessage(`told:${JSON.stringify(told)}`, '*');
  const ask = JSON.parse(data.slice(4)) as Ask | 'undo' | null;
  const told = ask === null ? again() : ask === 'undo' ? (standing?.undo() ?? false) : paste(ask);
  Promise.resolve<unknown>(told).then(answer, (error: unknown) => answer({ error: String(error) }));
});
