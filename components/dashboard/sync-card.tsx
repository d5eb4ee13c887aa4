import { type IpSet } from '../../lib/ip/ip-set.ts';
import { diffImport } from '../../lib/portability/diff-import.ts';
import { type SyncState } from '../../lib/storage/items/sync.ts';
import { snake } from '../../lib/words/snake.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { dayText } from '../shared/days.ts';
import { Card } from './card.tsx';
import { DiffList } from './diff-list.tsx';

interface Props {
  readonly enabled: boolean;
  readonly sync: SyncState;
  /** This browser's own list. */
  readonly sets: readonly IpSet[];
  readonly onTurn: (on: boolean, forget: boolean) => void;
  /** `hash` null: write this list over one that is incomplete. */
  readonly onResolve: (keep: 'local' | 'remote', hash: string | null) => void;
}

const REASONS: Partial<Record<SyncState['status'], WordId>> = {
  conflict: 'living_syncWhyConflict',
  'too-large': 'living_syncWhyTooLarge',
  refused: 'living_syncWhyRefused',
  incomplete: 'living_syncWhyIncomplete',
  newer: 'living_syncWhyNewer',
};

/** Turns the browser's sync on and off, says how it stands, and lets the user pick where two lists differ. */
export function SyncCard({ enabled, sync, sets, onTurn, onResolve }: Props) {
  const { status, conflict } = sync;
  const reason = REASONS[status];
  return (
    <Card
      title={t('living_syncTitle')}
      aside={
        <Chip tone={status === 'ok' ? 'fenced' : reason === undefined ? 'quiet' : 'medium'}>
          {t(`living_sync_${snake(status)}`)}
        </Chip>
      }
    >
      <label class="row">
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => onTurn(event.currentTarget.checked, false)}
        />
        {t('living_syncOn')}
      </label>
      <p class="muted">{t('living_syncText')}</p>
      {reason !== undefined && <p role="status">{t(reason)}</p>}
      {conflict !== null && (
        <>
          <p class="muted">{t('living_syncDiff')}</p>
          <DiffList lines={diffImport(sets, conflict.sets, 'replace').lines} />
          <div class="row wrap">
            <Button onPress={() => onResolve('local', conflict.hash)}>
              {tn('living_syncHere', countOf(sets))}
            </Button>
            <Button onPress={() => onResolve('remote', conflict.hash)}>
              {tn('living_syncThere', countOf(conflict.sets), dayText(conflict.at))}
            </Button>
          </div>
        </>
      )}
      {status === 'incomplete' && (
        <Button onPress={() => onResolve('local', null)}>{t('living_syncOverwrite')}</Button>
      )}
      {enabled && (
        <Button look="plain" onPress={() => onTurn(false, true)}>
          {t('living_syncTurnOff')}
        </Button>
      )}
    </Card>
  );
}

const countOf = (sets: readonly IpSet[]): number =>
  sets.reduce((count, { entries }) => count + entries.length, 0);
