import { useId, useState } from 'preact/hooks';
import { ANNOUNCE_DAYS, DAY_MS, OVERLAP_DAYS } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { approvable } from '../shared/approvable.ts';
import { Button } from '../shared/button.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { dayText, dayValue } from './days.ts';
import { type DashboardModel, type DashboardState } from './model.ts';
import { messageOf } from './save-error.ts';

interface Props {
  readonly state: DashboardState;
  readonly model: DashboardModel;
  readonly onDone: (done: Undoable) => void;
}

/** The plan "replace this address": announce, both live, old one out. */
export function ReplaceAddress({ state, model, onDone }: Props) {
  const id = useId();
  const entries = state.sets
    .filter((set) => !state.managed.includes(set.id))
    .flatMap((set) => set.entries)
    .filter(({ until }) => until === null || until > state.now);
  const [old, setOld] = useState(entries[0]?.id ?? '');
  const [address, setAddress] = useState('');
  const [live, setLive] = useState(dayText(state.now + ANNOUNCE_DAYS * DAY_MS));
  const [overlap, setOverlap] = useState(OVERLAP_DAYS);
  const [failure, setFailure] = useState<string | null>(null);
  const liveAt = dayValue(live);
  const retireAt = liveAt === null ? null : liveAt + overlap * DAY_MS;
  const entry = entries.find((one) => one.id === old);
  const keys = state.keys.filter(({ ips }) => entry !== undefined && ips?.includes(entry.address));
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (entry === undefined || liveAt === null || retireAt === null)
      return setFailure(t('dashboard_needsDay'));
    try {
      onDone(await model.replaceAddress(entry.id, address, liveAt, retireAt));
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <form class="grid" onSubmit={save}>
      <div class="field">
        <label for={`${id}-old`}>{t('dashboard_oldAddress')}</label>
        <select id={`${id}-old`} value={old} onChange={(event) => setOld(event.currentTarget.value)}>
          {entries.map((one) => (
            <option key={one.id} value={one.id}>
              {one.note === '' ? one.address : `${one.address} · ${one.note}`}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-new`}>{t('dashboard_newAddress')}</label>
        <input
          id={`${id}-new`}
          class="mono"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={address}
          aria-invalid={failure !== null}
          aria-describedby={`${id}-said`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-live`}>{t('dashboard_newLive')}</label>
        <input
          id={`${id}-live`}
          type="date"
          value={live}
          onInput={(event) => setLive(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-overlap`}>{t('dashboard_bothDays')}</label>
        <input
          id={`${id}-overlap`}
          type="number"
          min={1}
          max={365}
          value={overlap}
          onInput={(event) => setOverlap(Math.min(365, Math.max(1, event.currentTarget.valueAsNumber || 1)))}
        />
      </div>
      {liveAt !== null && retireAt !== null && entry !== undefined && (
        <ol class="plan wide">
          <li>
            <b>{dayText(state.now)}</b>{' '}
            {approvable(address) === null
              ? t('dashboard_planAnnounce')
              : t('dashboard_planAnnounceNew', address.trim())}{' '}
            {keys.length > 0 && tn('dashboard_planKeys', keys.length)}
          </li>
          <li>
            <b>{dayText(liveAt)}</b> {t('dashboard_planBoth')}
          </li>
          <li>
            <b>{dayText(retireAt)}</b> {t('dashboard_planOut', entry.address)}
          </li>
        </ol>
      )}
      <p id={`${id}-said`} class="refusal wide" role="alert">
        {failure}
      </p>
      <div class="wide">
        <Button look="primary" type="submit">
          {t('dashboard_makePlan')}
        </Button>
      </div>
    </form>
  );
}
