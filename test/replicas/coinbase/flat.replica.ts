/** A form without frames: the list of addresses, the field that adds to it and its button stand beside each other. */
import { form, only, read } from '../drawings/expected.ts';
import { click, tick, tried } from '../drawings/tried.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/tried.ts';

const item = (address: string): string =>
  `<li><code>${address}</code> <button aria-label="Remove ${address}">Remove</button></li>`;
const rights = only('read', 'trade');

export const replicas: readonly Replica[] = [
  tried(
    'coinbase',
    'flat',
    'https://portal.cdp.coinbase.com/projects/api-keys',
    `<div>${tick('v', 'View', true)}</div><p>Required for Trade and Transfer.</p><div>${tick('t', 'Trade', true)}</div><p>Cannot move funds off platform.</p><div>${tick('m', 'Transfer', false)}</div><p>Allows sending crypto to any address without 2FA.</p><h2>API restrictions</h2><b>IP allowlist</b><ul>${item('203.0.113.90')}</ul><label for="na">Add address</label><br><input id="na" placeholder="203.0.113.0/24"> <button data-e2e="add" type="button">Add</button><div>Your current IP address is 203.0.113.1</div><script>
document.querySelector('[data-e2e=add]').onclick = () => {
  document.querySelector('ul').insertAdjacentHTML('beforeend', ${JSON.stringify(item('@'))}.replaceAll('@', document.getElementById('na').value));
  document.getElementById('na').value = '';
};</script>`,
    [
      { name: 'as it opens', steps: [], expect: read(form('my-bot', rights, 'on', ['203.0.113.90'])) },
      {
        name: 'typed, not added',
        steps: [{ type: '203.0.113.91', into: '#na' }],
        expect: read(form('my-bot', rights, 'on', ['203.0.113.90'])),
      },
      {
        name: 'added',
        steps: [{ type: '203.0.113.91', into: '#na' }, click('add')],
        expect: read(form('my-bot', rights, 'on', ['203.0.113.90', '203.0.113.91'])),
      },
    ],
  ),
];
