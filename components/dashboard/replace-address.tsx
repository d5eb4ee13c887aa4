import { useState } from 'preact/hooks';
import { approvable } from '../../lib/ip/approvable.ts';
import { type IpEntry } from '../../lib/ip/ip-set.ts';
import { ANNOUNCE_DAYS, DAY_MS, daysBetween, OVERLAP_DAYS, planReplacement } from '../../lib/ip/rotation.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { dayText, dayValue } from '../shared/days.ts';
import { AddressField, Field, InlineForm } from '../shared/inline-form.tsx';
import { type Tell } from '../shared/undoable.ts';
import { AddressPicker } from './address-picker.tsx';
import { type DashboardModel, type KeyRow } from './model.ts';

interface Props {
  /** Those that can be replaced; never empty. */
  readonly entries: readonly IpEntry[];
  readonly keys: readonly KeyRow[];
  /** ms since the epoch */
  readonly now: number;
  readonly model: DashboardModel;
  readonly onDone: Tell;
  /** Absent: the form is always there. */
  readonly onClose?: () => void;
}

const MAX_OVERLAP_DAYS = 365;

/** The plan "replace this address": announce, both live, old one out. */
export function ReplaceAddress({ entries, keys, now, model, onDone, onClose }: Props) {
  const [old, setOld] = useState(entries[0]?.id ?? '');
  const [address, setAddress] = useState('');
  const [live, setLive] = useState(dayText(now + ANNOUNCE_DAYS * DAY_MS));
  const [overlap, setOverlap] = useState(String(OVERLAP_DAYS));
  const entry = entries.find((one) => one.id === old);
  const plan = entry === undefined ? null : planOf(entry.address, { address, live, overlap, now });
  const save = async () => {
    if (entry === undefined) throw new Error(t('dashboard_noMatch'));
    if (approvable(address) === entry.address) throw new Error(t('living_moveSame'));
    if (plan === null) throw new Error(t('dashboard_needsDay'));
    onDone(await model.replaceAddress(entry.id, address, plan.newFrom, plan.oldUntil));
    onClose?.();
  };
  return (
    <InlineForm
      look={onClose ? 'box grid' : 'grid'}
      save={save}
      saveWord={t('dashboard_replaceStart')}
      {...(onClose && { onClose })}
    >
      {(refused) => (
        <>
          {entries.length > 1 && (
            <AddressPicker label={t('dashboard_oldAddress')} entries={entries} value={old} onPick={setOld} />
          )}
          <AddressField label={t('dashboard_newAddress')} value={address} onValue={setAddress} {...refused} />
          <Field
            label={t('dashboard_newLive')}
            value={live}
            onValue={setLive}
            type="date"
            min={dayText(now)}
          />
          <Field
            label={t('dashboard_bothDays')}
            value={overlap}
            onValue={setOverlap}
            type="number"
            min={1}
            max={MAX_OVERLAP_DAYS}
            required
          />
          {entry !== undefined && plan !== null && (
            <Steps
              old={entry.address}
              fresh={approvable(address)}
              plan={plan}
              keys={keys.filter(({ ips }) => ips?.includes(entry.address)).length}
            />
          )}
        </>
      )}
    </InlineForm>
  );
}

interface Typed {
  readonly address: string;
  readonly live: string;
  readonly overlap: string;
  readonly now: number;
}

/** null: there is no such plan yet, or it would begin in the past. */
function planOf(old: string, { address, live, overlap, now }: Typed) {
  const liveAt = dayValue(live);
  const overlapDays = Number(overlap);
  if (liveAt === null || !Number.isInteger(overlapDays) || overlapDays < 1) return null;
  const announceDays = daysBetween(now, liveAt);
  const fresh = approvable(address) ?? '';
  if (announceDays < 0 || overlapDays > MAX_OVERLAP_DAYS || fresh === old) return null;
  return planReplacement({ old, new: fresh, now, announceDays, overlapDays });
}

interface StepsProps {
  readonly old: string;
  /** null: not typed yet. */
  readonly fresh: string | null;
  readonly plan: NonNullable<ReturnType<typeof planOf>>;
  /** How many keys list the old one. */
  readonly keys: number;
}

function Steps({ old, fresh, plan, keys }: StepsProps) {
  const words = {
    announce: fresh === null ? t('dashboard_planAnnounce') : t('dashboard_planAnnounceNew', fresh),
    switch: t('dashboard_planBoth'),
    remove: t('dashboard_planOut', old),
  };
  return (
    <ol class="plan wide">
      {plan.steps.map(({ action, at }) => (
        <li key={action}>
          <b>{dateWords(at)}</b> {words[action]}{' '}
          {action === 'announce' && keys > 0 && tn('dashboard_planKeys', keys)}
        </li>
      ))}
    </ol>
  );
}
