import { type Box, escapeHtml, note, type Pen } from './pen.ts';

/**
 * The `bn-` kit that other pages of Binance are drawn with: `div.bn-checkbox` with `aria-checked`, or with nothing but
 * a class "checked". (That the API page uses it is an inference.)
 */
const drawn = (box: Box, kind: string, withAria: boolean): string => {
  const aria = withAria ? ` role="${kind}" aria-checked="${String(box.on)}"` : '';
  const off = box.disabled === true ? ' disabled' : '';
  return `<div class="bn-${kind}__wrap${off}"><div class="bn-${kind}${box.on ? ' checked' : ''}${off}"${aria} data-e2e="${box.at}"><div class="bn-${kind}-icon"><svg class="bn-svg" viewBox="0 0 24 24" width="12" height="12"><path d="M5 13l5 5 9-11"></path></svg></div></div><div class="bn-${kind}-text t-body3">${escapeHtml(box.label)}</div></div>${note(box.hint, 'text-Sell')}`;
};

const bnPenWith = (withAria: boolean): Pen => ({
  name: withAria ? 'aria' : 'div-soup',
  css: `[class$=__wrap],[class*="__wrap "]{display:flex;gap:8px;align-items:center;margin:6px 0}.bn-checkbox,.bn-radio,.bn-switch{width:14px;height:14px;border:1px solid #777;cursor:pointer}
.bn-radio{border-radius:50%}.bn-switch{width:28px}.bn-svg{display:none}.checked{background:#fcd535}.checked .bn-svg{display:block}.disabled{opacity:.5}.text-Sell{color:#f6465d;font-size:12px}`,
  box: (box) => drawn(box, 'checkbox', withAria),
  toggle: (box) => drawn(box, 'switch', withAria),
  radios: (group) =>
    `<div class="bn-radio__group">${group.choices
      .map((choice) =>
        drawn(
          {
            at: choice.at,
            label: choice.label,
            on: choice.at === group.chosen,
            disabled: group.disabled === true,
            ...(choice.hint === undefined ? {} : { hint: choice.hint }),
          },
          'radio',
          withAria,
        ),
      )
      .join('')}</div>`,
  hand: `{
  native: false,
  get: (el) => el.classList.contains('checked'),
  set: (el, on) => { el.classList.toggle('checked', on); if (el.hasAttribute('aria-checked')) el.setAttribute('aria-checked', String(on)); },
  enable: (el) => { el.classList.remove('disabled'); el.parentElement.classList.remove('disabled'); },
}`,
});

export const bnPen = bnPenWith(true);
export const bnClassPen = bnPenWith(false);
