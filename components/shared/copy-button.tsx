import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';

interface Props {
  readonly label: string;
  /** Said to screen readers where `label` alone does not tell what is copied. */
  readonly name?: string;
  readonly look?: 'primary' | 'plain';
  /** Returns whether the clipboard took it. */
  readonly copy: () => Promise<boolean>;
}

const SHOWN_MS = 2000;

/** A button that says for two seconds whether the copy worked. */
export function CopyButton({ label, name, look, copy }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const words = { idle: label, copied: t('popup_copied'), failed: t('popup_copyFailed') }[outcome];
  return (
    <button
      type="button"
      class={look ? `button ${look}` : 'button'}
      aria-label={outcome === 'idle' ? name : undefined}
      onClick={async () => setOutcome((await copy()) ? 'copied' : 'failed')}
    >
      <span aria-live="polite">{words}</span>
    </button>
  );
}
