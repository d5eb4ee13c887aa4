/** One text field of a page: whether it may be written to, what stands in it, and the ways to write. */
import { selfAndAncestors } from '../page/see/dom.ts';

/** What makes a chip of what was typed, and what takes it away. */
export type Key = 'Enter' | ',' | ' ' | ';' | 'ArrowDown' | 'Backspace';

const KEYS = {
  Enter: { code: 'Enter', keyCode: 13, charCode: 13 },
  ',': { code: 'Comma', keyCode: 188, charCode: 44 },
  ' ': { code: 'Space', keyCode: 32, charCode: 32 },
  ';': { code: 'Semicolon', keyCode: 186, charCode: 59 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40, charCode: 0 },
  Backspace: { code: 'Backspace', keyCode: 8, charCode: 0 },
} as const satisfies Record<Key, KeyboardEventInit>;

export type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

/** Types of `<input>` that take an address as it is. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'url']);
const SECRET_PURPOSE = /current-password|one-time-code|cc-/;

/** It takes longer only where no frames are drawn, in a hidden tab, or where a page never rests. */
const SETTLED_WITHIN_MS = 500;

/**
 * The element as a field that a person could type `text` into now; null: it is gone, hidden, locked, a secret's,
 * of another kind, or it would cut the text short or glue its lines together.
 */
export function writable(element: Element, text: string): TextField | null {
  const field = asTextField(element);
  if (field === null || !field.isConnected || field.ownerDocument.defaultView === null) return null;
  // Tag inputs are transparent until they hold something, so opacity says nothing here.
  if (!field.checkVisibility({ visibilityProperty: true })) return null;
  if (isLocked(field) || isSecret(field)) return null;
  if (!isBox(field)) return field;
  if (field.maxLength >= 0 && text.length > field.maxLength) return null;
  return field.localName === 'input' && text.includes('\n') ? null : field;
}

function asTextField(element: Element): TextField | null {
  if (element.localName === 'textarea') return element as HTMLTextAreaElement;
  if (element.localName === 'input') {
    return TEXT_TYPES.has((element as HTMLInputElement).type) ? (element as HTMLInputElement) : null;
  }
  return (element as HTMLElement).isContentEditable === true ? (element as HTMLElement) : null;
}

function isBox(field: TextField): field is HTMLInputElement | HTMLTextAreaElement {
  return field.localName === 'input' || field.localName === 'textarea';
}

/** It is there, and takes nothing as it stands. */
export function isLocked(field: Element): boolean {
  if (field.matches(':disabled, :read-only')) return true;
  if (field.ariaDisabled === 'true' || field.ariaReadOnly === 'true') return true;
  return [...selfAndAncestors(field)].some((element) => element.hasAttribute('inert'));
}

/** A password shown in the clear is a text field too. "new-password" says nothing: pages put it anywhere to be left alone. */
function isSecret(field: TextField): boolean {
  if (SECRET_PURPOSE.test(field.getAttribute('autocomplete') ?? '')) return true;
  const masked = field.ownerDocument.defaultView
    ?.getComputedStyle(field)
    .getPropertyValue('-webkit-text-security');
  return masked !== undefined && masked !== '' && masked !== 'none';
}

export function textOf(field: TextField): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the text of two lines would be glued together.
  return isBox(field) ? field.value : field.innerText;
}

/**
 * Replaces the whole text, as a paste would, without the `change` that says that the typing is over. Goes through the
 * prototype's setter of the field's own realm, because frameworks put a setter of their own on the element and take what
 * passes it for their own doing.
 */
export function typeText(field: TextField, text: string): void {
  if (!isBox(field)) editText(field, text);
  else if (putValue(field, text)) fireInput(field, text);
}

/** Types `text` with the press of its last key around it: some look for what was typed upon a key alone. */
export function typeWithKey(field: TextField, text: string): void {
  fireKey(field, 'keydown', lastKeyOf(text));
  typeText(field, text);
  releaseLast(field, text);
}

/** Lets go of the key with which the typing of `text` ended; what is emptied is emptied with Delete, which takes no item away. */
export function releaseLast(field: TextField, text: string): void {
  fireKey(field, 'keyup', lastKeyOf(text));
}

function lastKeyOf(text: string): KeyboardEventInit {
  const key = text.slice(-1);
  if (key === '') return { key: 'Delete', code: 'Delete', keyCode: 46 };
  const isDigit = key >= '0' && key <= '9';
  return {
    key,
    code: isDigit ? `Digit${key}` : `Key${key.toUpperCase()}`,
    keyCode: key.toUpperCase().charCodeAt(0),
  };
}

/** The other way, for a field that did not take the first: as trusted typing; a rich text field loses its formatting. */
export function retypeText(field: TextField, text: string): void {
  if (isBox(field)) {
    editText(field, text);
    return;
  }
  field.textContent = text;
  fireInput(field, text);
}

/** Replaces the whole text through the browser's own editing, which goes to whatever has the focus. */
function editText(field: TextField, text: string): void {
  const page = field.ownerDocument;
  focusOn(field);
  if ((field.getRootNode() as Document | ShadowRoot).activeElement !== field) return;
  if (isBox(field)) field.select();
  else page.execCommand('selectAll');
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}

/**
 * Focuses without scrolling the page away from what the user looks at. A page in a window without the focus hears of it
 * from us: the browser tells it nothing.
 */
export function focusOn(field: TextField): void {
  if (isFocused(field)) return;
  const wasTold = hears(field, 'focus', () => field.focus({ preventScroll: true }));
  if (!wasTold && isFocused(field)) fireFocus(field, 'focus', 'focusin');
}

/**
 * Leaves the field, as one does who goes on with something else: what was typed is final, and the page may do with it
 * what it does then. `elsewhere` gives the focus to something inside the same dialog.
 */
export function leaveField(field: TextField, elsewhere: () => boolean, isChanged = true): void {
  if (isChanged && isBox(field)) fireChange(field);
  const wasActive = isFocused(field);
  const wasTold = hears(field, 'blur', () => {
    if (!elsewhere() || isFocused(field)) field.blur();
  });
  if (!wasTold && wasActive) fireFocus(field, 'blur', 'focusout');
}

export function isFocused(field: TextField): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}

function hears(field: TextField, type: string, act: () => void): boolean {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  field.addEventListener(type, hear, { capture: true });
  act();
  field.removeEventListener(type, hear, { capture: true });
  return heard;
}

function fireFocus(field: TextField, plain: string, bubbling: string): void {
  const Focus = field.ownerDocument.defaultView?.FocusEvent ?? FocusEvent;
  field.dispatchEvent(new Focus(plain, { composed: true }));
  field.dispatchEvent(new Focus(bubbling, { bubbles: true, composed: true }));
}

/** Puts the caret behind all that stands there. False: the field does not get the focus. */
export function caretToEnd(field: TextField): boolean {
  focusOn(field);
  if (!isFocused(field)) return false;
  const selection = field.ownerDocument.getSelection();
  if (isBox(field)) field.setSelectionRange(field.value.length, field.value.length);
  else {
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
  }
  return true;
}

/** Adds text at the caret. True: the page itself has taken it in. */
export function insertAtCaret(field: TextField, text: string): boolean {
  if (!isFocused(field)) return false;
  if (!firePaste(field, text)) return true;
  let isTaken = false;
  const see = (event: Event) => {
    isTaken = event.defaultPrevented;
  };
  const page = field.ownerDocument;
  const view = page.defaultView;
  view?.addEventListener('beforeinput', see);
  page.execCommand('insertText', false, text);
  view?.removeEventListener('beforeinput', see);
  return isTaken;
}

/**
 * Tells the page of a paste, as far as a script can. False: someone took it for something of their own.
 * COMPAT(Firefox 153): what is given as `clipboardData` arrives empty there; its own members `dataType` and `data` do not.
 */
export function firePaste(field: TextField, text: string): boolean {
  const view = field.ownerDocument.defaultView;
  const Clipboard = view?.ClipboardEvent ?? ClipboardEvent;
  const init = { bubbles: true, cancelable: true, composed: true };
  const carrying = (more: object) => new Clipboard('paste', { ...init, ...more } as ClipboardEventInit);
  const own = carrying({ dataType: 'text/plain', data: text });
  if (own.clipboardData?.getData('text/plain') === text) return field.dispatchEvent(own);
  const clipboardData = new (view?.DataTransfer ?? DataTransfer)();
  clipboardData.setData('text/plain', text);
  return field.dispatchEvent(carrying({ clipboardData }));
}

/**
 * Presses a key on the field as far as a script can: those who listen hear it, but nothing is typed and no form is sent
 * by it. False: someone took it for something of their own.
 */
export function pressKey(field: TextField, key: Key): boolean {
  const { code, keyCode, charCode } = KEYS[key];
  if (!fireKey(field, 'keydown', { key, code, keyCode })) return false;
  return charCode === 0 || fireKey(field, 'keypress', { key, code, keyCode: charCode, charCode });
}

export function releaseKey(field: TextField, key: Key): void {
  const { code, keyCode } = KEYS[key];
  fireKey(field, 'keyup', { key, code, keyCode });
}

function fireKey(field: TextField, type: string, about: KeyboardEventInit): boolean {
  const Keyboard = field.ownerDocument.defaultView?.KeyboardEvent ?? KeyboardEvent;
  return field.dispatchEvent(
    new Keyboard(type, { ...about, bubbles: true, cancelable: true, composed: true }),
  );
}

function putValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const view = field.ownerDocument.defaultView;
  if (view === null) return false;
  const { prototype } = field.localName === 'input' ? view.HTMLInputElement : view.HTMLTextAreaElement;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  setter?.call(field, text);
  return setter !== undefined;
}

function fireInput(field: TextField, text: string): void {
  const Input = field.ownerDocument.defaultView?.InputEvent ?? InputEvent;
  field.dispatchEvent(
    new Input('input', { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text }),
  );
}

function fireChange(field: TextField): void {
  const Plain = field.ownerDocument.defaultView?.Event ?? Event;
  field.dispatchEvent(new Plain('change', { bubbles: true }));
}

/**
 * Resolves when the page has drawn twice and has nothing left to do at once, or would have drawn if it were shown.
 * COMPAT(Firefox 153): React renders what came from a content script's event later than the next two frames.
 */
export function settled(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, SETTLED_WITHIN_MS);
    const finish = () => {
      clearTimeout(timer);
      done();
    };
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(finish)));
  });
}
