/** Lists whose lines hold more than their value, under a field that searches them. */
import { listed, only } from '../drawings/expected.ts';
import { list } from '../drawings/lists.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/lists.ts';

const URL = 'https://www.kucoin.com/account/api';
const card = (name: string, rights: string, ip: string): string =>
  `<div class="item"><div class="head"><div class="avatar">${name.charAt(0).toUpperCase()}</div><div class="name">${name}</div></div><div><span>API Kısıtlamaları</span><span>${rights}</span></div><div><span>IP Kısıtlaması</span><span>${ip}</span></div></div>`;
const line = (label: string, value: string): string =>
  `<div class="line"><span>${label}</span><span>${value}</span></div>`;
const item = (name: string, key: string, rights: string, ip: string): string =>
  `<div class="item_2x"><div class="hd"><span class="nm">${name}</span><span>V3</span></div>${line('Key', key)}${line('API 权限', rights)}${line('IP 限制', ip)}</div>`;

export const replicas: readonly Replica[] = [
  list(
    'kucoin',
    'searched',
    URL,
    'tr',
    `<label><input placeholder="API adına göre ara" value="a"></label>${card('arbitraj', 'Genel, Spot İşlem', 'Evet (203.0.113.4, 203.0.113.5)')}
${card('kasa', 'Genel, Çekim', 'Hayır — daha az güvenli; IP bağlayın')}`,
    listed('arbitraj', only('read', 'trade'), 'on', ['203.0.113.4', '203.0.113.5']),
    listed('kasa', only('read', 'withdraw'), 'off', []),
  ),
  list(
    'kucoin',
    'lines',
    URL,
    'zh-CN',
    `${item('quant-01', '64a1…295a6', '通用、现货交易', '203.0.113.20、203.0.113.21')}
${item('查账', '65cc…01d2f', '通用', '无 <em>安全性较低，建议绑定 IP 地址</em>')}
${item('出金机器人', '66ef…aa0b1', '通用、提现', '203.0.113.9')}`,
    listed('quant-01', only('read', 'trade'), 'on', ['203.0.113.20', '203.0.113.21']),
    listed('查账', only('read'), 'off', []),
    listed('出金机器人', only('read', 'withdraw'), 'on', ['203.0.113.9']),
  ),
];
