import { useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Pager, pageOf } from './pager.tsx';

export interface DiffLine {
  readonly kind: 'add' | 'remove' | 'change';
  readonly address: string;
  readonly note: string;
  /** What of it was something else before, in words. */
  readonly changes?: readonly string[];
}

const SIGNS = {
  add: { sign: '+', word: 'dashboard_diffAdd', tone: 'fenced' },
  remove: { sign: '−', word: 'dashboard_diffRemove', tone: 'critical' },
  change: { sign: '~', word: 'dashboard_diffChange', tone: 'medium' },
} as const;

/** A red and green diff that also says in words and signs what each line is. */
export function DiffList({ lines }: { lines: readonly DiffLine[] }) {
  const [wanted, setWanted] = useState(0);
  const { rows, page } = pageOf(lines, wanted);
  return (
    <>
      <ul class="addresses diff" aria-label={t('dashboard_diff')}>
        {rows.map((line) => {
          const { sign, word, tone } = SIGNS[line.kind];
          return (
            <li key={`${line.kind} ${line.address} ${line.note}`} class={`tone-${tone}`}>
              <span class="sign" aria-hidden="true">
                {sign}
              </span>
              <span class="sr">{t(word)}</span>
              <span class="addr">{line.address}</span>
              <bdi class="note">{line.note}</bdi>
              {(line.changes ?? []).map((change) => (
                <bdi class="note change" key={change}>
                  {change}
                </bdi>
              ))}
            </li>
          );
        })}
      </ul>
      <Pager total={lines.length} page={page} onPage={setWanted} />
    </>
  );
}
