/** A role is chosen, not rights: its name and its remark say what the key can do, the others' what it cannot. */
import { form, only, read } from '../drawings/expected.ts';
import { click, tried } from '../drawings/tried.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/tried.ts';

const role = (mark: string, name: string, remark: string, on: boolean): string =>
  `<label data-e2e="${mark}"><input type="radio" name="role"${on ? ' checked' : ''}> <span>${name} <small>${remark}</small></span></label>`;

export const replicas: readonly Replica[] = [
  tried(
    'gemini',
    'roles',
    'https://exchange.gemini.com/settings/api',
    `<h4>Role</h4>${role('auditor', 'Auditor', 'View balances and orders only. Cannot trade or withdraw.', true)}${role('funds', 'Fund Manager', 'View balances, transfer and withdraw funds. Cannot place orders.', false)}<h4>IP allowlist</h4><label><input type="radio" name="ip" checked> Unrestricted</label><label><input type="radio" name="ip"> Trusted IPs only</label>`,
    [
      { name: 'auditor', steps: [], expect: read(form('my-bot', only('read'), 'off', [])) },
      {
        name: 'fund manager',
        steps: [click('funds')],
        expect: read(form('my-bot', only('read', 'transfer', 'withdraw'), 'off', [])),
      },
    ],
  ),
];
