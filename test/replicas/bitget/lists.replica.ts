/** Lists that say once for each key whether it may only look. */
import { listed, only } from '../drawings/expected.ts';
import { list, rows } from '../drawings/lists.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/lists.ts';

const URL = 'https://www.bitget.com/account/newapi';
const cell = (mode: string, rights: string): string => `<div>${mode}</div><div class="dim">${rights}</div>`;
const card = (name: string, mode: string, rights: string, ips: string): string =>
  `<li class="card_1x"><div class="card_head"><strong class="card_name">${name}</strong><span class="card_mode">${mode}</span></div><div><span>Права доступа</span><span>${rights}</span></div><div><span>Привязанные IP-адреса</span><span>${ips}</span></div></li>`;

export const replicas: readonly Replica[] = [
  list(
    'bitget',
    'mode-over-rights',
    URL,
    'en',
    `<table>${rows('th', 'Note', 'Permissions', 'Linked IP address')}
${rows('td', 'copybot', cell('Read-write', 'Futures: Orders, Holdings'), '203.0.113.30')}
${rows('td', 'ledger', cell('Read-only', 'Futures: Orders, Holdings · Spot · Wallet'), 'Not linked')}
${rows('td', 'sweeper', cell('Read-write', 'Wallet: Transfer, Withdraw'), 'Not linked')}</table>`,
    listed('copybot', only('read', 'trade'), 'on', ['203.0.113.30']),
    listed('ledger', only('read'), 'off', []),
    listed('sweeper', only('read', 'transfer', 'withdraw'), 'off', []),
  ),
  list(
    'bitget',
    'tag-beside-name',
    URL,
    'ru',
    // The first key is called "copy trading", which is a right as well.
    `<ul>${card('копитрейдинг', 'Чтение и запись', 'Фьючерсы: ордера, позиции', '203.0.113.4')}
${card('учёт', 'Только чтение', 'Спот, переводы', 'Не привязаны')}
${card('касса', 'Чтение и запись', 'Переводы, вывод средств', 'Не привязаны')}</ul>`,
    listed('копитрейдинг', only('read', 'trade'), 'on', ['203.0.113.4']),
    listed('учёт', only('read'), 'off', []),
    listed('касса', only('read', 'transfer', 'withdraw'), 'off', []),
  ),
];
