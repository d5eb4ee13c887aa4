/** Lists as component libraries and exchanges draw them: grids, pinned columns, descriptions, icons. */
import { type Kind, type KindPage } from './kind.ts';
import { keyOf, pageOf, th, tr } from './list-parts.ts';

const CHECK =
  '<svg class="icon-check" width="16" height="16" viewBox="0 0 16 16"><path d="M2 8l4 4 8-8" stroke="#16a34a" fill="none" stroke-width="2"/></svg>';
const DASH =
  '<svg class="icon-minus" width="16" height="16" viewBox="0 0 16 16"><path d="M3 8h10" stroke="#999"/></svg>';
const PAGES: readonly KindPage[] = [
  pageOf(
    'bootstrap badges',
    'kucoin',
    'en',
    `<table class="table table-striped"><thead>${th(['API Name', 'API Key', 'Permissions', 'IP', 'Created', 'Actions'])}</thead><tbody>${tr(['grid bot', '65f1a2b3c4d5e6f7a8b9c0d1', '<span class="badge text-bg-success">General</span> <span class="badge text-bg-success">Spot</span>', '203.0.113.4', '2026-01-02', '<button class="btn btn-sm">Edit</button>'])}${tr(['payouts', '75f1a2b3c4d5e6f7a8b9c0d2', '<span class="badge text-bg-success">General</span> <span class="badge text-bg-danger">Withdrawal</span>', 'No IP restriction', '2025-11-02', '<button class="btn btn-sm">Edit</button>'])}</tbody></table>`,
    [
      keyOf('grid bot', ['read', 'trade'], ['withdraw', 'transfer'], 'on', ['203.0.113.4']),
      keyOf('payouts', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '.badge{padding:2px 6px;border-radius:4px;color:#fff}.text-bg-success{background:#198754}.text-bg-danger{background:#dc3545}',
  ),
  pageOf(
    'antd descriptions in cards',
    'bingx',
    'zh-CN',
    [
      ['网格', '读取、现货交易', '203.0.113.8', true],
      ['出金', '读取、提现', '未绑定', false],
    ]
      .map(
        ([n, p, ip]) =>
          `<div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-title">${n}</div></div><div class="ant-card-body"><div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">API Key</span><span class="ant-descriptions-item-content">aZ3****9Qk</span></div></td><td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">权限</span><span class="ant-descriptions-item-content">${p}</span></div></td></tr><tr class="ant-descriptions-row"><td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">IP 白名单</span><span class="ant-descriptions-item-content">${ip}</span></div></td></tr></tbody></table></div></div></div></div>`,
      )
      .join(''),
    [
      keyOf('网格', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.8']),
      keyOf('出金', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'matrix of svg checks and dashes',
    'mexc',
    'en',
    `<table><thead>${th(['Remark', 'Access key', 'Read', 'Spot trade', 'Withdraw', 'Linked IP', ''])}</thead><tbody>${tr(['maker', 'mx0vgl1a2b3c4d5e6f', CHECK, CHECK, DASH, '203.0.113.5, 203.0.113.6', 'Edit'])}${tr(['sweep', 'mx0vgl9z8y7x6w5v4u', CHECK, DASH, CHECK, '--', 'Edit'])}</tbody></table>`,
    [
      keyOf('maker', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.5', '203.0.113.6']),
      keyOf('sweep', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'react-data-grid',
    'bybit',
    'en',
    `<div role="grid" class="rdg" aria-colcount="5" aria-rowcount="3" style="display:grid;grid-template-columns:160px 160px 240px 200px 120px"><div role="row" class="rdg-header-row" aria-rowindex="1" style="display:contents"><div role="columnheader" aria-colindex="1" class="rdg-cell">Name</div><div role="columnheader" aria-colindex="2" class="rdg-cell">API Key</div><div role="columnheader" aria-colindex="3" class="rdg-cell">Permissions</div><div role="columnheader" aria-colindex="4" class="rdg-cell">IP restriction</div><div role="columnheader" aria-colindex="5" class="rdg-cell">Action</div></div>${[
      ['mm-1', 'qW3rT5yU7iO9pA1s', 'Contracts - Orders Positions', '203.0.113.10'],
      ['out', 'zX3cV5bN7mQ9wE1r', 'Wallet - Withdraw, SPOT - Trade', 'No IP restriction'],
    ]
      .map(
        (r, i) =>
          `<div role="row" class="rdg-row" aria-rowindex="${i + 2}" style="display:contents">${r.map((x, j) => `<div role="gridcell" aria-colindex="${j + 1}" class="rdg-cell">${x}</div>`).join('')}<div role="gridcell" aria-colindex="5" class="rdg-cell"><button>Edit</button></div></div>`,
      )
      .join('')}</div>`,
    [
      keyOf('mm-1', ['trade'], ['withdraw', 'transfer'], 'on', ['203.0.113.10']),
      keyOf('out', ['trade', 'withdraw'], ['transfer'], 'off'),
    ],
  ),
  pageOf(
    'vxe fixed columns',
    'gate',
    'zh-CN',
    `<div class="vxe-table"><div class="vxe-table--render-wrapper" style="position:relative"><div class="vxe-table--main-wrapper"><div class="vxe-table--header-wrapper"><table class="vxe-table--header"><thead><tr class="vxe-header--row"><th class="vxe-header--column fixed--hidden"><div class="vxe-cell"><span class="vxe-cell--title" style="visibility:hidden">备注</span></div></th><th class="vxe-header--column"><div class="vxe-cell">权限</div></th><th class="vxe-header--column"><div class="vxe-cell">IP白名单</div></th><th class="vxe-header--column"><div class="vxe-cell">创建时间</div></th></tr></thead></table></div><div class="vxe-table--body-wrapper"><table class="vxe-table--body"><tbody>${[
      ['搬砖', '现货: 读写', '203.0.113.21', '2026-01-01'],
      ['归集', '提现: 读写', '未绑定', '2026-02-01'],
    ]
      .map(
        (r) =>
          `<tr class="vxe-body--row" style="height:40px"><td class="vxe-body--column fixed--hidden"><div class="vxe-cell" style="visibility:hidden">${r[0]}</div></td>${r
            .slice(1)
            .map((x) => `<td class="vxe-body--column"><div class="vxe-cell">${x}</div></td>`)
            .join('')}</tr>`,
      )
      .join(
        '',
      )}</tbody></table></div></div><div class="vxe-table--fixed-left-wrapper" style="position:absolute;left:0;top:0;width:80px;background:#fff"><div class="vxe-table--header-wrapper"><table class="vxe-table--header"><thead><tr class="vxe-header--row"><th class="vxe-header--column"><div class="vxe-cell">备注</div></th></tr></thead></table></div><div class="vxe-table--body-wrapper"><table class="vxe-table--body"><tbody>${['搬砖', '归集'].map((x) => `<tr class="vxe-body--row" style="height:40px"><td class="vxe-body--column"><div class="vxe-cell">${x}</div></td></tr>`).join('')}</tbody></table></div></div></div></div>`,
    [
      keyOf('搬砖', ['trade'], ['withdraw'], 'on', ['203.0.113.21']),
      keyOf('归集', ['withdraw'], ['trade'], 'off'),
    ],
    '.vxe-cell{min-width:80px;height:20px}',
  ),
  pageOf(
    'details and summary',
    'kraken',
    'en',
    [
      ['Bot A', ['Query funds', 'Create & modify orders'], '203.0.113.40'],
      ['Sweeper', ['Query funds', 'Withdraw funds'], 'None'],
    ]
      .map(
        ([n, p, ip]) =>
          `<details open><summary><b>${n}</b> <small>created 2026-01-03</small></summary><h5>Permissions</h5><ul>${(p as string[]).map((x) => `<li>${x}</li>`).join('')}</ul><h5>IP whitelist</h5><p>${ip}</p></details>`,
      )
      .join(''),
    [
      keyOf('Bot A', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.40']),
      keyOf('Sweeper', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'list group bullets in German',
    'bitvavo',
    'de',
    `<ul class="list-group">${[
      ['Rasterbot', 'Lesen • Handeln', 'IP-Whitelist: 203.0.113.9'],
      ['Kasse', 'Lesen • Auszahlen', 'IP-Whitelist: keine'],
    ]
      .map(
        ([n, p, ip]) =>
          `<li class="list-group-item"><div class="fw-bold">${n}</div><div class="small">Berechtigungen: ${p}</div><div class="small text-muted">${ip}</div></li>`,
      )
      .join('')}</ul>`,
    [
      keyOf('Rasterbot', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.9']),
      keyOf('Kasse', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'toggles in cells, Russian',
    'bitget',
    'ru',
    `<table><thead>${th(['Название', 'Чтение', 'Торговля', 'Вывод', 'IP-адреса'])}</thead><tbody>${[
      ['скальп', true, true, false, '203.0.113.77'],
      ['касса', true, false, true, 'Не привязано'],
    ]
      .map(
        ([n, a, b, c, ip]) =>
          `<tr><td>${n}</td>${[a, b, c].map((x) => `<td><span role="switch" aria-checked="${x}" aria-disabled="true" class="sw ${x ? 'on' : ''}"></span></td>`).join('')}<td>${ip}</td></tr>`,
      )
      .join('')}</tbody></table>`,
    [
      {
        name: 'скальп',
        rights: { read: 'on', trade: 'on', withdraw: 'off' },
        ip: 'on',
        ips: ['203.0.113.77'],
      },
      { name: 'касса', rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'off' },
    ],
    '.sw{display:inline-block;width:30px;height:16px;background:#ccc;border-radius:8px}.sw.on{background:#2b2}',
  ),
  pageOf(
    'coinex line, one right',
    'coinex',
    'en',
    `<div class="api-card"><div class="row"><span class="l">Remark</span><span class="v">watcher</span></div><div class="row"><span class="l">Access ID</span><span class="v">8F2A1B3C4D5E6F708192A3B4C5D6E7F8</span></div><div class="row"><span class="l">Permission</span><span class="v">Read</span></div><div class="row"><span class="l">Applicable IP Address</span><span class="v">203.0.113.3</span></div></div>`,
    [keyOf('watcher', ['read'], ['trade', 'withdraw'], 'on', ['203.0.113.3'])],
  ),
  pageOf(
    'coinex form line',
    'coinex',
    'en',
    `<h3>Create API key</h3><p><label>Remark <input value="bot-7"></label></p><p>Permission: Read</p><p><label>Applicable IP Address <textarea></textarea></label></p><p><label><input type="checkbox"> Trade</label> <label><input type="checkbox"> Withdraw</label></p><button>Create</button>`,
    [{ kind: 'form', name: 'bot-7', rights: { read: 'on', trade: 'off', withdraw: 'off' }, ip: 'off' }],
  ),
  pageOf(
    'bithumb receipt',
    'bithumb',
    'ko',
    `<div role="dialog" aria-modal="true" style="position:fixed;inset:80px;background:#fff"><h2>API Key 발급 완료</h2><dl><dt>Connect Key</dt><dd>1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d</dd><dt>Secret Key</dt><dd>0f1e2d3c4b5a69788796a5b4c3d2e1f0</dd><dt>활성 항목</dt><dd>자산조회 주문조회 주문하기</dd><dt>IP 주소</dt><dd>203.0.113.30</dd></dl><button>확인</button></div>`,
    [
      {
        kind: 'listed',
        rights: { read: 'on', trade: 'on', withdraw: 'off~' },
        ip: 'on',
        ips: ['203.0.113.30'],
      },
    ],
  ),
  pageOf(
    'deribit scopes',
    'deribit',
    'en',
    `<table><thead>${th(['Name', 'Client ID', 'Scopes', 'IP Whitelist'])}</thead><tbody>${tr(['quotes', 'Ab3dEf7h', 'account:read trade:read block_rfq:read wallet:none', '203.0.113.60'])}${tr(['desk', 'Zz9yXw7v', 'account:read_write trade:read_write wallet:read_write', 'Any'])}</tbody></table>`,
    [
      keyOf('quotes', ['read'], ['trade', 'withdraw'], 'on', ['203.0.113.60']),
      keyOf('desk', ['read', 'trade', 'withdraw'], [], 'off'),
    ],
  ),
  pageOf(
    'deribit block rfq alone',
    'deribit',
    'en',
    `<table><thead>${th(['Name', 'Client ID', 'Scopes', 'IP Whitelist'])}</thead><tbody>${tr(['rfq', 'Ab3dEf7h', 'block_rfq:read', '203.0.113.60'])}</tbody></table>`,
    [keyOf('rfq', ['read'], ['trade', 'withdraw'], 'on', ['203.0.113.60'])],
  ),
  pageOf(
    'icons alone in cards',
    'binance',
    'en',
    ['grid|1|1|0', 'desk|1|0|1']
      .map((s) => {
        const [n, ...f] = s.split('|');
        return `<div class="key-card"><h4>${n}</h4><div class="perm-icons">${['Enable Reading', 'Enable Spot & Margin Trading', 'Enable Withdrawals'].map((l, i) => `<span class="pi" title="${l}: ${f[i] === '1' ? 'on' : 'off'}" aria-label="${l}: ${f[i] === '1' ? 'on' : 'off'}" role="img"><svg width="18" height="18"><circle cx="9" cy="9" r="8" fill="${f[i] === '1' ? '#2b2' : '#ccc'}"/></svg></span>`).join('')}</div><p>IP access restrictions: Unrestricted</p></div>`;
      })
      .join(''),
    [
      keyOf('grid', ['read', 'trade'], ['withdraw'], 'off'),
      keyOf('desk', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'prose beside a key of a list',
    'kraken',
    'en',
    `<div class="notice ok"><h3>Key "night" was created</h3><p>Permissions: Query funds, Withdraw funds. IP whitelist: none.</p></div><table><thead>${th(['Name', 'Permissions', 'IP whitelist'])}</thead><tbody>${tr(['day', 'Query funds, Create & modify orders', '203.0.113.2'])}</tbody></table>`,
    [
      keyOf('day', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.2']),
      keyOf('night', ['read', 'withdraw'], ['trade'], 'off'),
    ],
  ),
  pageOf(
    'flex cards with chips, Portuguese',
    'okx',
    'pt-BR',
    [
      ['robô', ['Ler', 'Negociar'], '203.0.113.14'],
      ['caixa', ['Ler', 'Sacar'], '--'],
    ]
      .map(
        ([n, p, ip]) =>
          `<div class="card-item"><div class="hd"><span class="nm">${n}</span><span class="st">Ativa</span></div><div class="bd"><div class="kv"><span>Permissões</span><div class="chips">${(p as string[]).map((x) => `<i class="chip">${x}</i>`).join('')}</div></div><div class="kv"><span>Endereços IP</span><span>${ip}</span></div></div></div>`,
      )
      .join(''),
    [
      keyOf('robô', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.14']),
      keyOf('caixa', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '.kv{display:flex;gap:20px}.chip{border:1px solid #ccc;padding:2px 6px;margin:2px;font-style:normal}',
  ),
  pageOf(
    'ag-grid pinned',
    'htx',
    'en',
    `<div class="ag-root" role="treegrid"><div class="ag-header" role="rowgroup"><div class="ag-pinned-left-header"><div role="row" class="ag-header-row"><div role="columnheader" class="ag-header-cell">Notes</div></div></div><div class="ag-header-viewport"><div role="row" class="ag-header-row"><div role="columnheader" class="ag-header-cell">Permission</div><div role="columnheader" class="ag-header-cell">IP address</div><div role="columnheader" class="ag-header-cell">Expires</div></div></div></div><div class="ag-body" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${['alpha', 'omega'].map((n, i) => `<div role="row" row-index="${i}" class="ag-row"><div role="gridcell" class="ag-cell">${n}</div></div>`).join('')}</div><div class="ag-center-cols-container" role="rowgroup">${[
      ['Read, Trade', '203.0.113.90', 'Permanent'],
      ['Read, Withdraw', '-', '60 days'],
    ]
      .map(
        (r, i) =>
          `<div role="row" row-index="${i}" class="ag-row">${r.map((x) => `<div role="gridcell" class="ag-cell">${x}</div>`).join('')}</div>`,
      )
      .join('')}</div></div></div>`,
    [
      keyOf('alpha', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.90']),
      keyOf('omega', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '.ag-root{position:relative}.ag-header,.ag-body{display:flex}.ag-row,.ag-header-row{display:flex;height:30px}.ag-cell,.ag-header-cell{width:150px}',
  ),
  pageOf(
    'MUI data grid',
    'bitget',
    'en',
    `<div class="MuiDataGrid-root" role="grid" aria-colcount="4"><div class="MuiDataGrid-columnHeaders" role="rowgroup"><div role="row" class="MuiDataGrid-row--borderBottom" style="display:flex">${['Remark', 'Permissions', 'IP whitelist', 'Created'].map((x) => `<div role="columnheader" class="MuiDataGrid-columnHeader" style="width:200px"><div class="MuiDataGrid-columnHeaderTitle">${x}</div></div>`).join('')}</div></div><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">${[
      ['copy', 'Read-only', '203.0.113.66', '2026-02-02'],
      ['perp', 'Read & write · Futures orders, Transfer', 'Not bound', '2026-02-03'],
    ]
      .map(
        (r) =>
          `<div role="row" class="MuiDataGrid-row" style="display:flex">${r.map((x) => `<div role="gridcell" class="MuiDataGrid-cell" style="width:200px">${x}</div>`).join('')}</div>`,
      )
      .join('')}</div></div>`,
    [
      keyOf('copy', ['read'], ['trade', 'withdraw'], 'on', ['203.0.113.66']),
      keyOf('perp', ['read', 'trade', 'transfer'], ['withdraw'], 'off'),
    ],
  ),
  pageOf(
    'grey and green dots with words, Vietnamese',
    'mexc',
    'vi',
    [
      ['lướt sóng', [1, 1, 0], '203.0.113.19'],
      ['quỹ', [1, 0, 1], 'Không giới hạn'],
    ]
      .map(
        ([n, f, ip]) =>
          `<section class="k"><h3>${n}</h3><ul>${['Xem', 'Giao dịch giao ngay', 'Rút tiền'].map((l, i) => `<li><span class="d ${(f as number[])[i] ? 'd-on' : 'd-off'}"></span>${l}</li>`).join('')}</ul><div>Địa chỉ IP: ${ip}</div></section>`,
      )
      .join(''),
    [
      keyOf('lướt sóng', ['read', 'trade'], ['withdraw'], 'on', ['203.0.113.19']),
      keyOf('quỹ', ['read', 'withdraw'], ['trade'], 'off'),
    ],
    '.d{display:inline-block;width:10px;height:10px;border-radius:50%;margin-right:6px}.d-on{background:#0a0}.d-off{background:#ccc}',
  ),
  pageOf(
    'struck-through rights, French',
    'coinbase',
    'fr',
    [
      ['robot', ['Afficher', 'Trader', '<s>Transférer</s>'], '203.0.113.31'],
      ['caisse', ['Afficher', '<s>Trader</s>', 'Transférer'], 'Aucune'],
    ]
      .map(
        ([n, p, ip]) =>
          `<article><header><strong>${n}</strong></header><p>Autorisations</p><div>${(p as string[]).map((x) => `<span class="pill">${x}</span>`).join(' ')}</div><p>Liste d’adresses IP autorisées</p><div>${ip}</div></article>`,
      )
      .join(''),
    [
      { name: 'robot', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ip: 'on' },
      { name: 'caisse', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ip: 'off' },
    ],
  ),
];

export const libraryLists: Kind = { kind: 'lists as libraries draw them', pages: PAGES };
