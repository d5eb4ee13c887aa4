import { escapeHtml, note, type Pen } from './pen.ts';

const disabled = (is: boolean | undefined): string => (is === true ? ' aria-disabled="true"' : '');

/** Elements with roles and ARIA states, as an accessible hand-made kit draws them. */
export const ariaPen: Pen = {
  name: 'aria',
  css: `.c-row{display:flex;gap:8px;align-items:center;margin:6px 0}.c-box{width:14px;height:14px;border:1px solid #777;display:inline-block;cursor:pointer}
.c-box[aria-checked=true]{background:#fcd535}.c-dot{border-radius:50%}.c-sw{width:28px;border-radius:8px}.c-note{color:#c33;font-size:12px}`,
  box: (box) =>
    `<div class="c-row"><span class="c-box" role="checkbox" tabindex="0" aria-checked="${
      box.mixed === true ? 'mixed' : String(box.on)
    }" aria-labelledby="${box.at}-t" data-e2e="${box.at}"${disabled(box.disabled)}></span><span id="${box.at}-t">${escapeHtml(box.label)}</span></div>${note(box.hint, 'c-note')}`,
  toggle: (box) =>
    `<div class="c-row"><span class="c-box c-sw" role="switch" tabindex="0" aria-checked="${String(box.on)}" aria-label="${escapeHtml(box.label)}" data-e2e="${box.at}"${disabled(box.disabled)}></span><span aria-hidden="true">${escapeHtml(box.label)}</span></div>${note(box.hint, 'c-note')}`,
  radios: (group) =>
    `<div role="radiogroup"${group.name === undefined ? '' : ` aria-label="${escapeHtml(group.name)}"`}>${group.choices
      .map(
        (choice) =>
          `<div class="c-row"><span class="c-box c-dot" role="radio" tabindex="-1" aria-checked="${String(choice.at === group.chosen)}" aria-labelledby="${choice.at}-t" data-e2e="${choice.at}"${disabled(group.disabled)}></span><span id="${choice.at}-t">${escapeHtml(choice.label)}</span></div>${note(choice.hint, 'c-note')}`,
      )
      .join('')}</div>`,
  hand: `{
  native: false,
  get: (el) => el.getAttribute('aria-checked') === 'true',
  set: (el, on) => el.setAttribute('aria-checked', String(on)),
  enable: (el) => el.removeAttribute('aria-disabled'),
}`,
};
