/** zh-TW: the terms of Bybit's API documents; ru: standard wording, not seen on the page. */
export interface BybitWords {
  readonly lang: string;
  readonly title: string;
  readonly create: string;
  readonly usage: string;
  readonly apiTransaction: string;
  readonly thirdParty: string;
  readonly keyName: string;
  readonly permissions: string;
  readonly readWrite: string;
  readonly readOnly: string;
  readonly ipHeading: string;
  readonly trusted: string;
  readonly any: string;
  readonly risk: string;
  readonly assets: string;
  readonly wallet: string;
  readonly orders: string;
  readonly positions: string;
  readonly spot: string;
  readonly account: string;
  readonly sub: string;
  readonly withdraw: string;
  readonly convert: string;
  readonly history: string;
  readonly earn: string;
  readonly submit: string;
}

export const BYBIT_WORDS = {
  en: {
    lang: 'en',
    title: 'API Management',
    create: 'Create New Key',
    usage: 'API Key Usage',
    apiTransaction: 'API Transaction',
    thirdParty: 'Connect to Third-Party Applications',
    keyName: 'Name for the API key',
    permissions: 'API Key Permissions',
    readWrite: 'Read-Write',
    readOnly: 'Read-Only',
    ipHeading: 'Add IP addresses',
    trusted: 'Only IPs with permissions granted are allowed to access the OpenAPI',
    any: 'No IP restriction',
    risk: "Your account is at risk. Fiat trading and withdrawal services are restricted. If an API key isn't linked to an IP address, it will expire in 3 months.",
    assets: 'Assets',
    wallet: 'Wallet',
    orders: 'Orders',
    positions: 'Positions',
    spot: 'Trade',
    account: 'Account Transfer',
    sub: 'Subaccount Transfer',
    withdraw: 'Withdrawal',
    convert: 'Convert',
    history: 'Exchange History',
    earn: 'Earn',
    submit: 'Submit',
  },
  'zh-TW': {
    lang: 'zh-TW',
    title: 'API 管理',
    create: '建立新金鑰',
    usage: 'API 金鑰用途',
    apiTransaction: 'API 交易',
    thirdParty: '連接第三方應用程式',
    keyName: 'API 金鑰名稱',
    permissions: 'API 金鑰權限',
    readWrite: '可讀可寫',
    readOnly: '只讀',
    ipHeading: '新增 IP 位址',
    trusted: '僅限已授權的 IP 存取 OpenAPI',
    any: '無 IP 限制',
    risk: '您的帳戶存在風險。若 API 金鑰未綁定 IP 位址,將於 3 個月後失效。',
    assets: '資產',
    wallet: '錢包',
    orders: '訂單',
    positions: '倉位',
    spot: '交易',
    account: '資產帳戶劃轉',
    sub: '母子帳戶劃轉',
    withdraw: '提幣',
    convert: '兌換',
    history: '兌換歷史',
    earn: '理財產品',
    submit: '提交',
  },
  ru: {
    lang: 'ru',
    title: 'Управление API',
    create: 'Создать новый ключ',
    usage: 'Использование API-ключа',
    apiTransaction: 'API-торговля',
    thirdParty: 'Подключить сторонние приложения',
    keyName: 'Название API-ключа',
    permissions: 'Права API-ключа',
    readWrite: 'Чтение и запись',
    readOnly: 'Только чтение',
    ipHeading: 'Добавить IP-адреса',
    trusted: 'Доступ только с разрешённых IP-адресов',
    any: 'Без ограничений по IP',
    risk: 'Ваш аккаунт под угрозой. Если API-ключ не привязан к IP-адресу, он истечёт через 3 месяца.',
    assets: 'Активы',
    wallet: 'Кошелёк',
    orders: 'Ордера',
    positions: 'Позиции',
    spot: 'Торговля',
    account: 'Перевод между счетами',
    sub: 'Перевод между субаккаунтами',
    withdraw: 'Вывод средств',
    convert: 'Конвертация',
    history: 'История обмена',
    earn: 'Earn',
    submit: 'Отправить',
  },
} as const satisfies Record<string, BybitWords>;

/** Over the list of keys, as its screenshot shows them. */
export const LIST_HEADS = [
  'APIKey',
  'API Secret',
  'Permission',
  'IP Address Added',
  'Time Created',
  'Days to Expiry',
  'Edit',
];
