/** From a seed to a page: what is on it, how it is drawn, and what it does before it is read. */
import { EXCHANGE_IDS, type ExchangeId, LOCALES, type Locale } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { ELSEWHERE } from './decoys.ts';
import { listPens } from './lists/all-lists.ts';
import { cellPens } from './lists/cell-pens.ts';
import { choicePens, rightsPens } from './pens/all.ts';
import { type Random, randomFrom } from './random.ts';
import { ENGLISH_ONLY, formsOf, type RightLabel, WITH_MODE, WITH_ROW_MODES } from './sites.ts';
import {
  BEHAVIOURS,
  DECOYS,
  type ElsewhereSpec,
  type FormSpec,
  type Frame,
  IP_CELLS,
  type IpSpec,
  type ListSpec,
  type PageSpec,
  type RightSpec,
} from './spec.ts';
import { WORDS } from './words/all.ts';

const NAMES = [
  'bot-01',
  'grid',
  'payouts',
  'tax 2026',
  'main',
  'second',
  'sweeper',
  'Chi trả',
  '量化',
  'withdraw-bot',
  'treasury',
  'Withdraw bot',
  'read only',
  'Trade',
  'API key 2',
  '출금',
] as const;
const FRAMES: readonly Frame[] = ['plain', 'sections', 'dialog', 'card', 'form', 'grid'];

/** @param only pages of this kind alone */
export function specOf(seed: number, only?: PageSpec['kind']): PageSpec {
  const random = randomFrom(seed);
  const exchange = random.pick(EXCHANGE_IDS);
  const locale: Locale = ENGLISH_ONLY.includes(exchange) || random.chance(0.35) ? 'en' : random.pick(LOCALES);
  const drawn = random.next();
  const kind = only ?? (drawn < 0.7 ? 'form' : drawn < 0.92 ? 'list' : 'elsewhere');
  if (kind === 'form') return formOf(seed, exchange, locale, random);
  if (kind === 'list') return listOf(seed, exchange, locale, random);
  return elsewhereOf(seed, exchange, locale, random);
}

const addressesOf = (random: Random): string[] =>
  Array.from(
    { length: 1 + random.below(3) },
    (_, place) => `${random.pick(['203.0.113', '198.51.100'])}.${String(10 + place * 7 + random.below(6))}`,
  );

function rightsOf(
  labels: readonly RightLabel[],
  exchange: ExchangeId,
  locale: Locale,
  random: Random,
): RightSpec[] {
  const history = { label: WORDS[locale].withdrawHistory, means: ['read'] as const };
  const all =
    labels.some(({ means }) => means.includes('read')) && random.chance(0.1) ? [...labels, history] : labels;
  return all.map(({ label, means }): RightSpec => {
    // The right to look, which some forms call "Read-only", tick and grey: a box, and no mode of the key.
    if (label === history.label) return { ...history, on: random.chance(0.5) };
    const isLook =
      means.length === 1 &&
      means[0] === 'read' &&
      !WITH_MODE.includes(exchange) &&
      !WITH_ROW_MODES.includes(exchange);
    if (isLook && random.chance(0.2))
      return { label: WORDS[locale].readOnly, means, on: true, greyed: random.chance(0.7) };
    return { label, means, on: random.chance(0.5) };
  });
}

function formOf(seed: number, exchange: ExchangeId, locale: Locale, random: Random): FormSpec {
  const pens = rightsPens();
  const names = Object.keys(pens).filter((name) => pens[name]?.rowModes?.includes(exchange) ?? true);
  const rightsPen = someOf(names, (name) => pens[name]?.library === true, random);
  const withRowModes = pens[rightsPen]?.rowModes !== undefined;
  const forms = formsOf(exchange, locale);
  // Where each right has a choice, its name does not hold the choice as well.
  const labels = withRowModes ? forms.at(-1) : random.pick(forms);
  const rights = rightsOf(labels ?? [], exchange, locale, random);
  const behaviours = random.some(BEHAVIOURS, 0.12);
  // A page that has been tampered with hides what it grants.
  const hides = pens[rightsPen]?.oneByOne === true && random.chance(0.08) ? random.below(rights.length) : -1;
  return {
    kind: 'form',
    seed,
    exchange,
    locale,
    name: random.chance(0.8) ? random.pick(NAMES) : null,
    rightsPen,
    choicePen: someOf(Object.keys(choicePens()), (name) => choicePens()[name]?.library === true, random),
    rights: withRowModes
      ? rights.map((right) =>
          right.means.length > 0 && random.chance(0.8) ? { ...right, readOnly: random.chance(0.5) } : right,
        )
      : rights.map((right, place) => (place === hides ? { ...right, hidden: true } : right)),
    mode:
      WITH_MODE.includes(exchange) && random.chance(0.5)
        ? random.pick(['read-only', 'read-write'] as const)
        : null,
    ip: random.chance(0.92) ? ipOf(exchange, random) : null,
    frame: random.pick(FRAMES),
    greyed: random.chance(0.1),
    decoys: random.some(DECOYS, 0.15),
    behaviours,
  };
}

/** Hand-made drawings more often than those of libraries, which are slower and more alike. */
function someOf(names: readonly string[], isLibrary: (name: string) => boolean, random: Random): string {
  const libraries = names.filter(isLibrary);
  return random.pick(
    libraries.length > 0 && random.chance(0.25) ? libraries : names.filter((name) => !isLibrary(name)),
  );
}

function ipOf(exchange: ExchangeId, random: Random): IpSpec {
  const declared = registry[exchange].ip.control;
  const usual = declared === 'advanced' || declared === 'none' ? 'field' : declared;
  const control = random.chance(0.85) ? usual : random.pick(['choice', 'switch', 'field'] as const);
  const restricted = random.chance(0.5);
  return {
    control,
    restricted,
    entry: random.pick(['list', 'chips', 'rows', 'tags', 'disabled-list'] as const),
    ips: restricted
      ? random.chance(0.85) || control === 'field'
        ? addressesOf(random)
        : []
      : control !== 'field' && random.chance(0.3)
        ? addressesOf(random)
        : [],
  };
}

function listOf(seed: number, exchange: ExchangeId, locale: Locale, random: Random): ListSpec {
  const labels = random.pick(formsOf(exchange, locale));
  const listPen = random.pick(Object.keys(listPens));
  const cells = Object.keys(cellPens).filter(
    (name) => cellPens[name]?.tableOnly !== true || listPens[listPen]?.cards !== true,
  );
  const withModes = WITH_MODE.includes(exchange) && random.chance(0.4);
  const showsRights = random.chance(0.92);
  const names = [...NAMES];
  return {
    kind: 'list',
    seed,
    exchange,
    locale,
    listPen,
    cellPen: random.pick(cells),
    keys: Array.from({ length: 1 + random.below(4) }, () => ({
      name: names.splice(random.below(names.length), 1)[0] ?? 'bot',
      rights: someOn(labels, random),
      ips: random.chance(0.6)
        ? [...addressesOf(random), ...(random.chance(0.15) ? ['2001:db8::5'] : [])]
        : [],
      mode: withModes ? random.pick(['read-only', 'read-write'] as const) : null,
    })),
    // A list of names alone says nothing of keys.
    columns: { rights: showsRights, ip: !showsRights || random.chance(0.85), lastUsed: random.chance(0.3) },
    filters: random.chance(0.25),
    ipCell: random.pick(IP_CELLS),
    footnote: random.chance(0.15),
    decoys: random.some(DECOYS, 0.1).filter((decoy) => decoy !== 'other-key'),
    behaviours: random.some(['late', 'rerender'] as const, 0.1),
  };
}

/** At least one of the four rights is on: no exchange lists a key that can do nothing. */
function someOn(labels: readonly RightLabel[], random: Random): RightSpec[] {
  const first = labels.indexOf(random.pick(labels.filter(({ means }) => means.length > 0)));
  return labels.map(({ label, means }, place) => ({
    label,
    means,
    on: place === first || random.chance(0.5),
  }));
}

function elsewhereOf(seed: number, exchange: ExchangeId, locale: Locale, random: Random): ElsewhereSpec {
  return {
    kind: 'elsewhere',
    seed,
    exchange,
    locale,
    parts: random.some(Object.keys(ELSEWHERE), 0.35),
    decoys: random.some(DECOYS, 0.15),
    behaviours: random.some(['late'] as const, 0.1),
  };
}
