/** Parts of a page that are never a key's settings, and the dialogs that come before the rest. */

import { hasClassWord } from './class-words.ts';
import { selfAndAncestors } from './dom.ts';
import { perScan } from './scan.ts';
import { isRendered } from './visibility.ts';

const OUTSIDE = new Set(['nav', 'header', 'footer', 'aside']);
const OUTSIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menubar',
  'tooltip',
  'complementary',
  'menu',
]);
const DIALOG_WORDS = ['modal', 'dialog', 'drawer', 'popup', 'sheet'];

/** Whether an element stands in navigation, a page header or footer. A dialog's own header is part of the dialog. */
export const isOutside = /* @__PURE__ */ perScan((element: Element): boolean => {
  let inForm = false;
  let isChecked = false;
  for (const ancestor of selfAndAncestors(element)) {
    const role = ancestor.getAttribute('role');
    if (role === 'dialog' || role === 'alertdialog' || ancestor.localName === 'dialog') return false;
    if (ancestor.localName === 'article') return false;
    inForm ||= ancestor.localName === 'form';
    // A drawer may be an aside, and hold a form; a page's footer holds the form of its newsletter.
    if (ancestor.localName === 'aside' && inForm) return false;
    if (OUTSIDE.has(ancestor.localName)) return !isPartOfCard(ancestor);
    // A menu of things to tick is a list of options.
    isChecked ||= role === 'menuitemcheckbox' || role === 'menuitemradio';
    if (role !== null && OUTSIDE_ROLES.has(role) && !(isChecked && role === 'menu')) return true;
  }
  return false;
});

/** `<header>` inside an article or a section is the card's own head. */
function isPartOfCard(element: Element): boolean {
  if (element.localName !== 'header' && element.localName !== 'footer') return false;
  return element.closest('article,section,main,form,[role=dialog],li') !== null;
}

/** The dialog that holds an element: by role, else by its class and position; null: the page itself. */
export const dialogOf = /* @__PURE__ */ perScan((element: Element): Element | null => {
  let byClass: Element | null = null;
  for (const ancestor of selfAndAncestors(element)) {
    const role = ancestor.getAttribute('role');
    if (
      ancestor.localName === 'dialog' ||
      role === 'dialog' ||
      role === 'alertdialog' ||
      ancestor.getAttribute('aria-modal') === 'true'
    ) {
      return ancestor;
    }
    if (isDialogLike(ancestor)) byClass = ancestor;
  }
  return byClass;
});

const isDialogLike = /* @__PURE__ */ perScan((element: Element): boolean => {
  const name = element.localName;
  if (name === 'html' || name === 'body' || name === 'main') return false;
  const named = hasClassWord(element, ...DIALOG_WORDS);
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  if (!named && element.childElementCount > 3) return false;
  const style = view.getComputedStyle(element);
  if (style.position !== 'fixed' && !(named && style.position === 'absolute')) return false;
  if (named) return isRendered(element);
  // Without a name: something fixed that covers most of the window is the backdrop of a dialog.
  const rect = element.getBoundingClientRect();
  return (
    rect.width >= view.innerWidth * 0.9 && rect.height >= view.innerHeight * 0.9 && Number(style.zIndex) > 0
  );
});
