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
];
