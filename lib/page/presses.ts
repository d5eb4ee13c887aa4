/**
 * What the user's hands did: presses of the pointer and of keys, each with where it landed. Beside them what scripts
 * pretended. Only a device makes a trusted pointerdown or keydown; a trusted click a script can make, by a label's.
 */

/** How much is remembered: more presses than these are of long ago. */
const MAX_PRESSES = 40;
const MAX_PATH = 60;
/** A press that a script made, and the click that it causes, are of one moment (ms). */
const SAME_MOMENT = 60;

export interface Press {
  /** ms since the epoch. */
  readonly at: number;
  /** The elements that it landed in, innermost first. */
  readonly path: readonly Element[];
  /** Text was typed: it sets the field that it goes to and nothing else. */
  readonly isTyping: boolean;
  /** It landed on something that does things: a button, a link, a tab, an option, what shows a hand as its pointer. */
  readonly isOnActor: boolean;
  /** The changes that it has been taken as the reason of. */
  readonly used: Set<string>;
}

/** A script's imitation of a press. */
export type Imitation = Pick<Press, 'at' | 'path'>;

export interface Presses {
  readonly real: readonly Press[];
  readonly imitated: readonly Imitation[];
  /** Takes note of an event. `now`: of the steady clock. */
  note(event: Event, now: number): void;
}

/** ms since the epoch, by a clock that nobody sets: what was pressed before a jump of the other is no reason of anything for a year. */
export const steadyNow = (): number => performance.timeOrigin + performance.now();

const ACTORS =
  'button,a[href],summary,select,option,[role=button],[role=tab],[role=option],[role=menuitem],[role=menuitemradio],[role=combobox],[role=link],input[type=button],input[type=submit],input[type=reset]';
const TYPED_INTO = 'input,textarea,[contenteditable=""],[contenteditable=true],[role=textbox]';
const NOT_TYPED_INTO = 'checkbox radio button submit reset image file color range'.split(' ');
/** Keys that press what has the focus, or choose among its neighbours; all others type or move about. */
const PRESSING = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export function rememberPresses(): Presses {
  const real: Press[] = [];
  const imitated: Imitation[] = [];
  const keep = <One>(list: One[], one: One): void => {
    list.push(one);
    if (list.length > MAX_PRESSES) list.shift();
  };
  const isCausedByScript = (now: number): boolean => now - (imitated.at(-1)?.at ?? 0) < SAME_MOMENT;
  const isFollowing = (now: number): boolean => now - (real.at(-1)?.at ?? 0) < 1_000;
  return {
    real,
    imitated,
    note(event, now) {
      const { type } = event;
      const path = event.composedPath().slice(0, MAX_PATH).filter(isElement);
      const [target] = path;
      if (target === undefined) return;
      if (!event.isTrusted || (type === 'reset' && !isFollowing(now))) {
        if (/^(?:click|pointerdown|mousedown|keydown|reset)$/.test(type)) keep(imitated, { at: now, path });
        return;
      }
      const isDevice = type === 'pointerdown' || type === 'mousedown' || type === 'touchstart';
      const isKey = type === 'keydown';
      // Help for people who use neither clicks for them, without a press of any device before it.
      const isHelp = type === 'click' && !isCausedByScript(now) && !isFollowing(now);
      const isChoice = type === 'change' && target.localName === 'select';
      if (!isDevice && !isKey && !isHelp && !isChoice) return;
      const last = real.at(-1);
      // One press of the pointer is several events.
      if (isDevice && last?.path[0] === target && now - last.at < SAME_MOMENT) return;
      const isText =
        target.matches(TYPED_INTO) && !NOT_TYPED_INTO.includes((target as HTMLInputElement).type);
      if (isKey && !isText && !PRESSING.has((event as KeyboardEvent).key)) return;
      keep(real, {
        at: now,
        path,
        isTyping: isText && (isKey ? (event as KeyboardEvent).key !== 'Enter' : true),
        isOnActor: isOnActor(target, path),
        used: new Set<string>(),
      });
    },
  };
}

function isOnActor(target: Element, path: readonly Element[]): boolean {
  if (path.some((element) => element.matches(ACTORS))) return true;
  return target.ownerDocument.defaultView?.getComputedStyle(target).cursor === 'pointer';
}

/** Of a frame's or another document's realm too, where `instanceof` says no. */
const isElement = (target: EventTarget): target is Element => (target as Node).nodeType === Node.ELEMENT_NODE;
