import { type Replica } from '../replica.ts';
import {
  ADDRESSES,
  CONFIRM_SCRIPT,
  CONSEQUENCE,
  MADE_FROM,
  PERMISSION_LABELS,
  page,
  URL_EN,
} from './key-card.ts';
import { cardStates } from './key-card-states.ts';

/** Binance's key card drawn without a single native control or role: state is a class. Made from: see key-card.ts. */

const style = `
  .x-box, .x-dot { display: inline-block; width: 16px; height: 16px; background: #474d57; vertical-align: -3px; margin-right: 8px; }
  .x-dot { border-radius: 50%; flex: none; }
  .x-item.checked .x-box, .x-choice.checked .x-dot { background: #f0b90b; }
  .x-item, .x-choice { cursor: pointer; } .disabled { opacity: .6; cursor: default; }
`;

const permissions = PERMISSION_LABELS.map(
  ([id, label]) =>
    `<div class="x-item disabled${id === 'read' ? ' checked' : ''}" data-k="${id}"><span class="x-box"></span><span class="x-text">${label}</span></div>`,
).join('\n');

const card = `
<div class="t">API restrictions</div>
<div class="grid">${permissions}</div>
<div class="t">IP access restrictions</div>
<div class="x-choice row disabled checked" data-v="open"><span class="x-dot"></span><span>Unrestricted (Less Secure) <span class="warn">This API Key allows access from any IP address. This is not recommended.<br>${CONSEQUENCE}</span></span></div>
<div class="x-choice row disabled" data-v="bound"><span class="x-dot"></span><span>Restrict access to trusted IPs only (Recommended)</span></div>
${ADDRESSES}`;

const script = `${CONFIRM_SCRIPT}
const withdraw = document.querySelector('[data-k=withdraw]');
document.getElementById('edit').addEventListener('click', (event) => {
  event.target.hidden = true;
  document.getElementById('saving').hidden = false;
  for (const item of document.querySelectorAll('.card .disabled'))
    if (item !== withdraw && item.dataset.k !== 'read') item.classList.remove('disabled');
});
for (const item of document.querySelectorAll('.x-item')) item.addEventListener('click', () => {
  if (!item.classList.contains('disabled')) item.classList.toggle('checked');
});
for (const choice of document.querySelectorAll('.x-choice')) choice.addEventListener('click', () => {
  if (choice.classList.contains('disabled')) return;
  for (const other of document.querySelectorAll('.x-choice')) other.classList.toggle('checked', other === choice);
  const bound = choice.dataset.v === 'bound';
  document.getElementById('addresses').hidden = !bound;
  withdraw.classList.toggle('disabled', !bound);
  if (!bound) withdraw.classList.remove('checked');
});`;

export const replicas: readonly Replica[] = [
  {
    id: 'binance/key-card-div-soup',
    exchange: 'binance',
    url: URL_EN,
    drawing: 'div-soup',
    locale: 'en',
    madeFrom: MADE_FROM,
    page: {
      html: page({
        style,
        agreement:
          '<span class="agree checked"><span class="x-box"></span>By checking this box, all existing API Key(s) on your master account and sub-accounts will be subject to Default Security Controls.</span>',
        card,
        script,
      }),
    },
    states: cardStates({ permission: (id) => `[data-k=${id}]`, restricted: '[data-v=bound]' }),
  },
];

/** The masked id that the card shows: no output may hold it. */
export const planted = ['PiCQu****************************************************x8Tz'];
