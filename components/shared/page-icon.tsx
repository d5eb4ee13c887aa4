/** Line icons of the extension's own pages. A button that holds one carries its name in `aria-label`. */
const PATHS = {
  settings:
    'M2 4.5h6M12 4.5h2M10 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM2 11.5h2M8 11.5h6M6 9.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  close: 'M4 4l8 8M12 4l-8 8',
  edit: 'M2.5 13.5l.8-3L10.8 3l2.2 2.2-7.5 7.5zM9.3 4.5l2.2 2.2',
  remove: 'M3 4.5h10M6.2 4.2V2.5h3.6v1.7M4.2 4.5l.6 9h6.4l.6-9',
  replace: 'M2.5 5.5h9.5M9.5 2.5l3 3-3 3M13.5 10.5H4M6.5 7.5l-3 3 3 3',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3',
} as const;

export function PageIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
