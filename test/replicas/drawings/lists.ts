/** A page that lists keys and has nothing else on it; the list is the replica's own. */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';
import { type ExpectedKey, type Replica } from '../replica.ts';
import { read } from './expected.ts';
import { plant } from './plant.ts';

const secrets = plant('lists');
export const planted: readonly string[] = [secrets.secret];

export const rows = (tag: 'th' | 'td', ...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

export const list = (
  exchange: ExchangeId,
  name: string,
  url: string,
  locale: string,
  body: string,
  ...keys: readonly ExpectedKey[]
): Replica => ({
  id: `${exchange}/list-${name}`,
  exchange,
  url,
  drawing: 'table-prose',
  locale,
  madeFrom: 'a page drawn by somebody who did not know the reader, cut down to what the list says',
  page: {
    html: `<!doctype html><html lang="${locale}"><title>API</title><body><main><h1>API</h1>${body}</main><p hidden>${secrets.secret}</p></body></html>`,
  },
  states: [{ name: 'as listed', steps: [], expect: read(...keys) }],
});
