import { type ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { type ImportMode } from '../../lib/portability/diff-import.ts';
import { MAX_IMPORT_BYTES } from '../../lib/portability/format.ts';
import { decodeFile } from '../../lib/portability/read-import.ts';
import { t, tn } from '../../lib/words/words.ts';
import { remarkOn } from '../shared/address-words.ts';
import { Button } from '../shared/button.tsx';
import { messageOf } from '../shared/message-of.ts';
import { Card, PageHead } from './card.tsx';
import { DiffList } from './diff-list.tsx';
import { changeWords, importWords } from './import-words.ts';
import { type ImportPreview } from './model.ts';
import { type SectionProps } from './section-props.ts';

/** Takes the approved list out and in. */
export function Portability(props: SectionProps) {
  const { model } = props;
  return (
    <>
      <PageHead title={t('dashboard_portability')} lead={t('dashboard_portabilityLead')} />
      <Card title={t('dashboard_export')}>
        <p class="muted">{t('dashboard_exportText')}</p>
        <div class="row wrap">
          <Button
            onPress={() => model.download('keyfence.json', 'application/json', model.exportSets('json'))}
          >
            {t('dashboard_exportJson')}
          </Button>
          <Button onPress={() => model.download('keyfence.csv', 'text/csv', model.exportSets('csv'))}>
            {t('dashboard_exportCsv')}
          </Button>
        </div>
      </Card>
      <Card title={t('dashboard_import')}>
        <Import {...props} />
      </Card>
    </>
  );
}

function Import({ model, state, onDone, imported: done, onImported: setDone }: SectionProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [mode, setMode] = useState<ImportMode>('merge');
  const [failure, setFailure] = useState<string | null>(null);
  // A large file is read once for each choice, and anew when the list changes under it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model compares with the list that is shown
  const preview = useMemo(
    () => (text === null ? null : model.previewImport(text, mode)),
    [text, mode, state.sets],
  );
  const choose = async (chosen: File | undefined) => {
    setFailure(null);
    setText(null);
    setDone(null);
    setName(chosen?.name ?? null);
    if (chosen === undefined) return;
    // A larger file is refused before it is read.
    if (chosen.size > MAX_IMPORT_BYTES) return setFailure(t('dashboard_import_tooBig'));
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (bytes === null) return setFailure(t('dashboard_import_gone'));
    const read = decodeFile(new Uint8Array(bytes));
    if (read === null) return setFailure(importWords({ why: 'not-utf8', where: null }));
    setText(read);
  };
  const apply = async ({ diff }: Extract<ImportPreview, { ok: true }>) => {
    try {
      const imported = await model.applyImport(diff);
      // It is offered in two places; taken back in one, it is not to be taken back again in the other.
      let isUndone = false;
      const undo = async () => {
        if (isUndone) return;
        isUndone = true;
        setDone(null);
        await imported.undo();
      };
      onDone({ said: imported.said, undo });
      setDone({ said: imported.said, undo });
      setText(null);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      <p class="muted">{t('dashboard_importText')}</p>
      <Drop onFile={choose}>
        <label class="button file">
          {t('dashboard_chooseFile')}
          <input
            ref={file}
            type="file"
            aria-label={t('dashboard_importFile')}
            accept=".json,.csv,application/json,text/csv"
            // The same file, mended meanwhile, is another choice.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </label>
        {name !== null && <bdi>{name}</bdi>}
      </Drop>
      <details>
        <summary>{t('dashboard_pasteInstead')}</summary>
        <textarea
          rows={5}
          class="mono"
          aria-label={t('dashboard_pasteInstead')}
          maxLength={MAX_IMPORT_BYTES}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setFailure(null);
            setDone(null);
            setName(null);
            setText(typed.trim() === '' ? null : typed);
          }}
        />
      </details>
      <fieldset>
        <legend class="label">{t('dashboard_importMode')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label class="row" key={one}>
            <input type="radio" name={`${id}-mode`} checked={mode === one} onChange={() => setMode(one)} />
            {t(one === 'merge' ? 'dashboard_importMerge' : 'dashboard_importReplace')}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite" class="stack">
        {done !== null && (
          <p class="row wrap">
            <span>{done.said}</span>
            <Button
              onPress={() => {
                // The button goes with what it took back.
                file.current?.focus();
                onDone(done.undo());
              }}
            >
              {t('popup_undo')}
            </Button>
          </p>
        )}
        {failure !== null && <p class="refusal">{failure}</p>}
        {preview !== null && !preview.ok && <p class="refusal">{preview.why}</p>}
        {preview?.ok && (
          <Preview preview={preview} onApply={() => apply(preview)} onCancel={() => setText(null)} />
        )}
      </div>
    </>
  );
}

/** Where a file can be dropped, with the button for who does not drag. */
function Drop({
  onFile,
  children,
}: {
  onFile: (file: File | undefined) => void;
  children: ComponentChildren;
}) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for who has no pointer
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <p class="muted">{t('dashboard_drop')}</p>
      <span class="row wrap">{children}</span>
    </div>
  );
}

interface PreviewProps {
  readonly preview: Extract<ImportPreview, { ok: true }>;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

function Preview({ preview: { diff }, onApply, onCancel }: PreviewProps) {
  const sets = diff.setsAdded.length + diff.setsChanged.length + diff.setsRemoved.length;
  if (sets + diff.lines.length === 0) return <p>{t('dashboard_importSame')}</p>;
  return (
    <>
      <ul class="bullets">
        {diff.setsAdded.length > 0 && <li>{t('dashboard_importAdds', diff.setsAdded.join(', '))}</li>}
        {diff.setChanges.map(({ label, fields }) => (
          <li key={label}>
            {t('dashboard_importChanges', label)}
            <ul>
              {fields.map((field) => (
                <li key={field.field}>
                  <bdi>{changeWords(field)}</bdi>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {diff.setsRemoved.length > 0 && <li>{t('dashboard_importRemoves', diff.setsRemoved.join(', '))}</li>}
      </ul>
      {diff.lines.length > 0 && (
        <DiffList
          lines={diff.lines.map((line) => ({
            ...line,
            changes: line.fields.map(changeWords),
            note: [line.set, line.note, line.kind === 'remove' ? null : remarkOn(line.address)]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      <div class="row wrap">
        <Button look="primary" onPress={onApply}>
          {diff.lines.length > 0
            ? tn('dashboard_importApply', diff.lines.length)
            : t('dashboard_importApplySets')}
        </Button>
        <Button onPress={onCancel}>{t('popup_cancel')}</Button>
      </div>
    </>
  );
}
