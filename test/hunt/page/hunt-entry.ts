/** The hunt as one script of a tab: draws a page in it, reads it with the real reader, judges, and draws the next. */
import { type PageReading } from '../../../lib/audit/key-settings.ts';
import { patternSources } from '../../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../../lib/exchanges/reader-slice.ts';
import { registry } from '../../../lib/exchanges/registry.ts';
import { type ReaderMemory, readerMemory, readPage } from '../../../lib/page/read-page.ts';
import { loadPhrases } from '../../../lib/page/words/vocabulary.ts';
import { specOf } from '../draw-spec.ts';
import { FAULTS, type Fault, judge, type Problem } from '../judge.ts';
import { choicePens, rightsPens } from '../pens/all.ts';
import { pageSource, render } from '../render.ts';
import { shrink } from '../shrink.ts';
import { type FormSpec, type PageSpec, type PageTruth } from '../spec.ts';
import { truthOf } from '../truth.ts';
import { WORDS } from '../words/all.ts';
import { morph } from './morph.ts';

loadPhrases(patternSources());

export interface FoundPage {
  readonly seed: number;
  readonly fault: Fault;
  readonly problems: readonly Problem[];
  readonly spec: PageSpec;
  readonly truth: PageTruth;
  readonly html: string;
  /** Pages of one signature are one kind of fault. */
  readonly signature: string;
}

/** Of one drawing in one language: pages, and how many of them were read exactly. */
export interface Score {
  readonly drawing: string;
  readonly locale: string;
  pages: number;
  exact: number;
}

export interface HuntAsk {
  readonly from: number;
  readonly to: number;
  /** Faults that are looked into; others are only counted. */
  readonly faults: readonly Fault[];
  readonly shrinks: boolean;
  /** At most so many pages of one fault are looked into. */
  readonly most: number;
  /** What is known already. */
  readonly known: readonly string[];
  /** Pages of this kind alone; undefined: of every kind. */
  readonly only?: PageSpec['kind'] | undefined;
}

export interface HuntAnswer {
  readonly found: readonly FoundPage[];
  /** How many of the pages that were looked into are of each kind, by its signature. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly scores: readonly Score[];
  readonly counts: Readonly<Record<Fault, number>>;
}

export interface Drawn {
  readonly reading: PageReading;
  readonly problems: readonly Problem[];
  readonly html: string;
}

declare global {
  var keyfenceHunt: (ask: HuntAsk) => Promise<HuntAnswer>;
  /** Draws one page, and judges its reading beside the truth of `as`, which is usually the page itself. */
  var keyfenceDraw: (spec: PageSpec, as?: PageSpec) => Promise<Drawn>;
  var keyfencePens: () => { readonly rights: readonly string[]; readonly choices: readonly string[] };
}

const isOfLibrary = (spec: PageSpec): boolean =>
  spec.kind === 'form' &&
  (rightsPens()[spec.rightsPen]?.library === true || choicePens()[spec.choicePen]?.library === true);

const hasShadow = (spec: PageSpec): boolean => spec.kind === 'form' && /shadow|slotted/.test(spec.rightsPen);

/** Components draw themselves after the script that asked for them. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

async function readOf(spec: PageSpec): Promise<PageReading> {
  const slice = readerSlice(registry[spec.exchange]);
  const memory = readerMemory(slice);
  const draw = async (one: PageSpec, isLate = false): Promise<void> => {
    render(one, isLate);
    if (isOfLibrary(one)) await settle();
  };
  if (spec.behaviours.includes('late')) {
    await draw(spec, true);
    look(memory, spec);
  }
  if (spec.behaviours.includes('flip') && spec.kind === 'form') {
    if (isOfLibrary(spec) || hasShadow(spec)) {
      await draw(flipped(spec));
      look(memory, spec);
      await draw(spec);
    } else {
      await draw(spec);
      const wanted = document.body.cloneNode(true) as Element;
      await draw(flipped(spec));
      look(memory, spec);
      morph(document.body, wanted);
    }
  } else await draw(spec);
  if (spec.behaviours.includes('rerender')) {
    look(memory, spec);
    await draw(spec);
  }
  return look(memory, spec);
}

function look(memory: ReaderMemory, spec: PageSpec): PageReading {
  return readPage(document, readerSlice(registry[spec.exchange]), memory, Date.now()).reading;
}

/** The state before the user's last click. */
const flipped = (spec: FormSpec): FormSpec => ({
  ...spec,
  rights: spec.rights.map((right, place) =>
    place === spec.seed % spec.rights.length ? { ...right, on: !right.on } : right,
  ),
  ip:
    spec.ip === null || spec.ip.control === 'field'
      ? spec.ip
      : { ...spec.ip, restricted: !spec.ip.restricted },
});

async function problemsOf(spec: PageSpec): Promise<Problem[]> {
  try {
    return judge(await readOf(spec), truthOf(spec));
  } catch (error) {
    return [
      { fault: 'error', text: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ];
  }
}

const worst = (problems: readonly Problem[]): Fault | null =>
  FAULTS.find((fault) => problems.some((one) => one.fault === fault)) ?? null;

const drawingOf = (spec: PageSpec): string =>
  spec.kind === 'form'
    ? `form ${spec.rightsPen}`
    : spec.kind === 'list'
      ? `list ${spec.listPen} of ${spec.cellPen}`
      : 'no key page';

globalThis.keyfenceHunt = async ({ from, to, faults, shrinks, most, known, only }) => {
  const found: FoundPage[] = [];
  const signatures = new Set(known);
  const kinds: Record<string, number> = {};
  const scores = new Map<string, Score>();
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  for (let seed = from; seed < to; seed++) {
    const spec = specOf(seed, only);
    const problems = await problemsOf(spec);
    const drawing = drawingOf(spec);
    const score = scores.get(`${drawing}/${spec.locale}`) ?? {
      drawing,
      locale: spec.locale,
      pages: 0,
      exact: 0,
    };
    scores.set(`${drawing}/${spec.locale}`, score);
    score.pages++;
    const fault = worst(problems);
    if (fault === null) {
      score.exact++;
      continue;
    }
    counts[fault]++;
    if (!faults.includes(fault) || found.filter((one) => one.fault === fault).length >= most) continue;
    // The same fault of the same field: a smaller page that fails otherwise is another page.
    const field = fieldOf(problems, fault);
    const least = shrinks
      ? await shrink(spec, async (one) => fieldOf(await problemsOf(one), fault) === field)
      : spec;
    const left = await problemsOf(least);
    const signature = signatureOf(least, left, fault);
    kinds[signature] = (kinds[signature] ?? 0) + 1;
    if (signatures.has(signature)) continue;
    signatures.add(signature);
    found.push({
      seed,
      fault,
      problems: left,
      spec: least,
      truth: truthOf(least),
      html: pageSource(),
      signature,
    });
  }
  return { found, kinds, scores: [...scores.values()], counts };
};

function signatureOf(spec: PageSpec, problems: readonly Problem[], fault: Fault): string {
  const parts = [fault, fieldOf(problems, fault), drawingOf(spec), ...spec.decoys, ...spec.behaviours];
  if (spec.kind === 'form') {
    if (spec.choicePen !== 'native') parts.push(spec.choicePen);
    if (spec.mode !== null) parts.push(spec.mode);
    if (spec.rights.some(({ label }) => label === WORDS[spec.locale].readOnly)) parts.push('read-only box');
    if (spec.rights.some(({ hidden }) => hidden === true)) parts.push('hidden');
  }
  if (spec.kind === 'list' && spec.filters) parts.push('filters');
  if (spec.kind === 'elsewhere') parts.push(...spec.parts);
  return parts.join(' ');
}

function fieldOf(problems: readonly Problem[], fault: Fault): string | null {
  const one = problems.find((problem) => problem.fault === fault);
  return one === undefined
    ? null
    : (/\b(?:read|trade|transfer|withdraw|restriction|ips|name)\b(?= \S+, not)/.exec(one.text)?.[0] ?? fault);
}

globalThis.keyfenceDraw = async (spec, as = spec) => {
  const reading = await readOf(spec);
  return { reading, problems: judge(reading, truthOf(as)), html: pageSource() };
};

globalThis.keyfencePens = () => ({ rights: Object.keys(rightsPens()), choices: Object.keys(choicePens()) });
