/**
 * A kind is one way in which pages say what a key may do. It is drawn several times, by other markup and in other
 * languages, so that a reader that knows one page only does not pass.
 */
import { type IpRestriction, type Tri } from '../../lib/audit/key-settings.ts';
import { type ExchangeId, type Locale, type Permission } from '../../lib/exchanges/exchange.ts';

/** "off~": off, and unknown is no mistake either. */
export type Wanted<T extends string> = T | `${T}~`;

export interface WantedKey {
  readonly kind?: 'form' | 'listed';
  readonly name?: string;
  /** What is left out is not looked at. */
  readonly rights: Readonly<Partial<Record<Permission, Wanted<Tri>>>>;
  readonly ip?: Wanted<IpRestriction>;
  readonly ips?: readonly string[];
}

export interface KindPage {
  readonly drawn: string;
  readonly exchange: ExchangeId;
  readonly locale: Locale;
  readonly css?: string;
  /** What stands in the page's body under its title. */
  readonly body: string;
  readonly keys: readonly WantedKey[];
}

export interface Kind {
  readonly kind: string;
  readonly pages: readonly KindPage[];
}

/** A whole document. The title and the fields around the settings are those of any such page. */
export const documentOf = ({ locale, css = '', body }: KindPage): string => `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>API Management</title><style>body{font:14px sans-serif}${css}</style></head>
<body><h1>API Management</h1>${body}</body></html>`;

const NAME: Readonly<Partial<Record<Locale, string>>> = {
  en: 'API key name',
  'zh-CN': 'API备注',
  de: 'Name des API-Schlüssels',
  ru: 'Название API-ключа',
  es: 'Nombre de la clave API',
  vi: 'Tên khóa API',
  ja: 'APIキー名',
  fr: 'Nom de la clé API',
  ko: 'API 이름',
  tr: 'API adı',
  'pt-BR': 'Nome da chave de API',
  'zh-TW': 'API 備註',
};

/** A form for one key named "bot-01". */
export const formOf = (locale: Locale, inner: string, after = ''): string =>
  `<label>${NAME[locale] ?? 'API'} <input value="bot-01"></label>${inner}${after}<p><button type="button">Cancel</button><button type="button">Submit</button></p>`;

export const area = (label: string, value: string): string =>
  `<p><label>${label}<br><textarea>${value}</textarea></label></p>`;
export const tick = (label: string, on: boolean): string =>
  `<p><label><input type="checkbox"${on ? ' checked' : ''}>${label}</label></p>`;
export const join = <T>(list: readonly T[], write: (one: T, place: number) => string): string =>
  list.map(write).join('');
