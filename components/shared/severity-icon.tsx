import { type VerdictLevel } from '../../lib/audit/verdict.ts';

/** What a shape can say: a severity, or how a whole key stands. `quiet` and `waiting` look alike. */
export type Tone = VerdictLevel | 'quiet';

interface Props {
  readonly tone: Tone;
  /** Edge in CSS pixels. */
  readonly size?: number;
  /** The tone in words, for a screen reader; absent where the text beside it says it already. */
  readonly label?: string;
}

const SHIELD = 'M10 1 2.5 3.6v5.9c0 4.4 3 8 7.5 9.5 4.5-1.5 7.5-5.1 7.5-9.5V3.6z';
const BANG = 'M9 5h2v6H9zm0 7.5h2v2H9z';

/** Severity by shape first, so that it survives without colour. The sign inside is cut out of the shape. */
const SHAPES: Readonly<Partial<Record<Tone, string>>> = {
  critical: `M6 1h8l5 5v8l-5 5H6l-5-5V6z${BANG}`,
  high: 'M10 1.5 19.5 18.5H.5zM9 7.5v5.5h2V7.5zm0 6.5v2h2v-2z',
  medium: 'M10 .5 19.5 10 10 19.5.5 10zM9 5.5h2V11H9zm0 6.5h2v2H9z',
  info: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9 5.5h2v2H9zM9 9h2v5.5H9z',
  fenced: `${SHIELD}m-1.1 12.6L5 9.7l1.4-1.4 2.5 2.5 4.7-4.7L15 7.5z`,
};

/** The shape of a tone: octagon, triangle, diamond, circle, shield with a tick, dashed circle with a question mark. */
export function SeverityIcon({ tone, size = 20, label }: Props) {
  const drawn = SHAPES[tone];
  return (
    <>
      <svg
        class={`icon tone-${tone}`}
        width={size}
        height={size}
        viewBox="0 0 20 20"
        focusable="false"
        aria-hidden="true"
      >
        {drawn ? (
          <path d={drawn} fill="var(--tone)" fill-rule="evenodd" />
        ) : (
          <g fill="none" stroke="var(--tone)" stroke-width="1.6">
            <circle cx="10" cy="10" r="8.5" {...(tone === 'unreadable' && { 'stroke-dasharray': '3.3 2' })} />
            {tone === 'unreadable' ? (
              <path d="M7.6 7.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9m0 1.5v1.7" />
            ) : (
              <path d="M8 6.5v7m4-7v7" />
            )}
          </g>
        )}
      </svg>
      {label && <span class="sr">{label}</span>}
    </>
  );
}
