/**
 * Our one node in the page: a host that page styles and page scripts cannot quietly hide.
 * All of this was tried against hostile pages in Chromium and Firefox.
 */
import { addStyles, randomName } from './closed-root.ts';

/** Being undone more often than this within the window is an attack or a quarrel; going on would hang the page. */
export const MAX_FIGHTS = 5;
export const FIGHT_WINDOW_MS = 4000;

export type Loss = 'removed' | 'hidden' | 'inert';

export interface HostOptions {
  readonly signal: AbortSignal;
  readonly css: string;
  /** The dialog of the page's own making that the overlay has to stand in; null: none. */
  readonly home: () => Element | null;
  /** The page keeps undoing us and we stopped: the badge carries on alone. */
  readonly onGaveUp: (reason: Loss) => void;
  /** `true`: the whole document is inert, so nobody can use the overlay; `false`: no longer. */
  readonly onBlocked: (blocked: boolean) => void;
  /** The host got another size, or lost its box. */
  readonly onResize: () => void;
}

export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Sets where the host stands: CSS declarations, each with `!important`. */
  place(declarations: string): void;
  /** Looks for what no event tells: a dialog in which we should be, an inert document. */
  check(): void;
}

/** What people do inside must not reach the page's listeners: its hot keys, and its "click outside closes the form". */
const PRIVATE_EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress beforeinput input change focusin focusout contextmenu copy paste submit'.split(
    ' ',
  );

/** Mounts the host and keeps it standing until the signal aborts or the page wins. */
export function createHost(options: HostOptions): OverlayHost {
  const end = new AbortController();
  const { signal } = end;
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const setPlace = addStyles(root, options.css);
  for (const type of PRIVATE_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  let home: Element = document.documentElement;
  let lastDialog: Element | null = null;
  let blocked = false;
  let fights: number[] = [];

  function mayFight(reason: Loss): boolean {
    const now = performance.now();
    fights = [...fights.filter((at) => now - at < FIGHT_WINDOW_MS), now];
    if (fights.length <= MAX_FIGHTS) return true;
    end.abort();
    options.onGaveUp(reason);
    return false;
  }

  function moveTo(target: Element): void {
    const focused = root.activeElement;
    home = target;
    target.append(host);
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** A label passes a press on to its control, a button to itself. */
  function dialogHome(): Element | null {
    const found = options.home();
    if (found === null || !found.isConnected || found.getRootNode() !== document) return null;
    return found.closest('label, button, a, summary') === null ? found : null;
  }

  function settle(): void {
    if (signal.aborted) return;
    const wasPutBack = host.parentNode !== home;
    // Outside an element in fullscreen nothing can be clicked, whatever is in the top layer.
    const target =
      topDialog(lastDialog) ?? document.fullscreenElement ?? dialogHome() ?? document.documentElement;
    // A dialog that is taken out of the page takes us with it: that is no attack.
    if (wasPutBack && home.isConnected && !mayFight('removed')) return;
    const isHidden = host.popover !== 'manual' || !host.matches(':popover-open');
    if (wasPutBack || target !== home) {
      host.popover = 'manual';
      moveTo(target);
    } else if (isHidden) {
      if (!mayFight('hidden')) return;
      host.popover = 'manual';
      host.showPopover();
    }
    if (host.inert || host.ariaHidden !== null) {
      if (!mayFight('inert')) return;
      host.inert = false;
      host.ariaHidden = null;
    }
    if (blocked !== document.documentElement.inert) {
      blocked = !blocked;
      options.onBlocked(blocked);
    }
  }

  const guard = new MutationObserver(settle);
  // It also reports a lost box: a closed dialog around us, a removed ancestor, a closed popover.
  const size = new ResizeObserver(() => {
    settle();
    options.onResize();
  });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    size.disconnect();
    host.remove();
  });
  options.signal.addEventListener('abort', () => end.abort(), { signal });
  if (options.signal.aborted) end.abort();
  else {
    host.popover = 'manual';
    moveTo(topDialog(null) ?? dialogHome() ?? document.documentElement);
    guard.observe(document.documentElement, { childList: true, attributeFilter: ['inert'] });
    guard.observe(host, { attributeFilter: ['popover', 'inert', 'aria-hidden'] });
    size.observe(host);
    host.addEventListener('toggle', settle, { signal });
    const onDialog = (event: Event) => {
      if (!(event.target instanceof HTMLDialogElement)) return;
      if (event.target.matches(':modal')) lastDialog = event.target;
      settle();
    };
    for (const type of ['toggle', 'close']) addEventListener(type, onDialog, { capture: true, signal });
    addEventListener('fullscreenchange', settle, { signal });
  }
  return { element: host, root, place: (declarations) => setPlace(`:host{${declarations}}`), check: settle };
}

/** The modal dialog that makes everything outside it unclickable; the one that was opened last, where it is known. */
function topDialog(last: Element | null): Element | null {
  if (last?.isConnected && last.matches(':modal')) return last;
  return (
    Array.from(document.getElementsByTagName('dialog')).findLast((dialog) => dialog.matches(':modal')) ?? null
  );
}
