import { PageIcon } from './page-icon.tsx';

interface Props {
  readonly icon: Parameters<typeof PageIcon>[0]['name'];
  /** The button's name; it is also shown on hover. */
  readonly label: string;
  readonly busy?: boolean;
  readonly onPress: () => void;
}

/** A button that shows an icon only. Like Button, it answers to people only. */
export function IconButton({ icon, label, busy = false, onPress }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={busy ? 'true' : undefined}
      onClick={(event) => {
        if (event.isTrusted && !busy) onPress();
      }}
    >
      <PageIcon name={icon} />
    </button>
  );
}
