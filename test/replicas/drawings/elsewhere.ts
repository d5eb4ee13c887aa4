/** Pages of an exchange that speak of withdrawing, trading and addresses and are no API pages. */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';
import { type Replica } from '../replica.ts';
import { currentIp, decoys, tradeWidget } from './decoys.ts';
import { drawPage } from './document.ts';
import { nothing } from './expected.ts';
import { field, heading, table } from './parts.ts';
import { at, type Pen } from './pen.ts';

export interface Elsewhere {
  readonly exchange: ExchangeId;
  readonly brand: string;
  readonly pen: Pen;
  readonly withdraw: string;
  readonly trade: string;
  readonly security: string;
  readonly planted: string;
}

export const elsewhere = (site: Elsewhere): readonly Replica[] => {
  const { pen } = site;
  const make = (name: string, url: string, main: string): Replica => ({
    id: `${site.exchange}/${name}`,
    exchange: site.exchange,
    url,
    drawing: pen.name,
    locale: 'en',
    madeFrom: 'general knowledge of such pages',
    page: {
      html: drawPage({
        lang: 'en',
        title: name,
        brand: site.brand,
        pen,
        main: `${main}${decoys(pen)}<i hidden>${site.planted}</i>`,
        wiring: { boxes: ['e1', 'e2'] },
      }),
    },
    states: [
      { name: 'opened', steps: [], expect: nothing },
      { name: 'something switched', steps: [{ click: at('e1') }, { click: at('e2') }], expect: nothing },
    ],
  });
  const permission = (mark: string, label: string, on: boolean): string => pen.box({ at: mark, label, on });
  return [
    make(
      'elsewhere-withdraw',
      site.withdraw,
      `<h1>Withdraw</h1>${field({ at: 'address', label: 'Withdrawal address' })}${heading('Permissions')}${permission('e1', 'Withdraw', true)}${permission('e2', 'Transfer', false)}`,
    ),
    make(
      'elsewhere-trade',
      site.trade,
      `<h1>BTC/USDT</h1>${tradeWidget()}${permission('e1', 'Spot Trading', true)}${permission('e2', 'Margin Trading', false)}`,
    ),
    make(
      'elsewhere-security',
      site.security,
      `<h1>Security</h1>${heading('IP Restriction')}${permission('e1', 'Restrict sign-in to trusted IPs only', false)}${permission('e2', 'Withdrawal whitelist', true)}${table(['Device', 'IP Address', 'Status'], [['Chrome', '203.0.113.10', 'Trade, Withdraw']])}${currentIp()}<h3>API Management</h3><a href="#">Manage API keys</a>`,
    ),
  ];
};
