import { escapeHtml, note, type Pen } from './pen.ts';

const disabled = (is: boolean | undefined): string => (is === true ? ' disabled' : '');
const checked = (is: boolean): string => (is ? ' checked' : '');

const hand = `{
  native: true,
  get: (el) => el.checked,
  set: (el, on) => { el.checked = on; },
  enable: (el) => { el.disabled = false; },
}`;

/** Plain inputs in their labels. */
export const nativePen: Pen = {
  name: 'native',
  css: '.opt{display:flex;gap:8px;margin:6px 0}.hint{color:#c33;font-size:12px}',
  box: (box) =>
    `<div class="opt-cell"><label class="opt"><input type="checkbox" data-e2e="${box.at}"${checked(box.on)}${disabled(box.disabled)}${
      box.mixed === true ? ' data-mixed' : ''
    }> <span>${escapeHtml(box.label)}</span></label>${note(box.hint, 'hint')}</div>`,
  toggle: (box) =>
    `<div class="opt-cell"><span id="${box.at}-l">${escapeHtml(box.label)}</span> <input type="checkbox" role="switch" aria-labelledby="${box.at}-l" data-e2e="${box.at}"${checked(box.on)}${disabled(box.disabled)}>${note(box.hint, 'hint')}</div>`,
  radios: (group) =>
    `<div class="radios">${group.choices
      .map(
        (choice) =>
          `<div><label class="opt"><input type="radio" name="${group.at}" value="${choice.at}" data-e2e="${choice.at}"${checked(choice.at === group.chosen)}${disabled(group.disabled)}> ${escapeHtml(choice.label)}</label>${note(choice.hint, 'hint')}</div>`,
      )
      .join('')}</div>`,
  hand,
};

/** Native inputs that are visually hidden behind a styled twin, the commonest drawing of all. */
export const twinPen: Pen = {
  ...nativePen,
  name: 'native',
  css: `.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip:rect(0 0 0 0);opacity:0;border:0}
.opt{display:flex;gap:8px;margin:6px 0;cursor:pointer}.hint{color:#c33;font-size:12px}
.face{width:14px;height:14px;border:1px solid #777;display:inline-block}.round{border-radius:50%}
input:checked+.face{background:#fcd535}input:disabled+.face{opacity:.4}`,
  box: (box) =>
    `<div class="opt-cell"><label class="opt" data-e2e="${box.at}"><input class="vh" type="checkbox"${checked(box.on)}${disabled(box.disabled)}><span class="face" aria-hidden="true"></span><span>${escapeHtml(box.label)}</span></label>${note(box.hint, 'hint')}</div>`,
  radios: (group) =>
    `<div role="radiogroup"${group.name === undefined ? '' : ` aria-label="${escapeHtml(group.name)}"`}>${group.choices
      .map(
        (choice) =>
          `<div><label class="opt" data-e2e="${choice.at}"><input class="vh" type="radio" name="${group.at}"${checked(choice.at === group.chosen)}${disabled(group.disabled)}><span class="face round" aria-hidden="true"></span><span>${escapeHtml(choice.label)}</span></label>${note(choice.hint, 'hint')}</div>`,
      )
      .join('')}</div>`,
  hand: `{
  native: true,
  get: (el) => el.control.checked,
  set: (el, on) => { el.control.checked = on; },
  enable: (el) => { el.control.disabled = false; },
}`,
};
