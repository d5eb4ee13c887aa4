import { useId } from 'preact/hooks';
import { t, type WordId } from '../../lib/words/words.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, WordId>>;
  readonly value: T;
  /** Set by somebody else: shown, not changed. */
  readonly fixed?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few values, by name. */
export function Choice<T extends string>({
  label,
  values,
  words,
  value,
  fixed = false,
  onChange,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={fixed}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(words[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
