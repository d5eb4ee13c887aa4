import { useMemo, useState } from 'preact/hooks';
import { findOverlaps } from '../../lib/ip/approved-list.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { EntryForm } from '../shared/entry-form.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { filterEntries } from './filter-entries.ts';
import { type DashboardModel, type KeyRow } from './model.ts';
import { PAGE_ROWS, Pager, pageOf } from './pager.tsx';
import { ReplaceAddress } from './replace-address.tsx';
import { lifeWords } from './timeline.tsx';

interface Props {
  readonly set: IpSet;
  readonly keys: readonly KeyRow[];
  readonly now: number;
  readonly readOnly: boolean;
  readonly model: DashboardModel;
  readonly onDone: Tell;
}

const TONES = { pending: 'info', current: 'fenced', retiring: 'medium', retired: 'quiet' } as const;

/** The addresses of a set: found by a filter, chosen by checkboxes, removed together. */
export function SetEntries({ set, keys, now, readOnly, model, onDone }: Props) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => filterEntries(set.entries, query), [set.entries, query]);
  const covers = useMemo(() => coversIn(set), [set]);
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
            onPress={() => {
              setChosen(new Set());
              onDone(model.removeEntries(picked));
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
            within={covers.get(entry.id) ?? null}
            keys={keys}
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

/** Of each entry that another one of the set covers, by its id: that other one's address. */
const coversIn = (set: IpSet): ReadonlyMap<string, string> =>
  new Map(findOverlaps([set]).map(({ entry, within }) => [entry.entryId, within.address]));

interface LineProps {
  readonly entry: IpEntry;
  /** The address of the set that makes this one superfluous; null: none does. */
  readonly within: string | null;
  readonly keys: readonly KeyRow[];
  readonly now: number;
  readonly chosen: boolean;
  /** null: the set cannot be changed. */
  readonly onChoose: (() => void) | null;
  readonly model: DashboardModel;
  readonly onDone: Tell;
}

function EntryLine({ entry, within, keys, now, chosen, onChoose, model, onDone }: LineProps) {
  const [open, setOpen] = useState<'none' | 'edit' | 'replace'>('none');
  const close = () => setOpen('none');
  const life = stateOf(entry, now);
  if (open === 'replace') {
    return (
      <li>
        <ReplaceAddress entries={[entry]} {...{ keys, now, model, onDone }} onClose={close} />
      </li>
    );
  }
  if (open === 'edit') {
    return (
      <li>
        <EntryForm
          entry={entry}
          dates={entry}
          save={async (address, note, { from, until }) =>
            onDone(await model.changeEntry(entry.id, { address, note, from, until }))
          }
          onClose={close}
        />
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
      {within !== null && <span class="muted">{t('popup_foundWithin', within)}</span>}
      <Chip tone={TONES[life.state]}>{lifeWords(life)}</Chip>
      {onChoose !== null && (
        <span class="row entry-acts">
          <IconButton
            icon="edit"
            label={t('popup_editAddress', entry.address)}
            onPress={() => setOpen('edit')}
          />
          {life.state !== 'retired' && (
            <IconButton
              icon="replace"
              label={t('dashboard_replaceThis', entry.address)}
              onPress={() => setOpen('replace')}
            />
          )}
          <IconButton
            icon="remove"
            label={t('popup_removeAddress', entry.address)}
            onPress={() => onDone(model.removeEntries([entry.id]))}
          />
        </span>
      )}
    </li>
  );
}
