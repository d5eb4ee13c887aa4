/** A content script that mounts the overlay, and repeats its findings until the page is gone. */
import { mountOverlay } from '../../components/overlay/mount.tsx';
import { OVERLAY_CSS } from '../../components/overlay/overlay-css.ts';
import { VIEWS } from './views.ts';

let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attach.call(this, init);
  return root;
};
const nothing = () => {};
const overlay = mountOverlay({
  signal: new AbortController().signal,
  css: OVERLAY_CSS,
  dir: 'ltr',
  spot: null,
  actions: {
    accept: nothing,
    undoAccept: nothing,
    pause: nothing,
    choose: nothing,
    approve: async () => ({ done: true, said: '' }),
    undoApprove: () => {},
    moved: () => {},
    openDashboard: nothing,
    undo: async () => false,
    paste: async () => ({ result: 'in-list', title: '', rows: [], copied: true, refs: [] }),
    copy: async () => true,
    reportPage: async () => true,
  },
  elementOf: (ref) => document.getElementById(`c${ref}`),
  reveal: nothing,
  avoid: () => ({ controls: [], words: [] }),
  onGaveUp: nothing,
  onBlocked: nothing,
});
overlay.update(VIEWS.risky);

// The page asks through its title, so that it needs no way into the closed root. The overlay is placed in the first frame.
const shown: ShadowRoot | null = root;
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    const panel = (shown as ShadowRoot | null)?.querySelector('.panel');
    document.title = JSON.stringify({
      width: panel?.getBoundingClientRect().width ?? 0,
      radius: panel ? getComputedStyle(panel).borderTopLeftRadius : '',
      band: panel?.querySelector('h2')?.textContent ?? '',
    });
  }),
);
