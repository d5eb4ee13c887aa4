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

/** Binance's key card with native inputs. What it was made from: see key-card.ts. */

const permissions = PERMISSION_LABELS.map(
  ([id, label]) =>
    `<label><input type="checkbox" id="p-${id}" disabled${id === 'read' ? ' checked' : ''}> ${label}</label>`,
).join('\n');

const card = `
<p>API restrictions</p>
<div class="grid">${permissions}</div>
<p>IP access restrictions</p>
<div class="row"><input type="radio" name="ip" id="ip-open" disabled checked> <label for="ip-open">Unrestricted (Less Secure) <span class="warn">This API Key allows access from any IP address. This is not recommended.<br>${CONSEQUENCE}</span></label></div>
<div class="row"><input type="radio" name="ip" id="ip-bound" disabled> <label for="ip-bound">Restrict access to trusted IPs only (Recommended)</label></div>
${ADDRESSES}`;

const script = `${CONFIRM_SCRIPT}
const bound = document.getElementById('ip-bound');
const withdraw = document.getElementById('p-withdraw');
document.getElementById('edit').addEventListener('click', (event) => {
  event.target.hidden = true;
  document.getElementById('saving').hidden = false;
  for (const input of document.querySelectorAll('.card input')) input.disabled = input === withdraw || input.id === 'p-read';
});
for (const radio of document.querySelectorAll('[name=ip]')) radio.addEventListener('change', () => {
  document.getElementById('addresses').hidden = !bound.checked;
  withdraw.disabled = !bound.checked;
  if (!bound.checked) withdraw.checked = false;
});`;

export const replicas: readonly Replica[] = [
  {
    id: 'binance/key-card-native',
    exchange: 'binance',
    url: URL_EN,
    drawing: 'native',
    locale: 'en',
    madeFrom: MADE_FROM,
    page: {
      html: page({
        agreement:
          '<label><input type="checkbox" checked> By checking this box, all existing API Key(s) on your master account and sub-accounts will be subject to Default Security Controls.</label>',
        card,
        script,
      }),
    },
    states: cardStates({ permission: (id) => `#p-${id}`, restricted: '#ip-bound' }),
  },
];

/** The masked id that the card shows: no output may hold it. */
export const planted = ['PiCQu****************************************************x8Tz'];
