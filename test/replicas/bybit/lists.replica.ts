/** Lists that say in a column of its own, or in one sentence with the rest, how a key may be used. */
import { listed, only } from '../drawings/expected.ts';
import { list, rows } from '../drawings/lists.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/lists.ts';

const URL = 'https://www.bybit.com/app/user/api-management';
const card = (name: string, said: string): string => `<article><h3>${name}</h3><p>${said}</p></article>`;

export const replicas: readonly Replica[] = [
  list(
    'bybit',
    'mode-column',
    URL,
    'ru',
    `<table>${rows('th', 'Ключ API', 'Тип доступа', 'Права', 'Привязанные IP-адреса')}
${rows('td', '<b>tslab</b><div>M0FAKE…q8</div>', 'Чтение и запись', 'Контракты — ордера, позиции', '203.0.113.90')}
${rows('td', '<b>статистика</b><div>M1FAKE…q9</div>', 'Только чтение', 'Контракты — ордера, позиции; Кошелёк — перевод между аккаунтами', 'Нет ограничений')}</table>`,
    listed('tslab', only('read', 'trade'), 'on', ['203.0.113.90']),
    listed('статистика', only('read'), 'off', []),
  ),
  list(
    'bybit',
    'sentences',
    URL,
    'vi',
    `${card('bot-luoi', 'Quyền: Giao dịch Spot, Hợp đồng – Lệnh. Giới hạn IP: 203.0.113.140.')}${card('xem-so-du', 'Quyền: Chỉ đọc. Giới hạn IP: Không có.')}`,
    listed('bot-luoi', only('read', 'trade'), 'on', ['203.0.113.140']),
    listed('xem-so-du', only('read'), 'off', []),
  ),
];
