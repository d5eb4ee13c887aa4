/** Forms in the markup of component libraries, each on three exchanges and in their languages. */
import { type ExchangeId, type Locale, type Permission } from '../../lib/exchanges/exchange.ts';
import { type Kind, type KindPage } from './kind.ts';
import { libraryManners, type Manner } from './library-markup.ts';

interface Site {
  readonly exchange: ExchangeId;
  readonly locale: Locale;
  readonly name: readonly [label: string, value: string];
  readonly rightsTitle: string;
  readonly rights: readonly (readonly [label: string, means: readonly Permission[]])[];
  readonly ipTitle: string;
  /** The two options; null: a field alone. */
  readonly ip: readonly [open: string, restricted: string] | null;
  readonly ipField: string;
  readonly save: readonly [string, string];
}

const SITES: readonly Site[] = [
  {
    exchange: 'binance',
    locale: 'en',
    name: ['Label API key', 'arb bot'],
    rightsTitle: 'API restrictions',
    rights: [
      ['Enable Reading', ['read']],
      ['Enable Spot & Margin Trading', ['trade']],
      ['Permits Universal Transfer', ['transfer']],
      ['Enable Withdrawals', ['withdraw']],
    ],
    ipTitle: 'IP access restrictions',
    ip: ['Unrestricted (Less Secure)', 'Restrict access to trusted IPs only (Recommended)'],
    ipField: 'Trusted IPs',
    save: ['Cancel', 'Save'],
  },
  {
    exchange: 'binance',
    locale: 'zh-CN',
    name: ['API 标签', '量化一号'],
    rightsTitle: 'API 权限',
    rights: [
      ['允许读取', ['read']],
      ['允许现货及杠杆交易', ['trade']],
      ['允许万向划转', ['transfer']],
      ['允许提现', ['withdraw']],
    ],
    ipTitle: 'IP访问限制',
    ip: ['不限制（安全性较低）', '仅限受信任的 IP（推荐）'],
    ipField: 'IP 地址',
    save: ['取消', '保存'],
  },
  {
    exchange: 'kucoin',
    locale: 'ru',
    name: ['Название API', 'бот'],
    rightsTitle: 'Разрешения API',
    rights: [
      ['Общие', ['read']],
      ['Спотовая торговля', ['trade']],
      ['Перевод средств', ['transfer']],
      ['Вывод', ['withdraw']],
    ],
    ipTitle: 'Ограничение по IP',
    ip: ['Без ограничений', 'Только доверенные IP-адреса'],
    ipField: 'IP-адреса',
    save: ['Отмена', 'Сохранить'],
  },
  {
    exchange: 'bingx',
    locale: 'de',
    name: ['Name des API-Schlüssels', 'Rasterbot'],
    rightsTitle: 'Berechtigungen',
    rights: [
      ['Lesen', ['read']],
      ['Spot-Handel', ['trade']],
      ['Universeller Transfer', ['transfer']],
      ['Auszahlung', ['withdraw']],
    ],
    ipTitle: 'IP-Beschränkung',
    ip: ['Keine IP-Beschränkung', 'Nur vertrauenswürdige IPs'],
    ipField: 'IP-Adressen',
    save: ['Abbrechen', 'Speichern'],
  },
  {
    exchange: 'mexc',
    locale: 'vi',
    name: ['Ghi chú API', 'bot mua'],
    rightsTitle: 'Quyền API',
    rights: [
      ['Xem thông tin tài khoản', ['read']],
      ['Giao dịch giao ngay', ['trade']],
      ['Chuyển tiền', ['transfer']],
      ['Rút tiền', ['withdraw']],
    ],
    ipTitle: 'Liên kết địa chỉ IP',
    ip: null,
    ipField: 'Địa chỉ IP (tùy chọn)',
    save: ['Hủy', 'Xác nhận'],
  },
  {
    exchange: 'okx',
    locale: 'ja',
    name: ['APIキー名', '自動売買'],
    rightsTitle: '権限',
    rights: [
      ['読み取り', ['read']],
      ['取引', ['trade', 'transfer']],
      ['出金', ['withdraw']],
    ],
    ipTitle: 'IPアドレス',
    ip: null,
    ipField: 'IPアドレスのホワイトリスト（任意）',
    save: ['キャンセル', '確認'],
  },
  {
    exchange: 'htx',
    locale: 'tr',
    name: ['API notu', 'bot-3'],
    rightsTitle: 'İzinler',
    rights: [
      ['Yalnızca Okuma', ['read']],
      ['İşlem', ['trade']],
      ['Para Çekme', ['withdraw']],
    ],
    ipTitle: 'IP',
    ip: null,
    ipField: 'IP adresi bağla (isteğe bağlı)',
    save: ['İptal', 'Oluştur'],
  },
  {
    exchange: 'bitget',
    locale: 'es',
    name: ['Nota', 'bot de prueba'],
    rightsTitle: 'Permisos',
    rights: [
      ['Lectura', ['read']],
      ['Trading spot', ['trade']],
      ['Transferencia', ['transfer']],
      ['Retiro', ['withdraw']],
    ],
    ipTitle: 'Direcciones IP',
    ip: null,
    ipField: 'Vincular direcciones IP (opcional)',
    save: ['Cancelar', 'Confirmar'],
  },
  {
    exchange: 'bitvavo',
    locale: 'fr',
    name: ['Nom de la clé API', 'robot'],
    rightsTitle: 'Autorisations',
    rights: [
      ['Consulter les fonds', ['read']],
      ['Créer et modifier des ordres', ['trade']],
      ['Retirer des fonds', ['withdraw']],
    ],
    ipTitle: 'Restriction d’adresse IP',
    ip: null,
    ipField: 'Liste d’adresses IP autorisées',
    save: ['Annuler', 'Enregistrer'],
  },
  {
    exchange: 'gemini',
    locale: 'en',
    name: ['API key name', 'mm'],
    rightsTitle: 'API KEY SETTINGS',
    rights: [
      ['Auditor', ['read']],
      ['Trading', ['trade', 'read']],
      ['Fund Manager', ['withdraw', 'transfer', 'read']],
    ],
    ipTitle: 'Trusted IPs',
    ip: ['Unrestricted', 'Trusted IPs only'],
    ipField: 'IP addresses',
    save: ['Cancel', 'Confirm'],
  },
  {
    exchange: 'upbit',
    locale: 'ko',
    name: ['API 이름', '봇'],
    rightsTitle: '권한',
    rights: [
      ['자산조회', ['read']],
      ['주문하기', ['trade']],
      ['출금하기', ['withdraw']],
    ],
    ipTitle: 'IP 주소 등록',
    ip: null,
    ipField: '특정 IP에서만 실행',
    save: ['취소', '발급받기'],
  },
  {
    exchange: 'bitvavo',
    locale: 'en',
    name: ['Name', 'bot'],
    rightsTitle: 'Permissions',
    rights: [
      ['Read-only', ['read']],
      ['Trade', ['trade']],
      ['Withdraw', ['withdraw']],
    ],
    ipTitle: 'IP whitelist',
    ip: null,
    ipField: 'IP whitelist',
    save: ['Cancel', 'Request API key'],
  },
  {
    exchange: 'lbank',
    locale: 'pt-BR',
    name: ['Nome da chave de API', 'robô'],
    rightsTitle: 'Permissões',
    rights: [
      ['Somente leitura', ['read']],
      ['Negociar', ['trade']],
      ['Sacar', ['withdraw']],
    ],
    ipTitle: 'Endereço IP',
    ip: null,
    ipField: 'Endereço IP',
    save: ['Cancelar', 'Confirmar'],
  },
  {
    exchange: 'bybit',
    locale: 'zh-TW',
    name: ['API密鑰名稱', '網格'],
    rightsTitle: 'API 密鑰權限',
    rights: [
      ['訂單', ['trade']],
      ['資產帳戶劃轉', ['transfer']],
      ['提幣', ['withdraw']],
    ],
    ipTitle: 'IP 限制',
    ip: ['無 IP 限制', '僅允許已授權的 IP 訪問'],
    ipField: 'IP 位址',
    save: ['取消', '提交'],
  },
];

const IPS = ['203.0.113.7', '198.51.100.24'];

const page = (
  manner: Manner,
  site: Site,
  on: readonly boolean[],
  restricted: boolean,
  style: number,
): KindPage => {
  const draw = style % 2 === 1 ? (manner.toggle ?? manner.box) : manner.box;
  const boxes = site.rights.map(([label], place) =>
    draw({ label, on: on[place] === true, dis: place === 0 && style % 3 === 0 && on[0] === true }),
  );
  const section =
    manner.section ??
    ((title: string, inner: string) =>
      style % 4 < 2
        ? `<section><h3>${title}</h3>${inner}</section>`
        : `<div class="blk"><div class="blk-title">${title}</div>${inner}</div>`);
  const field =
    site.ip === null || restricted ? manner.input(site.ipField, restricted ? IPS.join() : '') : '';
  const choice = site.ip === null ? '' : manner.radios('iplim', site.ip, restricted ? 1 : 0);
  const granted = new Set(site.rights.flatMap(([, means], place) => (on[place] === true ? means : [])));
  const named = site.rights.flatMap(([, means]) => means);
  return {
    drawn: `${manner.name}, ${site.locale}`,
    exchange: site.exchange,
    locale: site.locale,
    css: manner.css,
    body: `<div class="panel">${manner.input(...site.name)}${section(site.rightsTitle, boxes.join(''))}${section(site.ipTitle, choice + field)}<div class="foot"><button type="button">${site.save[0]}</button><button type="button">${site.save[1]}</button></div></div>`,
    keys: [
      {
        kind: 'form',
        name: site.name[1],
        rights: Object.fromEntries(named.map((right) => [right, granted.has(right) ? 'on' : 'off'])),
        ip: restricted ? 'on' : 'off',
        ...(restricted ? { ips: IPS } : {}),
      },
    ],
  };
};

const TICKS: readonly (readonly boolean[])[] = [
  [true, true, false, false],
  [true, false, false, true],
  [true, true, true, true],
  [true, false, true, false],
  [true, false, false, false],
  [false, true, false, true],
];

const of = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

export const libraryForms: readonly Kind[] = libraryManners.map((manner, i) => ({
  kind: `forms in the markup of ${manner.name}`,
  pages: [0, 1, 2].map((j) =>
    page(manner, of(SITES, i * 3 + j * 6), of(TICKS, i + j * 2), (i + j) % 2 === 0, i + j),
  ),
}));
