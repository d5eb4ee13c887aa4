/** The dialog of agreements that Gate shows before a key is made. */
import { form, read, shown } from '../drawings/expected.ts';
import { ARIA, drawn, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'gate', brand: 'Gate' } as const;
const CREATE = 'https://www.gate.com/myaccount/profile/api-key/create';

/** Three boxes that are agreements stand over the form, which keeps its own state. */
const risk: Picture = {
  ...base,
  name: 'risk-2024',
  url: CREATE,
  title: 'Create API Key',
  from: 'picture of the dialog before creation, copin-protocol/copin-docs image (126), 2024-06; behind it two rows of the form',
  draw: ({ pen }) =>
    `<h1>Create API Key</h1><label>API Key Remark <input type="text" value="Copin"></label><h4>Permissions</h4><div>${pen.toggle({ at: 'withdraw', label: 'Withdraw', on: false })}</div><button>Submit</button>`,
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Risk Reminder',
      `<p class="orange">Please confirm that you are aware of the following risks:</p>${manner.pen.box({ at: 'r1', label: 'API Key & Secret equals your account credentials. Any third party who knows your API Key & Secret may have access to the assets of your account.', on: true })}${manner.pen.box({ at: 'r2', label: 'You are solely responsible for any damages arising from API Key or Secret leak.', on: true })}${manner.pen.box({ at: 'r3', label: 'I agree to the API Terms of Service', on: true })}<button type="button">Cancel</button><button type="button">I Accept</button>`,
      true,
    ),
  expect: read(form('Copin', shown({ withdraw: 'off' }), 'unknown', null)),
};

export const replicas: readonly Replica[] = [...drawn(risk, [NATIVE, ARIA])];
