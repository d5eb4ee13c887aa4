/** The first word on a form: one line where the overlay will stand, until the overlay is there. */
import { addStyles, randomName } from '../../components/overlay/closed-root.ts';
import { isPageDark } from '../../components/overlay/ground.ts';

export interface FirstSign {
  /** The one node that is in the page. */
  readonly host: HTMLElement;
  remove(): void;
}

/** @param css the overlay's style sheet; @param dir direction of the user's language */
export function showSign(text: string, css: string, dir: 'ltr' | 'rtl'): FirstSign {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(
    root,
    css,
  )(
    ':host{inset:auto 16px 16px auto!important;max-width:calc(100vw - 32px)!important}.kf .tone-critical{border-color:var(--tone);color:var(--tone)}',
  );
  const layer = document.createElement('div');
  const line = document.createElement('div');
  line.className = 'pill tone-critical';
  line.textContent = text;
  layer.dir = dir;
  layer.append(line);
  root.append(layer);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  layer.className = isPageDark(host) ? 'kf dark' : 'kf';
  return { host, remove: () => host.remove() };
}
