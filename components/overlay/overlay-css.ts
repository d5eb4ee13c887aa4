/** The overlay's style sheet. It travels to the page with the greeting, so that the injected script holds no text. */
import theme from '../shared/theme.css?inline';
import css from './overlay.css?inline';

export const OVERLAY_CSS = theme + css;
