/** Rights whose witnesses disagree, as in libraries that say one thing to the eye and another to a script; and scopes. */
import { type RightSpec } from '../spec.ts';
import { eachBox, esc, html, type RightsGroup, type RightsPen, when } from './pen.ts';

const FACE =
  '.face{display:inline-block;width:30px;height:14px;border-radius:7px;background:#ccc}.is-on>.face{background:#0a7}';

/** What a person sees is the state; a reader that sees the quarrel and says "unknown" is right as well. */
const lying = (write: (right: RightSpec) => string, css = FACE): RightsPen => ({
  lax: true,
  css,
  draw: eachBox((right) => write(right)),
});

const scope = ({ on, readOnly }: RightSpec): 'none' | 'read' | 'read_write' =>
  !on ? 'none' : readOnly === true ? 'read' : 'read_write';

export const oddPens: Readonly<Record<string, RightsPen>> = {
  'aria-says-always-off': lying(
    ({ label, on }) =>
      `<div class="t-switch-row"><span>${esc(label)}</span><button type="button" role="switch" aria-checked="false" class="t-switch${when(on, ' is-on t-is-checked')}"><span class="face"></span></button></div>`,
  ),
  'native-says-always-off': lying(
    ({ label, on }) =>
      `<label class="q-toggle${when(on, ' is-on q-toggle--truthy')}"><input type="checkbox" style="position:absolute;opacity:0"><span class="face"></span><span>${esc(label)}</span></label>`,
  ),
  'native-against-aria': lying(
    ({ label, on }) =>
      `<label class="ra${when(on, ' is-on')}"><input type="checkbox" role="switch" aria-checked="${String(!on)}"${when(on, ' checked')}><span>${esc(label)}</span></label>`,
    '',
  ),
  'data-state-against-class': lying(
    ({ label, on }) =>
      `<div class="row"><button type="button" role="checkbox" aria-checked="${String(on)}" data-state="${on ? 'unchecked' : 'checked'}" class="${on ? 'is-on' : ''}"><span class="face"></span></button><span>${esc(label)}</span></div>`,
  ),
  'scope-selects': {
    rowModes: ['deribit'],
    draw: html<RightsGroup>(
      ({ heading, rights }, ctx) =>
        `<h4>${esc(heading)}</h4>${rights
          .map((right) => {
            const id = ctx.id();
            return `<p><label for="${id}">${esc(right.label)}</label> <select id="${id}">${[
              'none',
              'read',
              'read_write',
            ]
              .map((value) => `<option${when(scope(right) === value, ' selected')}>${value}</option>`)
              .join('')}</select></p>`;
          })
          .join('')}`,
    ),
  },
};
