import { useMemo, useState } from 'preact/hooks';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { EntryForm } from './entry-form.tsx';
import { type DashboardModel } from './model.ts';
import { PAGE_ROWS, Pager, pageOf } from './pager.tsx';
import { lifeWords } from './timeline.tsx';

interface Props {
  readonly set: IpSet;
  readonly now: number;
  readonly readOnly: boolean;
  readonly model: DashboardModel;
  readonly onDone: (done: Undoable) => void;
}

const TONES = { pending: 'info', current: 'fenced', retiring: 'medium', retired: 'quiet' } as const;

/** The addresses of a set: found by a filter, chosen by checkboxes, removed together. */
export function SetEntries({ set, now, readOnly, model, onDone }: Props) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => filterEntries(set.entries, query), [set.entries, query]);
  const { rows: shown, page } = pageOf(rows, wanted);
  const picked = set.entries.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  if (set.entries.length === 0) return <p class="muted">{t('popup_listEmpty')}</p>;
  return (
    <>
      {set.entries.length > PAGE_ROWS / 10 && (
        <input
          type="search"
          aria-label={t('dashboard_filterAddresses', set.label)}
          placeholder={t('dashboard_filter')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setWanted(0);
          }}
        />
      )}
      {picked.length > 0 && (
        <div class="row wrap">
          <Button
            onPress={async () => {
              setChosen(new Set());
              onDone(await model.removeEntries(picked));
            }}
          >
            {tn('dashboard_removeChosen', picked.length)}
          </Button>
          <Button look="plain" onPress={() => setChosen(new Set())}>
            {t('dashboard_chooseNone')}
          </Button>
        </div>
      )}
      <ul class="entries">
        {shown.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            now={now}
            chosen={chosen.has(entry.id)}
            onChoose={readOnly ? null : () => toggle(entry.id)}
            model={model}
            onDone={onDone}
          />
        ))}
      </ul>
      {rows.length === 0 && <p class="muted">{t('dashboard_noMatch')}</p>}
      <Pager total={rows.length} page={page} onPage={setWanted} />
    </>
  );
}

export function filterEntries(entries: readonly IpEntry[], query: string): readonly IpEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ address, note }) => {
    const text = `${address} ${note}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

interface LineProps {
  readonly entry: IpEntry;
  readonly now: number;
  readonly chosen: boolean;
  /** null: the set cannot be changed. */
  readonly onChoose: (() => void) | null;
  readonly model: DashboardModel;
  readonly onDone: (done: Undoable) => void;
}

function EntryLine({ entry, now, chosen, onChoose, model, onDone }: LineProps) {
  const [editing, setEditing] = useState(false);
  const life = stateOf(entry, now);
  if (editing) {
    return (
      <li>
        <EntryForm entry={entry} model={model} onDone={onDone} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li class="entry-line">
      {onChoose !== null && (
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('dashboard_choose', entry.address)}
          onChange={onChoose}
        />
      )}
      <span class="addr">{entry.address}</span>
      <bdi class="muted grow">{entry.note}</bdi>
      <Chip tone={TONES[life.state]}>{lifeWords(life)}</Chip>
      {onChoose !== null && (
        <span class="row">
          <IconButton
            icon="edit"
            label={t('popup_editAddress', entry.address)}
            onPress={() => setEditing(true)}
          />
          <IconButton
            icon="remove"
            label={t('popup_removeAddress', entry.address)}
            onPress={async () => onDone(await model.removeEntries([entry.id]))}
          />
        </span>
      )}
    </li>
  );
}
