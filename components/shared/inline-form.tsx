import { type ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '../../lib/ip/approved-list.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from './button.tsx';
import { messageOf } from './message-of.ts';

/** Ties the field that was refused to the words that say why. */
export interface Refused {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface Props {
  /** Throws an Error for people when it refuses; what was typed stays. */
  readonly save: () => Promise<void>;
  readonly saveWord: string;
  /** There is nothing to save yet. */
  readonly blocked?: boolean;
  /** The way out without saving, by a button and by Escape; absent: the form is always there. */
  readonly onClose?: () => void;
  readonly look?: string;
  readonly children: (refused: Refused) => ComponentChildren;
}

/** A form within a page: it takes the focus when it opens, says why it was refused, and closes on Escape. */
export function InlineForm({ save, saveWord, blocked = false, onClose, look = 'box', children }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const opens = onClose !== undefined;
  useLayoutEffect(() => {
    if (opens) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [opens]);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // Enter in a field must not save a second time, nor what the button would not.
    if (blocked || saving) return;
    setSaving(true);
    setFailure(null);
    try {
      await save();
    } catch (error) {
      setFailure(messageOf(error));
    }
    setSaving(false);
  };
  return (
    <form
      ref={form}
      class={look}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onClose === undefined) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children({ 'aria-invalid': failure !== null, 'aria-describedby': `${id}-said` })}
      <p id={`${id}-said`} class="refusal wide" role="alert">
        {failure}
      </p>
      <div class="row wide">
        <Button look="primary" type="submit" busy={blocked || saving}>
          {saveWord}
        </Button>
        {onClose !== undefined && <Button onPress={onClose}>{t('popup_cancel')}</Button>}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Whatever else the input is to have. */
  readonly [attribute: string]: unknown;
}

/** A text field under its label. */
export function Field({ label, value, onValue, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        autocomplete="off"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...rest}
      />
    </div>
  );
}

/** A field for one address. */
export const AddressField = (props: FieldProps) => (
  <Field class="mono" dir="ltr" spellcheck={false} {...props} />
);

interface NoteProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly placeholder?: string;
}

/** A field for what the user calls an address. */
export const NoteField = ({ value, onValue, ...rest }: NoteProps) => (
  <Field label={t('popup_note')} dir="auto" maxLength={MAX_NOTE_LENGTH} {...{ value, onValue }} {...rest} />
);
