import { type Box, escapeHtml, note, type Pen } from './pen.ts';

/**
 * Div soup: no input, no role, no ARIA; the state is a word in a hashed class. `Checkbox_unchecked` is not drawn: an
 * unticked box merely lacks the word, so it can only be told by contrast.
 */
const square = (box: Box, kind: string, hash: string): string =>
  `<div class="css-1x2y3z ${kind}_wrapper__${hash}${box.on ? ` ${kind}_checked__a8Zk2` : ''}${
    box.disabled === true ? ` ${kind}_disabled__Lq0x1` : ''
  }" data-e2e="${box.at}"><div class="css-9k1abc ${kind}_inner__${hash}"><svg width="10" height="10" viewBox="0 0 10 10"><path d="M1 5l3 3 5-6"></path></svg></div><div class="css-77qp0 ${kind}_text__${hash}">${escapeHtml(box.label)}</div></div>${note(box.hint, 'css-h1nt7')}`;

export const soupPen: Pen = {
  name: 'div-soup',
  css: `.css-1x2y3z{display:flex;gap:8px;align-items:center;margin:6px 0;cursor:pointer}.css-9k1abc{width:14px;height:14px;border:1px solid #777}
.css-9k1abc svg{opacity:0;fill:none;stroke:#000}[class*=_checked__] .css-9k1abc{background:#fcd535}[class*=_checked__] svg{opacity:1}
[class*=Radio_inner]{border-radius:50%}[class*=Switch_inner]{width:28px;border-radius:8px}[class*=_disabled__]{opacity:.4;cursor:not-allowed}.css-h1nt7{color:#c33;font-size:12px}`,
  box: (box) => square(box, 'Checkbox', 'q1Wp9'),
  toggle: (box) => square(box, 'Switch', 'm3Ke7'),
  radios: (group) =>
    `<div class="css-0rad1o RadioGroup_root__z0Pq1">${group.choices
      .map((choice) =>
        square(
          {
            at: choice.at,
            label: choice.label,
            on: choice.at === group.chosen,
            disabled: group.disabled === true,
            ...(choice.hint === undefined ? {} : { hint: choice.hint }),
          },
          'Radio',
          't5Xb2',
        ),
      )
      .join('')}</div>`,
  hand: `{
  native: false,
  kind: (el) => [...el.classList].find((name) => name.includes('_wrapper__')).split('_')[0],
  get(el) { return el.classList.contains(this.kind(el) + '_checked__a8Zk2'); },
  set(el, on) { el.classList.toggle(this.kind(el) + '_checked__a8Zk2', on); },
  enable(el) { el.classList.remove(this.kind(el) + '_disabled__Lq0x1'); },
}`,
};
