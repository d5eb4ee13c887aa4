/** Words about a key that the view does not bring along. */
import { type VerdictLevel } from '../../lib/audit/verdict.ts';
import { snake } from '../../lib/words/snake.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { type Tone } from '../shared/severity-icon.tsx';

export const toneOf = (level: VerdictLevel): Tone => (level === 'waiting' ? 'quiet' : level);

/** Why an address is not in the form, from a plan's reason or a message id; the fallback where there are no words for it. */
export function whyWords(why: string | null, fallback: WordId): string {
  if (why === null) return t(fallback);
  return t(`overlay_why_${snake(why)}` as WordId) || t(why as WordId) || t(fallback);
}
