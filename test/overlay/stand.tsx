/** The page's side of the tests: mounts the overlay over the form and notes what it asks for. */
import axe from 'axe-core';
import { mountOverlay, type Overlay } from '../../components/overlay/mount.tsx';
import { OVERLAY_CSS } from '../../components/overlay/overlay-css.ts';
import { lowContrast } from './contrast.ts';
import { report, VIEWS } from './views.ts';

const calls: unknown[][] = [];
const spoken: string[] = [];
const end = new AbortController();
let root: ShadowRoot | null = null;
let reply: unknown = report;

const note =
  (name: string) =>
  (...values: unknown[]): void => {
    calls.push([name, ...values]);
  };

const element = (ref: number) => document.getElementById(`c${ref}`);

function mount(dir: 'ltr' | 'rtl' = 'ltr'): Overlay {
  // The root is closed to the page; the stand gets at it because it stands where the extension stands.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  const overlay = mountOverlay({
    signal: end.signal,
    css: OVERLAY_CSS,
    dir,
    spot: null,
    actions: {
      accept: note('accept'),
      undoAccept: note('undoAccept'),
      pause: note('pause'),
      choose: note('choose'),
      openDashboard: note('openDashboard'),
      approve: async (...asked) => {
        note('approve')(...asked);
        return { done: true, said: `Approved ${asked[1].join(' ')}` };
      },
      undoApprove: note('undoApprove'),
      moved: note('moved'),
      paste: async (keyId) => {
        note('paste')(keyId);
        return reply as typeof report;
      },
      undo: async (keyId) => {
        note('undo')(keyId);
        return true;
      },
      copy: async (keyId) => {
        note('copy')(keyId);
        return true;
      },
      reportPage: async () => {
        note('reportPage')();
        return true;
      },
    },
    elementOf: element,
    reveal: (ref) => element(ref)?.scrollIntoView({ block: 'center' }),
    avoid: () => ({
      controls: Array.from(document.querySelectorAll('#form input, #form button, dialog button'), (one) =>
        one.getBoundingClientRect(),
      ),
      words: [],
    }),
    onGaveUp: note('gaveUp'),
    onBlocked: note('blocked'),
  });
  Element.prototype.attachShadow = attach;
  const status = new MutationObserver(() => {
    const text = root?.querySelector('[role=status]')?.textContent ?? '';
    if (text && text !== spoken.at(-1)) spoken.push(text);
  });
  if (root) status.observe(root, { subtree: true, childList: true, characterData: true });
  return overlay;
}

const overlay = mount(document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');

export const stand = {
  overlay,
  calls,
  spoken,
  root: () => root,
  show: (name: keyof typeof VIEWS) => overlay.update(VIEWS[name]),
  answerWith: (value: unknown) => {
    reply = value;
  },
  end: () => end.abort(),
  text: () => root?.querySelector('section')?.textContent ?? '',
  /** Axe cannot find out what lies behind a text in a closed root: this does, from the computed styles. */
  lowContrast: () => (root ? lowContrast(root) : ['no root']),
  /** Axe on what is inside the closed root. */
  async axe(): Promise<string[]> {
    Object.defineProperty(overlay.host, 'shadowRoot', { value: root, configurable: true });
    const found = await axe.run(overlay.host);
    Reflect.deleteProperty(overlay.host, 'shadowRoot');
    const checked = found.passes.length;
    if (checked < 5) throw new Error(`axe saw only ${checked} rules: it did not get inside`);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  },
};
declare global {
  interface Window {
    stand: typeof stand;
  }
}
window.stand = stand;
