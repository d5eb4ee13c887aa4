/** Sends the hand into awkward fields, and judges what it says of each. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { canonical } from '../../../lib/paste/same-address.ts';
import { type BrowserName } from '../../e2e/browsers.ts';
import { bundleAll, lookAgain, paste, raise, type Stage, stateOf, undo } from '../browser/stage.ts';
import { type FieldSpec, fieldOf } from './field-spec.ts';
import { type Seen, type Wrong, wrongsOf } from './judge.ts';
import { shrinkField } from './smaller.ts';

export interface Tried {
  readonly seed: number;
  readonly spec: FieldSpec;
  readonly wrongs: readonly Wrong[];
  /** Of the words of the moment at which the paste was done, which the page may take back later. */
  readonly early: readonly Wrong[];
  readonly seen: Seen | string;
  /** What was approved and is sent, after one press. */
  readonly filled: number;
}

export interface HuntOptions {
  readonly browser: BrowserName;
  readonly seed: number;
  readonly fields: number;
  readonly shrinks: boolean;
  /** Windows side by side: a paste is mostly waiting. */
  readonly windows: number;
  readonly onTried?: (tried: Tried) => void;
}

/** Tries `fields` fields from `seed` on; those that are wrong come back smaller where that is asked for. */
export async function huntFields(options: HuntOptions): Promise<readonly Tried[]> {
  const { browser, seed, fields, shrinks, windows, onTried } = options;
  const stage = await raise(browser, await bundleAll(['awkward']), windows);
  const all: Tried[] = [];
  let next = seed;
  const work = async (): Promise<void> => {
    while (next < seed + fields) {
      const own = next++;
      const spec = fieldOf(own);
      let tried = { ...(await tryField(stage, spec)), seed: own };
      const [wrong] = tried.wrongs;
      if (shrinks && wrong !== undefined) {
        const shows = async (one: FieldSpec) => (await tryField(stage, one)).wrongs.includes(wrong);
        tried = { ...(await tryField(stage, await shrinkField(spec, shows))), seed: own };
      }
      all.push(tried);
      onTried?.(tried);
    }
  };
  try {
    await Promise.all(Array.from({ length: windows }, work));
  } finally {
    await stage.close();
  }
  return all.sort((a, b) => a.seed - b.seed);
}

export const tryField = (stage: Stage, spec: FieldSpec): Promise<Omit<Tried, 'seed'>> =>
  stage.inWindow(['awkward', JSON.stringify(spec)], async (page) => {
    try {
      return await tryIn(page, spec);
    } catch (error) {
      return { spec, wrongs: ['error'], early: [], seen: String(error), filled: 0 };
    }
  });

async function tryIn(page: Page, spec: FieldSpec): Promise<Omit<Tried, 'seed'>> {
  const { chips } = await stateOf(page);
  const before = listOf(chips as string[]);
  const told = await paste(page, { approved: spec.approved, ip: { entry: spec.entry } });
  // Whoever leaves the field does it with the mouse.
  await page.mouse.click(5, 5);
  await idle(page);
  const seen = await look(page);
  const early = wrongsOf(spec, { ...seen, words: told.addresses });
  const wrongs = new Set(wrongsOf(spec, seen));
  const filled = spec.approved.filter((address) =>
    listOf(seen.sent).split(' ').includes(canonical(address)),
  ).length;
  if (seen.words.some(({ word }) => word === 'press') && !(await pressOwn(page, spec)))
    wrongs.add('false-press');
  if (told.addresses.length > 0 && (await undo(page))) {
    await idle(page);
    const { sent } = await look(page);
    if (listOf(sent) !== before) wrongs.add('false-undo');
  }
  return { spec, wrongs: [...wrongs], early, seen, filled };
}

/** However it is written, and in whatever order. */
const listOf = (addresses: readonly string[]): string => addresses.map(canonical).sort().join(' ');

/** What is sent back when several are typed at once is typed one by one then. */
const PRESSES = 2;

/** Presses the form's own button as the user is told to; whether the words are right then. */
async function pressOwn(page: Page, spec: FieldSpec): Promise<boolean> {
  if ((await page.$('#own')) === null) return false;
  const before = (await look(page)).sent.length;
  const isRowMade = spec.model === 'rows' || spec.model === 'octets';
  for (let press = 1; press <= PRESSES; press++) {
    await page.click('#own');
    await delay(400);
    await lookAgain(page);
    await page.mouse.click(5, 5);
    await idle(page);
    const seen = await look(page);
    if (wrongsOf(spec, seen).length > 0) return false;
    const mayStay = isRowMade || spec.refuses !== 'none' || spec.most !== null;
    if (mayStay || seen.sent.length > before) return true;
  }
  return false;
}

async function look(page: Page): Promise<Seen> {
  const { addresses } = await lookAgain(page);
  const { chips, presses, sent } = await stateOf(page);
  return { words: addresses, sent: chips as string[], acts: Number(presses) + Number(sent) };
}

const QUIET_MS = 300;

/** Resolves once the page does nothing more by itself, and has been looked at a while after. */
async function idle(page: Page): Promise<void> {
  await delay(QUIET_MS);
  while (Number((await stateOf(page)).busy) > 0) await delay(100);
  await delay(QUIET_MS);
}
