import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { InlineForm } from '../shared/inline-form.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card } from './card.tsx';
import { type KeepingModel } from './keeping.ts';

interface Props {
  readonly keeping: KeepingModel;
  readonly onDone: Tell;
}

type Open =
  | { readonly kind: 'none' | 'delete' }
  | { readonly kind: 'restore'; readonly text: string; readonly at: number }
  | { readonly kind: 'refused'; readonly why: string };

/** Everything that is kept, as one thing: saved as a file, put back, deleted. */
export function DataCard({ keeping, onDone }: Props) {
  const id = useId();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const close = () => setOpen({ kind: 'none' });
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    const preview = keeping.previewBackup(text);
    setOpen(preview.ok ? { kind: 'restore', text, at: preview.at } : { kind: 'refused', why: preview.why });
  };
  return (
    <Card title={t('settings_data')}>
      <p class="muted">{t('settings_dataText')}</p>
      <div class="row wrap">
        <Button onPress={() => onDone(keeping.backUp())}>{t('settings_backUp')}</Button>
        <label class="button file" for={id}>
          {t('settings_restore')}
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void look(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <Button
          look="danger"
          aria-expanded={open.kind === 'delete'}
          onPress={() => setOpen(open.kind === 'delete' ? { kind: 'none' } : { kind: 'delete' })}
        >
          {t('settings_delete')}
        </Button>
      </div>
      {open.kind === 'refused' && (
        <p class="refusal" role="alert">
          {open.why}
        </p>
      )}
      {open.kind === 'restore' && (
        <InlineForm
          save={async () => {
            onDone(await keeping.restore(open.text));
            close();
          }}
          saveWord={t('settings_restoreGo')}
          onClose={close}
        >
          {() => <p role="alert">{t('settings_restoreAsk', dateOf(open.at))}</p>}
        </InlineForm>
      )}
      {open.kind === 'delete' && (
        <InlineForm
          save={async () => {
            onDone(await keeping.deleteEverything());
            close();
          }}
          saveWord={t('settings_deleteGo')}
          onClose={close}
        >
          {() => <p role="alert">{t('settings_deleteAsk')}</p>}
        </InlineForm>
      )}
    </Card>
  );
}

const dateOf = (at: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
