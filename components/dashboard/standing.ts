/** How a key stands, as the dashboard shows it everywhere. */
import { type WordId } from '../../lib/words/words.ts';
import { type Tone } from '../shared/severity-icon.tsx';
import { type KeyRow, type Standing } from './model.ts';

export const STANDINGS: Readonly<Record<Standing, { tone: Tone; word: WordId; weight: number }>> = {
  unfenced: { tone: 'critical', word: 'dashboard_unfenced', weight: 0 },
  drift: { tone: 'high', word: 'dashboard_drift', weight: 1 },
  check: { tone: 'unreadable', word: 'dashboard_check', weight: 2 },
  old: { tone: 'medium', word: 'dashboard_old', weight: 3 },
  listless: { tone: 'medium', word: 'dashboard_listless', weight: 4 },
  fenced: { tone: 'fenced', word: 'dashboard_fenced', weight: 5 },
};

/** Worst first. */
export const STANDING_IDS = [
  'unfenced',
  'drift',
  'check',
  'old',
  'listless',
  'fenced',
] as const satisfies readonly Standing[];

/** What a thief of the key could do, as a number that is greater the worse it is. */
const danger = ({ rights, restriction }: KeyRow): number =>
  (rights.includes('withdraw') ? 8 : 0) +
  (restriction === 'off' ? 4 : 0) +
  (rights.includes('transfer') ? 2 : 0) +
  (rights.includes('trade') ? 1 : 0);

/** Worst first: by how they stand, and then by what a thief of the key could do. */
export const byNeed = (a: KeyRow, b: KeyRow): number =>
  STANDINGS[a.standing].weight - STANDINGS[b.standing].weight || danger(b) - danger(a);

/** Keys on which something is wrong today, worst first. */
export const needsYou = (keys: readonly KeyRow[]): readonly KeyRow[] =>
  keys.filter(({ standing }) => standing === 'unfenced' || standing === 'drift').sort(byNeed);
