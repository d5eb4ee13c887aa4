/** Lists of keys whose columns must be read together: a mode beside rights, a right a column. */
import { join, type Kind } from './kind.ts';

const OPEN = { ip: 'off', kind: 'listed' } as const;
const bound = (...ips: string[]) => ({ ip: 'on', ips, kind: 'listed' }) as const;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${join(heads, (head) => `<th>${head}</th>`)}</tr></thead><tbody>${join(rows, (cells) => `<tr>${join(cells, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
const ariaGrid = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div role="grid"><div role="row">${join(heads, (head) => `<div role="columnheader">${head}</div>`)}</div>${join(rows, (cells) => `<div role="row">${join(cells, (cell) => `<div role="gridcell"><span>${cell}</span></div>`)}</div>`)}</div>`;

const modeColumn: Kind = {
  kind: 'a column that says whether the key reads only, beside one that names its rights',
  pages: [
    {
      drawn: 'a grid with tags',
      exchange: 'bybit',
      locale: 'en',
      css: '[role=row]{display:flex;gap:30px}',
      body: ariaGrid(
        ['API key name', 'API Key Permissions', 'Permissions', 'Trusted IP addresses'],
        [
          [
            'bot',
            'Read-Write',
            '<b class="tag">SPOT - Trade</b> <b class="tag">Withdrawal</b>',
            '203.0.113.10',
          ],
          [
            'tax',
            'Read-Only',
            '<b class="tag">SPOT - Trade</b> <b class="tag">Withdrawal</b>',
            'No IP restriction',
          ],
        ],
      ),
      keys: [
        { name: 'bot', rights: { trade: 'on', withdraw: 'on' }, ...bound('203.0.113.10') },
        { name: 'tax', rights: { trade: 'off~', transfer: 'off~', withdraw: 'off~' }, ...OPEN },
      ],
    },
    {
      drawn: 'a native table, the mode after the rights, in traditional Chinese',
      exchange: 'bybit',
      locale: 'zh-TW',
      body: table(
        ['API 備註', 'API Key', '權限設定', '權限', '綁定 IP 位址'],
        [
          ['稅務', 'kQ8••Lr0', '現貨交易, 提幣', '唯讀', '未綁定 IP'],
          ['機器人', 'pW0••f31', '現貨交易', '可讀可寫', '203.0.113.10'],
        ],
      ),
      keys: [
        { name: '稅務', rights: { trade: 'off~', withdraw: 'off~' }, ...OPEN },
        { name: '機器人', rights: { trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
      ],
    },
    {
      drawn: 'the mode in front of the rights in one cell, in Russian',
      exchange: 'bitget',
      locale: 'ru',
      body: table(
        ['Название API-ключа', 'API-ключ', 'Права', 'Доверенные IP-адреса'],
        [
          [
            'налоги',
            'kQ8••Lr0',
            '<div>Только чтение</div><div>Спотовая торговля</div>',
            'Без ограничения по IP',
          ],
          [
            'бот',
            'pW0••f31',
            '<div>Чтение и запись</div><div>Спотовая торговля, Вывод средств</div>',
            '203.0.113.10',
          ],
        ],
      ),
      keys: [
        { name: 'налоги', rights: { trade: 'off~', withdraw: 'off~' }, ...OPEN },
        { name: 'бот', rights: { trade: 'on', withdraw: 'on' }, ...bound('203.0.113.10') },
      ],
    },
  ],
};

const box = (on: boolean): string =>
  `<label><input type="checkbox" disabled${on ? ' checked' : ''}><i></i></label>`;
const toggle = (on: boolean): string =>
  `<span role="switch" aria-disabled="true" aria-checked="${String(on)}"></span>`;

const matrix: Kind = {
  kind: 'a column a right, and a key that is named like a word of the page',
  pages: [
    {
      drawn: 'boxes; a key called "main"',
      exchange: 'bitvavo',
      locale: 'en',
      body: table(
        [
          'API key name',
          'View access',
          'Trade digital assets',
          'Internal Transfer',
          'Withdraw digital assets',
          'IP whitelist',
        ],
        [
          ['main', box(true), box(true), box(false), box(false), '203.0.113.10'],
          ['sweeper', box(true), box(false), box(true), box(true), '192.0.2.55'],
          ['two', box(true), box(true), box(true), box(false), '203.0.113.21'],
        ],
      ),
      keys: [
        {
          name: 'main',
          rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
          ip: 'on',
          ips: ['203.0.113.10'],
        },
        {
          name: 'sweeper',
          rights: { read: 'on', trade: 'off', transfer: 'on', withdraw: 'on' },
          ip: 'on',
          ips: ['192.0.2.55'],
        },
        {
          name: 'two',
          rights: { read: 'on', trade: 'on', transfer: 'on', withdraw: 'off' },
          ip: 'on',
          ips: ['203.0.113.21'],
        },
      ],
    },
    {
      drawn: 'switches in a grid of roles; a key called "withdraw", in French',
      exchange: 'bitvavo',
      locale: 'fr',
      css: '[role=row]{display:flex;gap:30px}[role=switch]{display:inline-block;width:24px;height:12px;background:#ccc}[role=switch][aria-checked=true]{background:#0a0}',
      body: ariaGrid(
        ['Nom de la clé API', 'Lecture', 'Trading Spot', 'Retraits', 'Adresses IP de confiance'],
        [
          ['withdraw', toggle(true), toggle(false), toggle(false), 'Aucune restriction IP'],
          ['caisse', toggle(true), toggle(false), toggle(true), '203.0.113.10'],
        ],
      ),
      keys: [
        { name: 'withdraw', rights: { read: 'on', trade: 'off', withdraw: 'off' }, ip: 'off' },
        {
          name: 'caisse',
          rights: { read: 'on', trade: 'off', withdraw: 'on' },
          ip: 'on',
          ips: ['203.0.113.10'],
        },
      ],
    },
    {
      drawn: 'ticks and crosses; keys named by words for paying, in Vietnamese',
      exchange: 'bingx',
      locale: 'vi',
      body: table(
        ['Tên khóa API', 'Khóa API', 'Đọc', 'Giao dịch giao ngay', 'Rút tiền', 'Địa chỉ IP tin cậy'],
        [
          ['Chi trả', 'kQ8••Lr0', '✓', '✗', '✓', '203.0.113.10'],
          ['Giao dịch', 'pW0••f31', '✓', '✓', '✗', 'Không giới hạn IP'],
        ],
      ),
      keys: [
        { name: 'Chi trả', rights: { read: 'on', trade: 'off', withdraw: 'on' }, ...bound('203.0.113.10') },
        { name: 'Giao dịch', rights: { read: 'on', trade: 'on', withdraw: 'off' }, ...OPEN },
      ],
    },
  ],
};

const icon = (name: string): string =>
  `<span role="img" title="${name}" aria-label="${name}"><svg width="14" height="14"><circle cx="7" cy="7" r="6"></circle></svg></span>`;

const crowded: Kind = {
  kind: 'a right whose name is a list, or holds a word for a cross',
  pages: [
    {
      drawn: 'answered in one line of several',
      exchange: 'binance',
      locale: 'en',
      body: '<div class="card"><h3>second</h3><table><tbody><tr><td>API key</td><td>kQ8••Lr0</td></tr><tr><td>Permissions</td><td><div>Enable Margin Loan, Repay &amp; Transfer: Yes</div><div>Enable Futures: Yes</div><div>Permits Universal Transfer: No</div><div>Enable Withdrawals: No</div></td></tr></tbody></table></div>',
      keys: [{ name: 'second', rights: { trade: 'on', transfer: 'on', withdraw: 'off' } }],
    },
    {
      drawn: 'icons that are named by their rights: no cross of them says that nothing is granted',
      exchange: 'kraken',
      locale: 'en',
      body: table(
        ['API key name', 'API key', 'Permissions', 'Created'],
        [['tax', 'kQ8••Lr0', `${icon('Withdraw')}${icon('Cancel &amp; close orders')}`, '2026-01-10']],
      ),
      keys: [{ name: 'tax', rights: { trade: 'on~', withdraw: 'on~' } }],
    },
  ],
};

export const tableLists: readonly Kind[] = [modeColumn, matrix, crowded];
