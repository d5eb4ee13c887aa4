/** A small form around the few controls that a replica is about; invented to try the reader. */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';
import { type Replica, type ReplicaState } from '../replica.ts';
import { at } from './pen.ts';
import { plant } from './plant.ts';

const secrets = plant('tried');
export const planted: readonly string[] = [secrets.passphrase];

export const tick = (mark: string, label: string, on: boolean): string =>
  `<label><input type="checkbox" data-e2e="${mark}"${on ? ' checked' : ''}> ${label}</label>`;

export const tried = (
  exchange: ExchangeId,
  name: string,
  url: string,
  controls: string,
  states: readonly ReplicaState[],
): Replica => ({
  id: `${exchange}/tried-${name}`,
  exchange,
  url,
  drawing: 'native',
  locale: 'en',
  madeFrom: 'invented to try the reader',
  page: {
    html: `<!doctype html><html lang="en"><title>API Management</title><body><main><h1>Create API key</h1><form onsubmit="return false">
<p><label for="nm">API name <span>*</span></label><input id="nm" value="my-bot"></p><h3>Permissions</h3>${controls}<p><label for="pp">Passphrase</label><input id="pp" type="password" value="${secrets.passphrase}"></p><button>Create</button></form></main></body></html>`,
  },
  states,
});

export const click = (mark: string): { readonly click: string } => ({ click: at(mark) });
