/**
 * Buttons side by side that answer one question ("Deny" / "Allow", "Off" / "On", "Read only" / "Read and write"): a
 * choice that is drawn as a bar. One of them stands out: by what it declares, by its class, or by its colour alone.
 */
import { type Tri } from '../../audit/key-settings.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { stateInWords, wordsOf } from '../see/class-words.ts';
import { type Root } from '../see/dom.ts';
import { perScan } from '../see/scan.ts';
import { segmentsOf } from '../see/text.ts';
import { isAnswer } from '../words/vocabulary.ts';
import { fillOf, isApart } from './drawn-state.ts';
import { declaredState } from './state.ts';

export const SEGMENT = 'button,[role=button],[role=tab]';
const MAX_SEGMENTS = 5;
const MAX_TEXT = 40;

/** The segments below `root` with their states. */
export function segmentsBelow(root: Root): Map<Element, Tri> {
  const found = new Map<Element, Tri>();
  const seen = new Set<Element>();
  for (const button of root.querySelectorAll(SEGMENT)) {
    const bar = button.parentElement;
    if (bar === null || seen.has(bar)) continue;
    seen.add(bar);
    const buttons = [...bar.children].filter((child) => child.matches(SEGMENT));
    if (buttons.length < 2 || buttons.length > MAX_SEGMENTS || !buttons.every(isOption)) continue;
    const chosen = chosenOf(buttons);
    for (const one of buttons) found.set(one, chosen === null ? 'unknown' : one === chosen ? 'on' : 'off');
  }
  return found;
}

/** A list has the same buttons in every row. */
const couldAnswer = /* @__PURE__ */ perScan((text: string): boolean =>
  isAnswer(normaliseText(text.replace(/[\s\ue000-\uf8ff]+/g, ' '))),
);

function isOption(button: Element): boolean {
  const whole = button.textContent ?? '';
  if (whole.length > MAX_TEXT || (button.childElementCount === 0 && !couldAnswer(whole))) return false;
  const [text, ...more] = segmentsOf(button, { limit: 2, hiddenToo: true });
  return text !== undefined && more.length === 0 && isAnswer(text.lower);
}

/** The one button that is chosen; null: none stands out, or two sources name different ones. */
function chosenOf(buttons: readonly Element[]): Element | null {
  const declared = onlyOne(buttons, (button) => declaredState(button)?.state === 'on');
  if (declared !== null) return declared;
  if (buttons.some((button) => declaredState(button) !== null)) return null;
  const named = onlyOne(
    buttons,
    (button) => stateInWords(wordsOf(button.getAttribute('class') ?? ''))?.on === true,
  );
  const drawn = drawnApart(buttons);
  return named !== null && drawn !== null && named !== drawn ? null : (named ?? drawn);
}

function onlyOne<T>(all: readonly T[], is: (one: T) => boolean): T | null {
  const [one, ...more] = all.filter(is);
  return one === undefined || more.length > 0 ? null : one;
}

/** The only button that is painted while the others let the bar show through. */
function drawnApart(buttons: readonly Element[]): Element | null {
  const bar = buttons[0]?.parentElement ?? null;
  if (bar === null) return null;
  const around = fillOf(bar);
  return onlyOne(buttons, (button) => isApart(fillOf(button), around));
}
