import { type ComponentChildren } from 'preact';
import { type Tone } from './severity-icon.tsx';

interface Props {
  readonly tone?: Tone;
  /** The whole text, where the chip may be too narrow for it. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A short fact in a pill, e.g. "Binance · new key"; cut with an ellipsis where there is no room. */
export function Chip({ tone = 'quiet', title, children }: Props) {
  return (
    <span class={`chip tone-${tone}`} {...(title ? { title } : {})}>
      <span>{children}</span>
    </span>
  );
}
