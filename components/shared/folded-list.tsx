import { useState } from 'preact/hooks';
import { tn } from '../../lib/words/words.ts';
import { type AddressRow, AddressRows } from './address-list.tsx';
import { Button } from './button.tsx';

interface Props {
  readonly rows: readonly AddressRow[];
  readonly label: string;
}

/** A list this long is shown as it is; of a longer one so many lines less one, and how many more there are. */
const MOST = 5;

/** Addresses of which there may be dozens: the first few, and the rest upon a press. */
export function FoldedList({ rows, label }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen || rows.length <= MOST) return <AddressRows rows={rows} label={label} />;
  const left = rows.length - (MOST - 1);
  return (
    <>
      <AddressRows rows={rows.slice(0, MOST - 1)} label={label} />
      <Button look="plain" onPress={() => setOpen(true)}>
        {tn('paste_more', left)}
      </Button>
    </>
  );
}
