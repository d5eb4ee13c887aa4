/**
 * What an exchange is to Keyfence: declarative facts, no functions, no browser API, no DOM.
 *
 * Adding an exchange means adding one file in `data/` of this shape, its phrases where its wording is its own,
 * and its replicas. A fact that nobody could source is `null`, never a guess.
 */

export const EXCHANGE_IDS = [
  'binance',
  'bybit',
  'okx',
  'kucoin',
  'bitget',
  'gate',
  'coinbase',
  'kraken',
  'mexc',
  'bingx',
  'htx',
  'bitstamp',
  'cryptocom',
  'bitfinex',
  'deribit',
  'gemini',
  'bitvavo',
  'upbit',
  'bithumb',
  'coinex',
  'coinone',
  'bitbank',
  'lbank',
  'blofin',
  'toobit',
  'digitalx',
  'xt',
  'phemex',
  'indodax',
  'hyperliquid',
] as const;
export type ExchangeId = (typeof EXCHANGE_IDS)[number];

/** The four rights that matter, whatever an exchange calls them and however finely it splits them. */
export const PERMISSIONS = ['read', 'trade', 'transfer', 'withdraw'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const LOCALES = [
  'en',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'ru',
  'es',
  'pt-BR',
  'tr',
  'vi',
  'de',
  'fr',
] as const;
export type Locale = (typeof LOCALES)[number];

/** Where a fact comes from: a URL, a repository path, or the name of a document, in one line. */
export type Source = string;

/** A host that belongs to the exchange. Matching is exact: a look-alike matches nothing. */
export interface ExchangeHost {
  readonly host: string;
  readonly source: Source;
}

/** A page on which keys are listed, created or edited. */
export interface ApiPage {
  /** RegExp source, tested against the whole pathname (it is anchored by the matcher, case-insensitively). */
  readonly path: string;
  /** RegExp source that the hash must contain; absent: any hash. */
  readonly hash?: string;
  /** Only on these hosts; absent: on every host of the exchange. */
  readonly hosts?: readonly string[];
  readonly source: Source;
}

/**
 * A label whose meaning on this exchange differs from what its words say elsewhere, or that the shared phrases
 * cannot decide. Compared with the normalised label as a whole.
 */
export interface LabelMeaning {
  readonly label: string;
  /** What ticking it grants; an empty list means "a control, and none of the four rights". */
  readonly means: readonly Permission[];
  readonly locale?: Locale;
  /** The group heading under which this meaning holds; absent: anywhere on the page. */
  readonly group?: string;
  readonly source: Source;
}

/** How the form limits a key to addresses. */
export interface IpControl {
  /**
   * `choice`: radios or a select (restricted / unrestricted); `switch`: one on/off control;
   * `field`: no toggle, an empty field is "unrestricted"; `advanced`: the control does not exist until another
   * control ("Advanced settings") is switched on; `none`: there is no such list, and every key works from anywhere.
   */
  readonly control: 'choice' | 'switch' | 'field' | 'advanced' | 'none';
  /** `list`: one text box for all; `confirm`: one field and a button that adds what was typed; `tags`: Enter per item; `rows`: one field a row. */
  readonly entry: 'list' | 'confirm' | 'tags' | 'rows';
  /** What goes between two addresses in a `list` (or in what is typed before `confirm`). */
  readonly separator: ',' | ' ' | '\n';
  readonly maxEntries: number | null;
  readonly ipv4: boolean | null;
  readonly ipv6: boolean | null;
  readonly cidr: boolean | null;
  readonly source: Source;
}

/** What the exchange itself does to a key; each becomes a sentence in a finding. */
export interface Consequence {
  /** `unbound-key-expires`: dies after `days`; `unbound-key-deleted-idle`: dies after `days` without use; `unbound-key-deleted`: deleted, no term given; `withdraw-needs-ip`: withdraw cannot be saved without addresses; `key-needs-ip`: no key can; `key-locked`: a new key starts locked, and only the phone app opens it. */
  readonly kind:
    | 'unbound-key-expires'
    | 'unbound-key-deleted-idle'
    | 'unbound-key-deleted'
    | 'withdraw-needs-ip'
    | 'key-needs-ip'
    | 'key-locked'
    | 'trade-includes-transfer';
  readonly days: number | null;
  /** Only for a key with at least one of these rights; absent: for any key. */
  readonly whenAnyOf?: readonly Permission[];
  readonly source: Source;
}

/** What else the exchange does with keys, whatever their addresses. What is absent is not known. */
export interface KeyRules {
  /** Days that a key lives, its addresses or not; it cannot be renewed. */
  readonly lifeDays?: number;
  /** The days are the most that one may choose; absent: every key lives so long. */
  readonly isLifeAtMost?: boolean;
  /** `false`: the rights of a key cannot be changed, there has to be a new one. */
  readonly rightsCanChange?: boolean;
  /** Minutes after its making in which a key is refused as unknown. */
  readonly activationMinutes?: number;
  /** Products that keep a list of addresses of their own, so that one list does not hold for all. */
  readonly listsApart?: readonly string[];
  readonly source: Source;
}

export interface ExchangeLinks {
  /** Where the user manages keys. `null` where no source gives a path. */
  readonly apiManagement: string | null;
  /** Withdrawal address book or whitelist. */
  readonly withdrawalAddresses: string | null;
  readonly security: string | null;
  readonly subAccounts: string | null;
}

export interface Exchange {
  readonly id: ExchangeId;
  readonly name: string;
  /** The day on which the facts of this file were last checked, YYYY-MM-DD. */
  readonly verified: string;
  readonly hosts: readonly ExchangeHost[];
  readonly pages: readonly ApiPage[];
  /** URLs that are API pages of this exchange. A test proves that they match, and that no other exchange's match. */
  readonly examples: readonly string[];
  /** Near-misses that must get nothing: look-alike hosts, trading, wallet and help pages. */
  readonly nonExamples: readonly string[];
  /** Which rights a key of this exchange can hold at all. A right that does not exist here is `off`. */
  readonly rights: Readonly<Record<Permission, boolean>>;
  /** Rights that another right contains, e.g. OKX: trade contains transfer. */
  readonly contains?: Readonly<Partial<Record<Permission, readonly Permission[]>>>;
  readonly labels: readonly LabelMeaning[];
  /** Rights that exist or may, and whose label no source shows: until a shared phrase fits they are unknown. */
  readonly unseenLabels?: { readonly rights: readonly Permission[]; readonly source: Source };
  /** Rights that every key has, without a control on any page. */
  readonly always?: { readonly rights: readonly Permission[]; readonly source: Source };
  /**
   * Where a choice of "read only" decides, whatever is ticked under it: over the whole key, or in the row of one product.
   * Absent: no source says so, and a tick that contradicts the choice makes the right unknown.
   */
  readonly readOnlyRules?: { readonly over: readonly ('key' | 'product')[]; readonly source: Source };
  readonly ip: IpControl;
  readonly consequences: readonly Consequence[];
  readonly keyRules?: KeyRules;
  /** Names of the query parameters from which its form for a key fills itself. */
  readonly filledByLink?: { readonly parameters: readonly string[]; readonly source: Source };
  readonly links: ExchangeLinks;
}
