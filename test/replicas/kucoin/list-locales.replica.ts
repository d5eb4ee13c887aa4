/** List cards in prose in further languages: standard wording of each language, not seen on the page. */
import { drawPage } from '../drawings/document.ts';
import { listed, only, read } from '../drawings/expected.ts';
import { facts } from '../drawings/parts.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const first = plant('kucoin/list-locales/1');
const second = plant('kucoin/list-locales/2');
export const planted = plantedStrings(first, second);

interface Words {
  readonly title: string;
  readonly key: string;
  readonly permissions: string;
  readonly restriction: string;
  readonly no: string;
  readonly readTrade: string;
  readonly readWithdraw: string;
}
const WORDS: Readonly<Record<string, Words>> = {
  'zh-CN': {
    title: 'API 管理',
    key: 'API Key',
    permissions: 'API 权限',
    restriction: 'IP 限制',
    no: '否 安全性较低,建议绑定 IP',
    readTrade: '通用、现货交易',
    readWithdraw: '通用、提现',
  },
  ja: {
    title: 'API管理',
    key: 'APIキー',
    permissions: 'API権限',
    restriction: 'IP制限',
    no: 'なし',
    readTrade: '読み取り、現物取引',
    readWithdraw: '読み取り、出金',
  },
  ko: {
    title: 'API 관리',
    key: 'API 키',
    permissions: 'API 권한',
    restriction: 'IP 제한',
    no: '아니요',
    readTrade: '읽기, 현물 거래',
    readWithdraw: '읽기, 출금',
  },
  de: {
    title: 'API-Verwaltung',
    key: 'API-Schlüssel',
    permissions: 'API-Berechtigungen',
    restriction: 'IP-Beschränkung',
    no: 'Nein',
    readTrade: 'Lesen, Spot-Handel',
    readWithdraw: 'Lesen, Auszahlung',
  },
  es: {
    title: 'Gestión de API',
    key: 'Clave API',
    permissions: 'Permisos de API',
    restriction: 'Restricción de IP',
    no: 'No',
    readTrade: 'Lectura, Trading al contado',
    readWithdraw: 'Lectura, Retiro',
  },
  tr: {
    title: 'API Yönetimi',
    key: 'API Anahtarı',
    permissions: 'API İzinleri',
    restriction: 'IP Kısıtlaması',
    no: 'Hayır',
    readTrade: 'Okuma, Spot İşlem',
    readWithdraw: 'Okuma, Para Çekme',
  },
  ru: {
    title: 'Управление API',
    key: 'API-ключ',
    permissions: 'Права API',
    restriction: 'Ограничение по IP',
    no: 'Нет',
    readTrade: 'Чтение, Спотовая торговля',
    readWithdraw: 'Чтение, Вывод средств',
  },
};

const card = (name: string, rows: readonly (readonly [string, string])[]): string =>
  `<div class="card"><h3>${name}</h3>${facts(rows)}<button>✎</button></div>`;

export const replicas: readonly Replica[] = Object.entries(WORDS).map(([locale, words]) => ({
  id: `kucoin/list-${locale}`,
  exchange: 'kucoin',
  url: 'https://www.kucoin.com/account/api',
  drawing: 'cards-prose',
  locale,
  madeFrom: 'screenshot of a list card, 2023, in the standard wording of another language',
  page: {
    html: drawPage({
      lang: locale,
      title: words.title,
      brand: 'KuCoin',
      main: `<h1>${words.title}</h1>${card('alpha', [
        [words.key, first.keyId],
        [words.permissions, words.readTrade],
        [words.restriction, words.no],
      ])}${card('beta', [
        [words.key, second.keyId],
        [words.permissions, words.readWithdraw],
        [words.restriction, '203.0.113.30, 203.0.113.31'],
      ])}`,
    }),
  },
  states: [
    {
      name: 'two keys',
      steps: [],
      expect: read(
        listed('alpha', only('read', 'trade'), 'off', [], { notRules: ['withdraw-enabled'] }),
        listed('beta', only('read', 'withdraw'), 'on', ['203.0.113.30', '203.0.113.31'], {
          rules: ['withdraw-enabled'],
          notRules: ['ip-restriction-off'],
        }),
      ),
    },
  ],
}));
