/** Puts the overlay into the page and keeps it in step with the audit. */
import { render } from 'preact';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { saysTheSame } from '../../lib/audit/says-the-same.ts';
import { later } from '../../lib/page/later.ts';
import { t } from '../../lib/words/words.ts';
import { afterLayout } from './after-layout.ts';
import { NOTHING_SAID, newsOf } from './announce.ts';
import { makeDraggable } from './drag.ts';
import { seenBox } from './drawn.ts';
import { isPageDark } from './ground.ts';
import { type Held, Hold } from './hold.tsx';
import { createHost, type Loss } from './host.ts';
import { type Controls, type Following, followMarkers, Markers } from './markers.tsx';
import { type OverlayActions } from './overlay-actions.ts';
import { Panel } from './panel.tsx';
import { Pill } from './pill.tsx';
import {
  type Avoid,
  CORNER_SPOTS,
  type Corner,
  choosePlacing,
  roomIn,
  SHEET_BELOW,
  type Spot,
} from './place.ts';
import { cornerCss, sheetCss, spotCss } from './place-css.ts';

export interface OverlayOptions extends Controls {
  /** Takes the overlay out of the page. */
  readonly signal: AbortSignal;
  readonly actions: OverlayActions;
  /** Scrolls a control into view. */
  reveal(ref: number): void;
  /** Viewport boxes of the form's buttons, fields and words. */
  avoid(): Avoid;
  /** What the overlay has to stand in, lest a press on it closes the page's dialog; null: nothing. */
  home?(): Element | null;
  /** Its style sheet. */
  readonly css: string;
  /** Where the user put it on this exchange; null: nowhere yet. */
  readonly spot: Spot | null;
  /** Direction of the user's language. */
  readonly dir: 'ltr' | 'rtl';
  /** The page keeps removing or hiding the overlay, and it stopped coming back: the badge has to carry on. */
  onGaveUp(reason: Loss): void;
  /** The page made its whole document inert (`true`), or lifted that: nobody can use the overlay meanwhile. */
  onBlocked(blocked: boolean): void;
}

export interface Overlay {
  /** Shows a new audit; the same audit again is silent and cheap. */
  update(view: AuditView): void;
  /** Scrolls to a control and rings it for a moment. */
  showControl(ref: number): void;
  /** A line above everything else, e.g. that the page has to be reloaded; null: none. */
  setNotice(text: string | null): void;
  /** Takes the focus from the page's fields; false: there is nothing that could take it. */
  takeFocus(): boolean;
  /** Puts what was found in the way of a button that was pressed; null: takes it away. */
  hold(held: Held | null): void;
  /** The one node that is in the page. */
  readonly host: HTMLElement;
}

const WIDTH = 360;
const TALLEST = 0.7;
/** A panel with less room than this says less than its pill. */
const LEAST_ROOM = 220;
/** How long a good verdict stays open before it shrinks, in ms. */
const LINGER_MS = 4000;
/** A list that is scrolled on within so long (ms) has not come to rest. */
const SCROLL_REST_MS = 100;
/** How long "show me" rings a control, in ms. */
const RING_MS = 4000;

/** Mounts the overlay; it shows nothing before the first `update`. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { actions, signal } = options;
  let view: AuditView | null = null;
  let notice: string | null = null;
  let held: Held | null = null;
  let isOpen = false;
  /** The user opened it or uses it: it no longer opens, shrinks or makes way by itself. */
  let isHeld = false;
  let alarms: readonly string[] = [];
  let said = NOTHING_SAID;
  let spoken = '';
  let ring: number | null = null;
  let corner: Corner | null = null;
  /** Where the user put it; null: where it is in nobody's way. */
  let pinned: Spot | null = options.spot;
  let isGroundOld = true;
  let width = WIDTH;
  let wasPanel = false;
  let linger: ReturnType<typeof setTimeout> | undefined;
  let ringing: ReturnType<typeof setTimeout> | undefined;
  let isBlocked = false;
  /** Aborted, or the page won. */
  let isOver = signal.aborted;
  let placed = '';
  let following: Following | null = null;
  /** The markers and the ring that are followed. */
  let followed = '';
  /** Takes back that it is to be placed. */
  let awaited: (() => void) | null = null;

  const host = createHost({
    signal,
    css: options.css,
    home: () => options.home?.() ?? null,
    onGaveUp: (reason) => {
      clear();
      options.onGaveUp(reason);
    },
    onBlocked: (blocked) => {
      isBlocked = blocked;
      options.onBlocked(blocked);
      draw();
    },
    onResize: () => layoutSoon(),
  });
  const layer = document.createElement('div');
  layer.className = 'kf';
  layer.dir = options.dir;
  host.root.append(layer);

  /** Writes what is to be shown. Where it stands is looked up once a frame, before it is painted, however often it was drawn. */
  function draw(): void {
    if (!view || isOver) return;
    drawTree(view);
    layoutSoon();
    const now = JSON.stringify({ markers: view.markers, ring });
    if (now === followed) following?.settle();
    else {
      followed = now;
      following?.stop();
      following = null;
    }
  }

  function drawTree(view: AuditView): void {
    const opened = isOpen && !view.paused;
    render(
      <>
        <Markers markers={view.markers} ring={ring} />
        <section aria-label={t('overlay_label')}>
          {opened ? (
            <Panel
              view={view}
              actions={actions}
              notice={isBlocked ? t('overlay_inert') : notice}
              say={say}
              onShow={show}
              onShrink={() => setOpen(false)}
              onMove={moveOn}
            />
          ) : (
            <Pill view={view} onOpen={() => setOpen(true)} onResume={() => actions.pause(false)} />
          )}
        </section>
        {held && <Hold held={held} view={view} />}
        <div class="sr" role="status">
          {spoken}
        </div>
      </>,
      layer,
    );
  }

  const ownBoxes = () =>
    Array.from(layer.querySelectorAll('.panel, .pill'), (one) => one.getBoundingClientRect());

  function clear(): void {
    isOver = true;
    following?.stop();
    render(null, layer);
  }

  function say(text: string): void {
    spoken = text;
    draw();
  }

  /** Puts it into the next corner, where it stays until it is moved again. */
  function moveOn(): void {
    const now = CORNER_SPOTS.findIndex(({ x, y }) => x === pinned?.x && y === pinned.y);
    pinned = CORNER_SPOTS[(now + 1) % CORNER_SPOTS.length] ?? null;
    if (pinned) actions.moved(pinned);
    draw();
  }

  function setOpen(open: boolean): void {
    const hadFocus = host.root.activeElement !== null;
    isOpen = open;
    isHeld = open;
    draw();
    if (hadFocus)
      layer.querySelector<HTMLElement>(open ? '.shrink' : '.pill')?.focus({ preventScroll: true });
  }

  /** Opens for alarms that the user has not seen, and shrinks when there is nothing left to say. */
  function decideOpen(next: AuditView): void {
    const { level } = next.verdict;
    clearTimeout(linger);
    if (next.state === 'waiting') {
      if (!isHeld) isOpen = false;
      return;
    }
    const now = alarmsOf(next);
    if (now.some((id) => !alarms.includes(id))) isOpen = true;
    alarms = now;
    if ((level === 'fenced' || level === 'info') && isOpen && !isHeld) {
      linger = setTimeout(() => {
        if (isHeld || isInUse()) return;
        isOpen = false;
        draw();
      }, LINGER_MS);
    }
  }

  const isInUse = () => host.root.activeElement !== null || host.element.matches(':hover');

  function layout(view: AuditView): void {
    const window = { width: innerWidth, height: innerHeight };
    const panel = layer.querySelector<HTMLElement>('.panel');
    const isSheet = window.width < SHEET_BELOW;
    // What is asked of the page comes before what is written into ours.
    const isDark = isGroundOld ? isPageDark(host.element) : layer.classList.contains('dark');
    isGroundOld = false;
    const { controls, words } = options.avoid();
    const rung = ring === null ? null : options.elementOf(ring);
    const avoid = { controls: rung ? [...controls, seenBox(rung)] : controls, words };
    layer.classList.toggle('sheet', isSheet);
    layer.classList.toggle('dark', isDark);
    const wants = panel
      ? {
          width: isSheet ? window.width : WIDTH,
          height: Math.min(naturalHeight(panel), window.height * TALLEST),
        }
      : { width: layer.offsetWidth, height: layer.offsetHeight };
    const placing = choosePlacing(wants, window, avoid, corner);
    // A panel that grows out of a pill has other needs than it, whoever's hand is on it.
    const isOther = wasPanel !== (panel !== null);
    wasPanel = panel !== null;
    if (corner === null || isOther || !isInUse() || rung) ({ corner, width } = placing);
    if (panel && isSheet) [corner, width] = ['bottom right', wants.width];
    else if (!panel) width = wants.width;
    if (panel && pinned && !isSheet) {
      put(spotCss(pinned, wants, window));
      return;
    }
    const free = roomIn(corner, width, window, avoid.controls);
    // Over a list there is no form to warn of beside it: rather a pill than a column that nobody can read.
    const hides = placing.covers && view.keys.every(({ mode }) => mode === 'view');
    const isTight = hides || free < Math.min(LEAST_ROOM, wants.height);
    if (panel && isTight && !isHeld) {
      isOpen = false;
      drawTree(view);
      layout(view);
      return;
    }
    const room = isTight ? wants.height : free;
    put(isSheet && panel ? sheetCss(room) : cornerCss(corner, panel ? `${width}px` : 'max-content', room));
  }

  function put(css: string): void {
    if (css === placed) return;
    host.place(css);
    placed = css;
    following?.settle();
  }

  function layoutSoon(): void {
    awaited ??= afterLayout(host.element, () => {
      awaited = null;
      if (!view || isOver) return;
      layout(view);
      // Its markers come a frame after the panel: both at once would hold the page up.
      following ??= followMarkers(layer, host.element, { markers: view.markers, ring }, options, ownBoxes);
    });
  }

  function show(refs: readonly number[]): void {
    const ref = refs.find((one) => options.elementOf(one)) ?? refs[0];
    if (ref !== undefined) overlay.showControl(ref);
  }

  layer.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !isOpen) return;
      event.preventDefault();
      setOpen(false);
    },
    { signal },
  );
  layer.addEventListener('click', (event) => {
    if (event.isTrusted && isOpen) isHeld = true;
  });
  makeDraggable(layer, signal, {
    box: () =>
      layer.matches('.sheet') ? null : (layer.querySelector('.panel')?.getBoundingClientRect() ?? null),
    move(spot) {
      isHeld = true;
      pinned = spot;
      layoutSoon();
    },
    drop: () => pinned && actions.moved(pinned),
  });
  host.element.addEventListener('pointerleave', layoutSoon, { signal });
  const quiet = { capture: true, passive: true, signal };
  addEventListener('resize', layoutSoon, quiet);
  let scrolledAt = 0;
  addEventListener(
    'scrollend',
    () => {
      scrolledAt = performance.now();
      later(SCROLL_REST_MS, () => performance.now() - scrolledAt >= SCROLL_REST_MS && layoutSoon());
    },
    quiet,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(linger);
    clearTimeout(ringing);
    awaited?.();
    clear();
  });

  const overlay: Overlay = {
    host: host.element,
    update(next) {
      host.check();
      isGroundOld = true;
      if (saysTheSame(view, next)) {
        following?.settle();
        return layoutSoon();
      }
      view = next;
      decideOpen(next);
      const news = newsOf(next, said);
      said = news.said;
      if (news.text) spoken = news.text;
      draw();
    },
    showControl(ref) {
      options.reveal(ref);
      ring = ref;
      if (innerWidth < SHEET_BELOW) isOpen = false;
      draw();
      clearTimeout(ringing);
      ringing = setTimeout(() => {
        ring = null;
        draw();
      }, RING_MS);
    },
    takeFocus() {
      const target = layer.querySelector<HTMLElement>('.paste .button, .shrink, .pill');
      target?.focus({ preventScroll: true });
      return target !== null && host.root.activeElement === target;
    },
    hold(next) {
      held = next;
      draw();
      layer.querySelector<HTMLElement>('.hold .button')?.focus({ preventScroll: true });
    },
    setNotice(text) {
      notice = text;
      draw();
    },
  };
  return overlay;
}

/** What opens the overlay, key by key; a page of which nothing could be read does too. */
function alarmsOf({ keys }: AuditView): readonly string[] {
  return keys.length === 0
    ? ['unreadable']
    : keys.flatMap(({ id, alarms }) => alarms.map((alarm) => `${id} ${alarm}`));
}

/** How tall the panel would be without its own scroll. */
function naturalHeight(panel: HTMLElement): number {
  const scroll = panel.querySelector('.scroll');
  // In a sheet and in a low window the panel scrolls too: its height is then what it was given, not what it wants.
  const hidden = (one: Element) => one.scrollHeight - one.clientHeight;
  return panel.offsetHeight + hidden(panel) + (scroll ? hidden(scroll) : 0);
}
