/** Lists that say what a key may do in words: lines, marks, groups of heads, modes, names that mislead. */
import { type Kind, type KindPage } from './kind.ts';
import { keyOf, pageOf, th, tr } from './list-parts.ts';

const PAGES: readonly KindPage[] = [
  pageOf(
    'grouped heads in two rows',
    'kraken',
    'en',
    `<table><thead><tr><th rowspan="2">Name</th><th rowspan="2">Key</th><th colspan="2">Funds permissions</th><th colspan="2">Orders and trades</th><th rowspan="2">IP whitelist</th></tr><tr><th>Query</th><th>Withdraw</th><th>Query</th><th>Create &amp; modify</th></tr></thead><tbody>${tr(['one', 'aB3dE6gH9jK2mN5p', '✓', '✗', '✓', '✓', '203.0.113.1'])}${tr(['two', 'zY8xW5vU2tS9rQ6p', '✓', '✓', '✓', '✗', '—'])}</tbody></table>`,
    [
      keyOf('one', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.1']),
      keyOf('two', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'keys named like rights',
    'binance',
    'en',
    [
      'Withdraw|Enable Reading, Enable Spot & Margin Trading|203.0.113.8',
      'Read only|Enable Reading, Enable Withdrawals|Unrestricted',
    ]
      .map((x) => {
        const [n, p, ip] = x.split('|');
        return `<div class="card"><div class="card-header"><h5>${n}</h5><button>Edit</button></div><div class="card-body"><dl><dt>API restrictions</dt><dd>${p}</dd><dt>IP access restrictions</dt><dd>${ip}</dd></dl></div></div>`;
      })
      .join(''),
    [
      keyOf('Withdraw', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.8']),
      keyOf('Read only', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'tag column with mode tag',
    'bybit',
    'en',
    `<table><thead>${th(['API name', 'API key', 'Permissions', 'IP', 'Expires'])}</thead><tbody>${tr(['alpha', 'aB3dE6gH9jK2mN5pQr', '<span class="tag">Read-Only</span> <div>Contracts - Orders Positions , Wallet - Account Transfer</div>', '203.0.113.20', 'Permanent'])}${tr(['beta', 'Zz3dE6gH9jK2mN5pQr', '<span class="tag">Read-Write</span> <div>SPOT - Trade , Wallet - Withdrawal</div>', '--', '89 days'])}</tbody></table>`,
    [
      keyOf('alpha', ['read'], ['trade', 'transfer', 'withdraw'], 'on', ['203.0.113.20']),
      keyOf('beta', ['trade', 'withdraw'], ['transfer'], 'off'),
    ],
  ),
  pageOf(
    'definition grid with icons and words',
    'coinbase',
    'en',
    ['bot|View ✓|Trade ✓|Transfer ✗|203.0.113.3', 'vault|View ✓|Trade ✗|Transfer ✓|Any IP']
      .map((s) => {
        const [n, a, b, c, ip] = s.split('|');
        return `<div class="tile"><strong class="name">${n}</strong><div>Permissions</div><ul><li>${a}</li><li>${b}</li><li>${c}</li></ul><div>IP allowlist</div><div>${ip}</div></div>`;
      })
      .join(''),
    [
      { name: 'bot', rights: { read: 'on', trade: 'on', withdraw: 'off' }, ip: 'on' },
      { name: 'vault', rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'off' },
    ],
  ),
  pageOf(
    'yes and no in Japanese',
    'bitbank',
    'ja',
    `<table><thead>${th(['ラベル', 'APIキー', '参照', '取引', '出金', '作成日'])}</thead><tbody>${tr(['自動売買', 'a1b2c3d4-e5f6-7890', 'あり', 'あり', 'なし', '2026/01/05'])}${tr(['出金用', 'b1b2c3d4-e5f6-7890', 'あり', 'なし', 'あり', '2026/01/06'])}</tbody></table>`,
    [keyOf('自動売買', ['read', 'trade'], ['withdraw']), keyOf('出金用', ['read', 'withdraw'], ['trade'])],
  ),
  pageOf(
    'enabled/disabled words Spanish',
    'bitget',
    'es',
    `<div class="tbl">${[
      ['Nota', 'Lectura', 'Trading', 'Retiro', 'IP vinculadas'],
      ['malla', 'Activado', 'Activado', 'Desactivado', '203.0.113.50'],
      ['pagos', 'Activado', 'Desactivado', 'Activado', 'Sin vincular'],
    ]
      .map(
        (r, i) =>
          `<div class="r${i === 0 ? ' hd' : ''}">${r.map((x) => `<div class="c">${x}</div>`).join('')}</div>`,
      )
      .join('')}</div>`,
    [
      keyOf('malla', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.50']),
      keyOf('pagos', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '.r{display:flex}.c{width:150px}',
  ),
  pageOf(
    'card with label colon lines',
    'htx',
    'zh-CN',
    ['策略一|读取、交易|203.0.113.61', '财务|读取、提币|未绑定']
      .map((s) => {
        const [n, p, ip] = s.split('|');
        return `<div class="item"><p>备注：${n}</p><p>Access Key：b7ef****9c2d</p><p>权限：${p}</p><p>绑定IP地址：${ip}</p><p>剩余有效期：永久</p><a>编辑</a> <a>删除</a></div>`;
      })
      .join(''),
    [
      keyOf('策略一', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.61']),
      keyOf('财务', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'table without thead',
    'mexc',
    'en',
    `<table><tbody>${tr(['<b>Notes</b>', '<b>Access key</b>', '<b>Permissions</b>', '<b>Linked IP address</b>'])}${tr(['one', 'mx0aBcDeF1234567', 'View Account Details, Spot Trade', '203.0.113.70'])}${tr(['two', 'mx0ZzCdEf1234567', 'View Account Details, Withdraw', '-'])}</tbody></table>`,
    [
      keyOf('one', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.70']),
      keyOf('two', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'folded addresses',
    'kucoin',
    'en',
    `<table><thead>${th(['Name', 'Permissions', 'IP restriction'])}</thead><tbody>${tr(['n1', 'General, Spot Trading', '203.0.113.1, 203.0.113.2 <a>+3 more</a>'])}${tr(['n2', 'General', 'Unlimited'])}</tbody></table>`,
    [keyOf('n1', ['read', 'trade'], ['withdraw'], 'on'), keyOf('n2', ['read'], ['trade', 'withdraw'], 'off')],
  ),
  pageOf(
    'list with last used address',
    'gemini',
    'en',
    `<ul class="keys">${['mm|Trading|203.0.113.80|198.51.100.5', 'audit|Auditor||198.51.100.9']
      .map((s) => {
        const [n, r, ip, lu] = s.split('|');
        return `<li><h4>${n}</h4><div><span>Role:</span> <span>${r}</span></div><div><span>Trusted IPs:</span> <span>${ip || 'Unrestricted'}</span></div><div class="muted">Last used from ${lu}</div></li>`;
      })
      .join('')}</ul>`,
    [
      keyOf('mm', ['trade'], ['withdraw'], 'on', ['203.0.113.80']),
      keyOf('audit', ['read'], ['trade', 'withdraw'], 'off'),
    ],
  ),
  pageOf(
    'accordion opened one',
    'bingx',
    'en',
    `<div class="acc"><div class="acc-item open"><button class="acc-h" aria-expanded="true">turbo</button><div class="acc-b"><div class="kv"><label>API Key</label><span>AbCd****WxYz</span></div><div class="kv"><label>API Permissions</label><span>Read, Spot Trading, Perpetual Futures Trading</span></div><div class="kv"><label>IP Address Restrictions</label><span>203.0.113.33</span></div></div></div></div>`,
    [keyOf('turbo', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.33'])],
    '.kv{display:flex;gap:12px}',
  ),
  pageOf(
    'status select per right is read-only in cells',
    'deribit',
    'en',
    `<table><thead>${th(['Name', 'account', 'trade', 'wallet', 'block_trade', 'IP whitelist'])}</thead><tbody>${tr(['q', 'read', 'read_write', 'none', 'none', '203.0.113.7'])}${tr(['w', 'read', 'none', 'read_write', 'none', 'Any IP'])}</tbody></table>`,
    [
      keyOf('q', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.7']),
      keyOf('w', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'Korean spaces',
    'bithumb',
    'ko',
    `<table><thead>${th(['번호', 'API Key', '활성 항목', 'IP 주소', '만료일'])}</thead><tbody>${tr([1, '1a2b3c4d5e6f7a8b', '자산조회 주문하기', '203.0.113.91', '2027-01-01'])}${tr([2, '9a2b3c4d5e6f7a8b', '자산조회 출금하기', '203.0.113.92', '2027-01-01'])}</tbody></table>`,
    [
      {
        kind: 'listed',
        rights: { read: 'on', trade: 'on', withdraw: 'off' },
        ip: 'on',
        ips: ['203.0.113.91'],
      },
      {
        kind: 'listed',
        rights: { read: 'on', trade: 'off', withdraw: 'on' },
        ip: 'on',
        ips: ['203.0.113.92'],
      },
    ],
  ),
  pageOf(
    'Turkish cards two columns',
    'binance',
    'tr',
    [
      'ızgara|Okuma İznini Etkinleştir|Spot ve Marjin Alım Satımını Etkinleştir|203.0.113.55',
      'kasa|Okuma İznini Etkinleştir|Para Çekmeyi Etkinleştir|Kısıtlamasız',
    ]
      .map((s) => {
        const [n, a, b, ip] = s.split('|');
        return `<div style="border:1px solid #ccc;margin:10px;display:grid;grid-template-columns:1fr 2fr"><div style="grid-column:1/3;font-weight:700">${n}</div><div>API kısıtlamaları</div><div><div>✔ ${a}</div><div>✔ ${b}</div></div><div>IP erişim kısıtlamaları</div><div>${ip}</div></div>`;
      })
      .join(''),
    [
      keyOf('ızgara', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.55']),
      keyOf('kasa', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'product and mode pairs',
    'gate',
    'en',
    `<table><thead>${th(['API Key Remark', 'API Key', 'Permissions', 'IP', 'Created At'])}</thead><tbody>${tr(['g1', '0123456789abcdef0123456789abcdef', '<div>Spot Trade: Read And Write</div><div>Wallet: Read Only</div>', '203.0.113.99', '2026-03-01'])}${tr(['g2', '1123456789abcdef0123456789abcdef', '<div>Withdraw: Read And Write</div><div>Spot Trade: Read Only</div>', 'Not bound', '2026-03-02'])}</tbody></table>`,
    [
      keyOf('g1', ['read', 'trade'], ['withdraw', 'transfer'], 'on', ['203.0.113.99']),
      keyOf('g2', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'chips, green granted grey missing',
    'okx',
    'en',
    `<div class="rows">${['x1|Read,Trade|203.0.113.12', 'x2|Read,Withdraw|--']
      .map((s) => {
        const [n, p, ip] = s.split('|');
        return `<div class="api-row"><div class="api-name">${n}</div><div class="label">Permissions</div><div>${['Read', 'Withdraw', 'Trade'].map((r) => `<span class="chip" style="color:${(p ?? '').split(',').includes(r) ? '#0a8a3a;background:#e6f6ec' : '#aaa;background:#f3f3f3'}">${r}</span>`).join('')}</div><div class="label">IP allowlist</div><div>${ip}</div></div>`;
      })
      .join('')}</div>`,
    [
      { name: 'x1', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ip: 'on' },
      { name: 'x2', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ip: 'off' },
    ],
    '.chip{padding:2px 8px;margin:2px;border-radius:8px}',
  ),
  pageOf(
    'created dialog over list',
    'lbank',
    'en',
    `<table><thead>${th(['Name', 'Authority', 'IP Address', 'Create time'])}</thead><tbody>${tr(['old', 'Read-Only, Trade', '203.0.113.18', '2026-01-01'])}</tbody></table><div role="dialog" aria-modal="true" style="position:fixed;left:200px;top:100px;width:500px;background:#fff;z-index:9"><h3>API key created</h3><p>Access Key</p><p>f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f</p><p>Secret Key</p><p>89ABCDEF0123456789ABCDEF01234567</p><button>I have saved it</button></div>`,
    [keyOf('old', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.18'])],
  ),
  pageOf(
    'Portuguese sentences',
    'coinex',
    'pt-BR',
    `<div>${['robô|Pode ler e negociar|203.0.113.27', 'caixa|Pode ler e sacar|nenhum']
      .map((s) => {
        const [n, p, ip] = s.split('|');
        return `<section class="key"><h4>${n}</h4><p>Permissões: ${p}</p><p>Endereço IP: ${ip}</p></section>`;
      })
      .join('')}</div>`,
    [
      { name: 'robô', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ip: 'on' },
      { name: 'caixa', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ip: 'off' },
    ],
  ),
  pageOf(
    'ARIA table of spans',
    'kucoin',
    'fr',
    `<div role="table" aria-label="Clés API"><div role="rowgroup"><div role="row">${['Nom', 'Clé API', 'Autorisations', 'Restriction IP'].map((x) => `<span role="columnheader">${x}</span>`).join('')}</div></div><div role="rowgroup">${[
      ['robot', '64a1b2c3d4e5f6a7b8c9d0e1', 'Général, Trading spot', '203.0.113.71'],
      ['caisse', '74a1b2c3d4e5f6a7b8c9d0e1', 'Général, Retrait', 'Aucune'],
    ]
      .map((r) => `<div role="row">${r.map((x) => `<span role="cell">${x}</span>`).join('')}</div>`)
      .join('')}</div></div>`,
    [
      keyOf('robot', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.71']),
      keyOf('caisse', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '[role=row]{display:flex}[role=row]>*{width:180px}',
  ),
  pageOf(
    'Vietnamese stacked mobile cards',
    'binance',
    'vi',
    [
      'lưới|Bật quyền đọc; Bật giao dịch giao ngay và ký quỹ|203.0.113.83',
      'két|Bật quyền đọc; Bật rút tiền|Không hạn chế',
    ]
      .map((s) => {
        const [n, p, ip] = s.split('|');
        return `<div class="m-card"><div class="m-top"><div class="m-name">${n}</div><div class="m-badge">HMAC</div></div><div class="m-line"><div class="m-l">Khóa API</div><div class="m-v">vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A</div></div><div class="m-line"><div class="m-l">Quyền</div><div class="m-v">${p}</div></div><div class="m-line"><div class="m-l">Giới hạn truy cập IP</div><div class="m-v">${ip}</div></div></div>`;
      })
      .join(''),
    [
      keyOf('lưới', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.83']),
      keyOf('két', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
];

export const wordedLists: Kind = { kind: 'lists in words, with names and heads that mislead', pages: PAGES };
