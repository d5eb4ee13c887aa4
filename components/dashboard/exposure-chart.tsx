import { type Exposure } from '../../lib/ledger/exposure.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t } from '../../lib/words/words.ts';
import { Card } from './card.tsx';

const WIDTH = 1000;
const HEIGHT = 72;
const EDGE = 6;

/** Keys that stood open, week by week: one line that should go down. Its sentence says all of it that matters. */
export function ExposureChart({ exposure }: { exposure: readonly Exposure[] }) {
  const [first] = exposure;
  const last = exposure.at(-1);
  if (first === undefined || last === undefined || exposure.length < 3) return null;
  const most = Math.max(1, ...exposure.map(({ open }) => open));
  const x = (index: number): number => EDGE + (index / (exposure.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (open: number): number => HEIGHT - EDGE - (open / most) * (HEIGHT - 2 * EDGE);
  const points = exposure.map(({ open }, index) => `${x(index).toFixed(1)},${y(open).toFixed(1)}`);
  const tone = last.open > 0 ? 'critical' : 'fenced';
  return (
    <Card title={t('dashboard_exposure')}>
      <svg
        class={`chart tone-${tone}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        <path
          d={`M${points.join('L')}L${x(exposure.length - 1)},${HEIGHT - EDGE}L${x(0)},${HEIGHT - EDGE}z`}
          fill="var(--tint)"
        />
        <path d={`M${points.join('L')}`} fill="none" stroke="var(--tone)" stroke-width="2" />
        <circle cx={x(exposure.length - 1)} cy={y(last.open)} r="4" fill="var(--tone)" />
      </svg>
      <p class="muted">{t('dashboard_exposureSaid', first.open, dateWords(first.at), last.open)}</p>
    </Card>
  );
}
