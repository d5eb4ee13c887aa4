/** The overlay's style sheet. It travels to the page with the greeting, so that the injected script holds no text. */
import theme from '../shared/theme.css?inline';
import css from './overlay.css?inline';

/** In a page it is not the system's wish that counts, but what the page looks like. */
const themed = theme.replace(
  /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*\.kf\s*\{([^}]*)\}\s*\}/,
  '.kf.dark{$1}',
);

export const OVERLAY_CSS = themed + css;
