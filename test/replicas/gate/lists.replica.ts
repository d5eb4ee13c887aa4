/** Lists that say of each product how the key may use it. */
import { listed, only, shown } from '../drawings/expected.ts';
import { list, rows } from '../drawings/lists.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/lists.ts';

const URL = 'https://www.gate.com/myaccount/profile/api-key/manage';
const line = (label: string, value: string): string =>
  `<div><span>${label}</span><span>${value}</span></div>`;

export const replicas: readonly Replica[] = [
  list(
    'gate',
    'matrix',
    URL,
    'es',
    `<table>${rows('th', 'Nota', 'Spot/Margen', 'Billetera', 'Retiros', 'Producto X', 'Permisos de IP')}
${rows('td', 'bot', 'Lectura y escritura', 'Sin permiso', 'Solo lectura', '—', '203.0.113.41, 203.0.113.42')}
${rows('td', 'otro', 'Solo lectura', 'Sin permiso', 'Solo lectura', 'Lectura y escritura', 'Sin vincular')}</table>`,
    listed('bot', only('read', 'trade'), 'on', ['203.0.113.41', '203.0.113.42']),
    // What "Producto X" is nobody can say: it may be any right.
    listed('otro', shown({ read: 'on' }), 'off', []),
  ),
  list(
    'gate',
    'cards',
    URL,
    'ja',
    `<section class="k"><h6>備考：bot</h6><div class="r">${line('現物/マージン取引', '読み取りと書き込み')}${line('ウォレット', '読み取りのみ')}${line('出金', 'なし')}</div><p>IP権限：160.16.4.4, 160.16.4.5</p></section>
<section class="k"><h6>備考：—</h6><div class="r">${line('現物/マージン取引', '読み取りのみ')}${line('ウォレット', '読み取りと書き込み')}${line('出金', '読み取りと書き込み')}</div><p>IP権限：未バインド（すべてのIPを許可）</p></section>`,
    listed('bot', only('read', 'trade'), 'on', ['160.16.4.4', '160.16.4.5']),
    listed(null, only('read', 'transfer', 'withdraw'), 'off', []),
  ),
  list(
    'gate',
    'brackets',
    URL,
    'de',
    `<section><h3>Marktmacher</h3><p>Berechtigungen: Spot-/Margin-Handel (Lesen und Schreiben), Wallet (Nur Lesen)</p><p>IP-Berechtigungen: IP gebunden – 203.0.113.21, 203.0.113.22</p></section>
<section><h3>Buchhaltung</h3><p>Berechtigungen: Spot-/Margin-Handel (Nur Lesen), Auszahlung (Nur Lesen)</p><p>IP-Berechtigungen: Nicht gebunden</p></section>
<section><h3>Alt</h3><p>Berechtigungen: Wallet (Lesen und Schreiben), Auszahlung (Lesen und Schreiben)</p><p>IP-Berechtigungen: Nicht gebunden</p></section>`,
    listed('Marktmacher', only('read', 'trade'), 'on', ['203.0.113.21', '203.0.113.22']),
    listed('Buchhaltung', only('read'), 'off', []),
    listed('Alt', only('read', 'transfer', 'withdraw'), 'off', []),
  ),
  list(
    'gate',
    'pairs',
    URL,
    'zh-TW',
    `<table>${rows('th', '備註', '權限', 'IP 權限')}
${rows('td', '期現套利', '<p><span>現貨/槓桿交易</span> <i>讀寫</i></p><p><span>錢包</span> <i>唯讀</i></p>', '203.0.113.4')}
${rows('td', '提領', '<p><span>錢包</span> <i>讀寫</i></p><p><span>提領</span> <i>讀寫</i></p>', '未綁定')}</table>`,
    listed('期現套利', only('read', 'trade'), 'on', ['203.0.113.4']),
    listed('提領', only('read', 'transfer', 'withdraw'), 'off', []),
  ),
];
