import { ariaPen } from '../drawings/aria-pen.ts';
import { newsletter } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, escapeHtml, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('okx/create');
export const planted = plantedStrings(secrets);

/** `label > span.okui-checkbox > input.okui-checkbox-input + span.okui-checkbox-inner`, as OKX's other pages draw it. */
const okuiPen: Pen = {
  ...nativePen,
  css: '.okui-checkbox{position:relative;display:inline-block;width:14px;height:14px}.okui-checkbox-input{position:absolute;inset:0;opacity:0;margin:0;z-index:1}.okui-checkbox-inner{display:block;width:14px;height:14px;border:1px solid #777}.okui-checkbox-checked .okui-checkbox-inner{background:#000}.opt{display:flex;gap:8px}',
  box: (box) =>
    `<label class="okui-checkbox-wrapper"><span class="okui-checkbox${box.on ? ' okui-checkbox-checked' : ''}"><input type="checkbox" class="okui-checkbox-input" data-e2e="${box.at}"${box.on ? ' checked' : ''}${box.disabled === true ? ' disabled' : ''} onchange="this.parentElement.classList.toggle('okui-checkbox-checked', this.checked)"><span class="okui-checkbox-inner"></span></span><span class="okui-checkbox-children">${escapeHtml(box.label)}</span></label>`,
};

interface Words {
  readonly title: string;
  readonly name: string;
  readonly purpose: string;
  readonly self: string;
  readonly third: string;
  readonly ip: string;
  readonly ipHint: string;
  readonly permissions: string;
  readonly read: string;
  readonly trade: string;
  readonly withdraw: string;
  readonly passphrase: string;
}
const WORDS: Readonly<Record<'en' | 'zh-CN' | 'vi', Words>> = {
  en: {
    title: 'Create API key',
    name: 'API key name',
    purpose: 'Used for',
    self: 'API trading',
    third: 'Linking third-party apps',
    ip: 'IP address allowlist (optional)',
    ipHint: 'By linking IP addresses, you can significantly improve API security',
    permissions: 'Permissions',
    read: 'Read',
    trade: 'Trade',
    withdraw: 'Withdraw',
    passphrase: 'Passphrase',
  },
  'zh-CN': {
    title: '创建 API Key',
    name: 'API 名称',
    purpose: '用途',
    self: 'API 交易',
    third: '绑定第三方应用',
    ip: 'IP 地址白名单(选填)',
    ipHint: '绑定 IP 地址可显著提升 API 的安全性',
    permissions: '权限',
    read: '读取',
    trade: '交易',
    withdraw: '提现',
    passphrase: '密码',
  },
  vi: {
    title: 'Tạo mã API',
    name: 'Tên mã API',
    purpose: 'Mục đích sử dụng',
    self: 'Giao dịch API',
    third: 'Liên kết ứng dụng bên thứ ba',
    ip: 'Danh sách cho phép địa chỉ IP (không bắt buộc)',
    ipHint: 'Liên kết địa chỉ IP giúp tăng cường bảo mật API',
    permissions: 'Quyền',
    read: 'Đọc',
    trade: 'Giao dịch',
    withdraw: 'Rút tiền',
    passphrase: 'Cụm mật khẩu',
  },
};

const make = (name: string, pen: Pen, locale: keyof typeof WORDS, drawing = pen.name): Replica => {
  const words = WORDS[locale];
  const typed = (text: string) => ({ type: text, into: at('ips') });
  return {
    id: `okx/${name}`,
    exchange: 'okx',
    url: 'https://www.okx.com/account/my-api',
    drawing,
    locale,
    madeFrom: 'screenshot of the form of 2021-08-28 and the help page of 2026-06-05',
    page: {
      html: drawPage({
        lang: locale,
        title: words.title,
        brand: 'OKX',
        pen,
        main: `<h1>${words.title}</h1><div class="card">${field({ at: 'name', label: words.name })}<div class="f-item"><label for="purpose">${words.purpose}</label> <select id="purpose" data-e2e="purpose"><option selected>${words.self}</option><option>${words.third}</option></select></div>
<div data-e2e="ip-part">${field({ at: 'ips', label: words.ip, lines: 3, hint: words.ipHint, loose: true })}</div>${heading(words.permissions)}${pen.box({ at: 'read', label: words.read, on: true, disabled: true })}${pen.box({ at: 'withdraw', label: words.withdraw, on: false })}${pen.box({ at: 'trade', label: words.trade, on: false })}
${field({ at: 'pass', label: words.passphrase, value: secrets.passphrase, type: 'password' })}${field({ at: 'code', label: 'Email Code', value: secrets.code })}<button>Confirm</button></div>${newsletter(pen)}`,
        wiring: { boxes: ['withdraw', 'trade'] },
        script: `$('purpose').addEventListener('change', (e) => { $('ip-part').style.display = e.target.selectedIndex === 1 ? 'none' : ''; });`,
      }),
    },
    states: [
      {
        name: 'fresh: an empty field is unrestricted',
        steps: [],
        expect: read(
          form(null, only('read'), 'off', [], {
            rules: ['ip-restriction-off'],
            notRules: ['withdraw-enabled'],
          }),
        ),
      },
      {
        name: 'trade contains funding transfers',
        steps: [{ type: 'okx-bot', into: at('name') }, { click: at('trade') }],
        expect: read(form('okx-bot', only('read', 'trade', 'transfer'), 'off', [])),
      },
      {
        name: 'withdraw, three addresses with a space after one comma',
        steps: [{ click: at('withdraw') }, typed('203.0.113.10,198.51.100.0/24, 2001:DB8::1')],
        expect: read(
          form(null, only('read', 'withdraw'), 'on', ['203.0.113.10', '198.51.100.0/24', '2001:db8::1'], {
            rules: ['withdraw-enabled'],
            notRules: ['ip-restriction-off'],
          }),
        ),
      },
      {
        name: 'text that is no address',
        steps: [typed('my server')],
        // The field holds something that nobody can read as addresses: not unrestricted, and not known either.
        expect: read(form(null, only('read'), 'unknown', null, { rules: ['unreadable'] })),
      },
      {
        name: 'third-party app',
        steps: [{ focus: at('purpose') }, { press: 'ArrowDown' }, { click: at('trade') }],
        expect: read(
          form(null, only('read', 'trade', 'transfer'), 'managed', [], {
            notRules: ['ip-restriction-off', 'whitelist-empty'],
          }),
        ),
      },
    ],
  };
};

export const replicas: readonly Replica[] = [
  make('create-okui', okuiPen, 'en'),
  make('create-soup', soupPen, 'en'),
  make('create-zh-CN', okuiPen, 'zh-CN'),
  make('create-vi', ariaPen, 'vi'),
];
