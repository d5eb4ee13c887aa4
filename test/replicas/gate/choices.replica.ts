/** Choices that decide rights, each in a manner that some library or site draws them. */
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('gate/choices');
export const planted = plantedStrings(secrets);

const page = (
  id: string,
  drawing: string,
  locale: string,
  madeFrom: string,
  parts: { readonly main: string; readonly css?: string; readonly script?: string },
  states: Replica['states'],
): Replica => ({
  id: `gate/${id}`,
  exchange: 'gate',
  url: 'https://www.gate.com/myaccount/profile/api-key/manage',
  drawing,
  locale,
  madeFrom,
  page: {
    html: drawPage({
      lang: locale,
      title: 'API Key',
      brand: 'Gate',
      side: ['Orders', 'Wallet', 'Withdraw', 'API'],
      ...parts,
      main: `${parts.main}<input type="hidden" value="${secrets.secret}">`,
    }),
  },
  states,
});

const row = (mark: string, label: string, on: boolean, mode: 'rw' | 'ro'): string => {
  const radio = (value: string, words: string): string =>
    `<label class="ant-radio-wrapper" data-e2e="${mark}-${value}"><span class="ant-radio"><input type="radio" class="ant-radio-input" name=":${mark}:"${value === mode ? ' checked' : ''}></span><span>${words}</span></label>`;
  return `<div class="row"><label class="ant-checkbox-wrapper"><span class="ant-checkbox"><input type="checkbox" class="ant-checkbox-input" data-e2e="${mark}"${on ? ' checked' : ''}></span><span>${label}</span></label><div class="ant-radio-group">${radio('rw', '讀寫')}${radio('ro', '唯讀')}</div></div>`;
};

const IP = `<h3>IP 權限</h3><label><input type="radio" name="ip" data-e2e="bind"> 綁定 IP</label> <label><input type="radio" name="ip" checked> 暫不綁定</label>`;

/** A row of a product that the reader does not know, with a choice of its own, under rows that it knows. */
const unknownProduct = page(
  'choices-rows',
  'native',
  'zh-TW',
  'the rows of gate/create, words as a Chinese page has them; a product that has no fact',
  {
    main: `<h1>建立 API Key</h1><div class="card"><label>備註 <input type="text" data-e2e="name"></label>${IP}<h3>權限</h3>${row('spot', '現貨/槓桿交易', true, 'ro')}${row('wallet', '錢包', false, 'ro')}${row('withdraw', '提現', false, 'ro')}${row('pilot', '領航計畫', false, 'ro')}</div>`,
  },
  [
    {
      name: 'everything reads only',
      steps: [{ click: at('withdraw') }, { click: at('pilot') }],
      expect: read(form(null, only('read'), 'off', [])),
    },
    {
      name: 'the unknown product reads only, the others act',
      steps: [
        { click: at('spot-rw') },
        { click: at('withdraw') },
        { click: at('withdraw-rw') },
        { click: at('wallet') },
        { click: at('wallet-rw') },
        { click: at('pilot') },
      ],
      expect: read(form(null, only('read', 'trade', 'transfer', 'withdraw'), 'off', [])),
    },
  ],
);

const gridRow = (mark: string, label: string): string =>
  `<tr><th scope="row">${label}</th>${['none', 'ro', 'rw'].map((value, i) => `<td><input type="radio" name="${mark}" data-e2e="${mark}-${value}"${i === 0 ? ' checked' : ''} aria-label="${label} ${i}"></td>`).join('')}</tr>`;

const grid = page(
  'choices-grid',
  'native',
  'ru',
  'radios in a grid: what an option means stands at the head of its column',
  {
    main: `<h1>Создание API-ключа</h1><div class="card"><label>Примечание <input type="text"></label><table><thead><tr><th>Раздел</th><th>Нет доступа</th><th>Только чтение</th><th>Чтение и запись</th></tr></thead><tbody>${gridRow('spot', 'Спот и маржа')}${gridRow('wallet', 'Кошелёк')}${gridRow('withdraw', 'Вывод средств')}</tbody></table><h3>Ограничение по IP</h3><label><input type="radio" name="ip"> Привязать IP</label> <label><input type="radio" name="ip" checked> Позже</label></div>`,
  },
  [
    {
      name: 'withdraw is only read',
      steps: [{ click: at('spot-rw') }, { click: at('withdraw-ro') }],
      expect: read(form(null, only('read', 'trade'), 'off', [])),
    },
    {
      name: 'withdraw and wallet act',
      steps: [{ click: at('withdraw-rw') }, { click: at('wallet-rw') }],
      expect: read(form(null, only('read', 'transfer', 'withdraw'), 'off', [])),
    },
  ],
);

const bar = (mark: string, label: string, words: readonly string[]): string =>
  `<tr><td>${label}</td><td><div class="bar" data-active="0">${words.map((word, i) => `<button type="button" data-e2e="${mark}-${i}" onclick="this.parentElement.dataset.active=${i}">${word}</button>`).join('')}</div></td></tr>`;

const LEVELS = ['Sin acceso', 'Solo lectura', 'Lectura y escritura'];

const bars = page(
  'choices-bars',
  'div-soup',
  'es',
  'segmented buttons whose state is the colour of one of them and nothing else',
  {
    css: '.bar{display:inline-flex;background:#e5e7eb;padding:2px}.bar button{border:0;background:none;padding:4px 12px}.bar[data-active="0"] :nth-child(1),.bar[data-active="1"] :nth-child(2),.bar[data-active="2"] :nth-child(3){background:#2563eb;color:#fff}',
    main: `<h1>Editar clave API</h1><div class="card"><label>Nota <input type="text" value="mm"></label><table>${bar('spot', 'Spot/Margen', LEVELS)}${bar('wallet', 'Billetera', LEVELS)}${bar('withdraw', 'Retiro', ['Denegar', 'Permitir'])}${bar('alert', 'Alerta por correo al retirar', ['Desactivada', 'Activada'])}</table><table>${bar('ip', 'Restricción de IP', ['Desactivada', 'Activada'])}</table><label>Direcciones IP <textarea></textarea></label></div>`,
  },
  [
    {
      name: 'reads alone; an alert is no right',
      steps: [{ click: at('spot-1') }, { click: at('alert-1') }],
      expect: read(form('mm', only('read'), 'off', [])),
    },
    {
      name: 'acts, withdraws',
      steps: [{ click: at('spot-2') }, { click: at('withdraw-1') }],
      expect: read(form('mm', only('read', 'trade', 'withdraw'), 'off', [])),
    },
  ],
);

/** A library draws a select as a text field that nobody can type into. */
const select = (mark: string): string =>
  `<div class="t-select__wrap"><div class="t-select"><div class="t-input__wrap"><input class="t-input__inner" readonly value="只读" data-e2e="${mark}-mode"></div></div></div>`;

const selectRow = (mark: string, label: string, remark: string): string =>
  `<div class="row"><label><input type="checkbox" data-e2e="${mark}"> ${label}</label>${select(mark)}<span class="muted">${remark}</span></div>`;

const selects = page(
  'choices-selects',
  'native',
  'zh-CN',
  'box and select per product as TDesign draws them',
  {
    main: `<h1>创建 API Key</h1><div class="card"><label>备注 <input type="text"></label><h3>权限</h3>${selectRow('spot', '现货/杠杆交易', '下单、撤单与查询')}${selectRow('wallet', '钱包', '账户间划转')}${selectRow('withdraw', '提现', '只读仅可查询提现记录')}<h3>IP 权限</h3><label><input type="radio" name="ip"> 绑定 IP</label> <label><input type="radio" name="ip" checked> 稍后绑定</label></div>`,
    script: `for (const el of document.querySelectorAll('.t-input__inner')) el.addEventListener('click', () => { el.value = el.value === '只读' ? '读写' : '只读'; });`,
  },
  [
    {
      name: 'withdraw is only read',
      steps: [{ click: at('spot') }, { click: at('spot-mode') }, { click: at('withdraw') }],
      expect: read(form(null, only('read', 'trade'), 'off', [])),
    },
    {
      name: 'withdraw acts, the wallet has no tick',
      steps: [{ click: at('withdraw') }, { click: at('withdraw-mode') }, { click: at('wallet-mode') }],
      expect: read(form(null, only('read', 'withdraw'), 'off', [])),
    },
  ],
);

export const replicas: readonly Replica[] = [unknownProduct, grid, bars, selects];
