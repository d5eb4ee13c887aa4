import { escapeHtml, note, type Pen } from './pen.ts';

const disabled = (is: boolean | undefined): string => (is === true ? ' disabled data-disabled=""' : '');
const state = (on: boolean): string => (on ? 'checked' : 'unchecked');

/**
 * Buttons with `data-state`, in the manner of Radix but stripped of ARIA by a team that renders its own `asChild`:
 * role and state are in data attributes only.
 */
export const dataStatePen: Pen = {
  name: 'data-state',
  css: `.r-row{display:flex;gap:8px;align-items:center;margin:6px 0}.r-c{width:16px;height:16px;padding:0;border:1px solid #777;background:none}
.r-c[data-state=checked]{background:#fcd535}.r-d{border-radius:50%}.r-s{width:30px;border-radius:9px}.r-note{color:#c33;font-size:12px}`,
  box: (box) =>
    `<div class="r-row"><button type="button" class="r-c" data-state="${box.mixed === true ? 'indeterminate' : state(box.on)}" data-slot="checkbox" id="${box.at}" data-e2e="${box.at}"${disabled(box.disabled)}></button><label for="${box.at}">${escapeHtml(box.label)}</label></div>${note(box.hint, 'r-note')}`,
  toggle: (box) =>
    `<div class="r-row"><label for="${box.at}">${escapeHtml(box.label)}</label><button type="button" class="r-c r-s" data-state="${state(box.on)}" data-slot="switch" id="${box.at}" data-e2e="${box.at}"${disabled(box.disabled)}><span data-slot="switch-thumb" data-state="${state(box.on)}"></span></button></div>${note(box.hint, 'r-note')}`,
  radios: (group) =>
    `<div data-slot="radio-group">${group.choices
      .map(
        (choice) =>
          `<div class="r-row"><button type="button" class="r-c r-d" data-state="${state(choice.at === group.chosen)}" data-slot="radio-group-item" id="${choice.at}" data-e2e="${choice.at}"${disabled(group.disabled)}></button><label for="${choice.at}">${escapeHtml(choice.label)}</label></div>${note(choice.hint, 'r-note')}`,
      )
      .join('')}</div>`,
  hand: `{
  native: false,
  get: (el) => el.dataset.state === 'checked',
  set: (el, on) => { el.dataset.state = on ? 'checked' : 'unchecked'; },
  enable: (el) => { el.disabled = false; delete el.dataset.disabled; },
}`,
};
