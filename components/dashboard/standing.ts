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

/** Keys on which something is wrong today, worst first. */
export const needsYou = (keys: readonly KeyRow[]): readonly KeyRow[] =>
  keys
    .filter(({ standing }) => standing === 'unfenced' || standing === 'drift')
    .sort((a, b) => STANDINGS[a.standing].weight - STANDINGS[b.standing].weight);
