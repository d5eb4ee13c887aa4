import { type ComponentChildren } from 'preact';

interface Props {
  /** `primary`: the one thing to do; `plain`: looks like a link; absent: an ordinary button. */
  readonly look?: 'primary' | 'danger' | 'plain';
  /** Stays focusable, so that a busy button does not throw the focus away. */
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
  readonly [aria: `aria-${string}`]: string | boolean | undefined;
}

/** A button that answers to people only: a click that a script made is ignored. */
export function Button({ look, busy = false, type = 'button', onPress, children, ...aria }: Props) {
  return (
    <button
      type={type}
      class={look ? `button ${look}` : 'button'}
      aria-disabled={busy ? 'true' : undefined}
      onClick={(event) => {
        if (!event.isTrusted || busy) event.preventDefault();
        else onPress?.();
      }}
      {...aria}
    >
      {children}
    </button>
  );
}
