import { useId, useMemo, useState } from 'preact/hooks';
import { type IpEntry } from '../../lib/ip/ip-set.ts';
import { t, tn } from '../../lib/words/words.ts';
import { filterEntries } from './filter-entries.ts';

/** Up to so many a list is looked through faster than it is typed in. */
const MAX_LISTED = 25;
/** Rows that are offered at once, whatever there is to choose from. */
const MAX_OFFERED = 50;

interface Props {
  readonly label: string;
  readonly entries: readonly IpEntry[];
  /** The chosen one's id; empty: none is. */
  readonly value: string;
  readonly onPick: (id: string) => void;
}

/** One address of many: a menu, or where they are too many for one, a field that offers those that fit what is typed. */
export function AddressPicker(props: Props) {
  return props.entries.length > MAX_LISTED ? <Finder {...props} /> : <Menu {...props} />;
}

function Menu({ label, entries, value, onPick }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {entries.map((one) => (
          <option key={one.id} value={one.id}>
            {one.note === '' ? one.address : `${one.address} · ${one.note}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Finder({ label, entries, value, onPick }: Props) {
  const id = useId();
  const names = useMemo(() => namesOf(entries), [entries]);
  const [text, setText] = useState(names.get(value) ?? '');
  const offered = useMemo(() => filterEntries(entries, text).slice(0, MAX_OFFERED), [entries, text]);
  const type = (typed: string) => {
    setText(typed);
    onPick([...names].find(([, name]) => name === typed.trim())?.[0] ?? '');
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="mono"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        required
        list={`${id}-offered`}
        aria-describedby={`${id}-hint`}
        placeholder={t('dashboard_filter')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((one) => (
          <option key={one.id} value={names.get(one.id) ?? ''}>
            {one.note}
          </option>
        ))}
      </datalist>
      <p id={`${id}-hint`} class="muted small">
        {tn('dashboard_addressCount', entries.length)}
      </p>
    </div>
  );
}

/** By id: the address, and where several sets hold the same one, its place among them. */
function namesOf(entries: readonly IpEntry[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map(({ id, address }) => {
      const nth = (seen.get(address) ?? 0) + 1;
      seen.set(address, nth);
      return [id, nth === 1 ? address : `${address} (${nth})`];
    }),
  );
}
