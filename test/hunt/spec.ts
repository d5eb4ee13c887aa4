/**
 * What a drawn page is, as data: a page can be drawn again from it, and made smaller by leaving parts of it out. A pen
 * is named and not held, so that a spec is plain JSON and can be put into a bug report.
 */
import { type IpRestriction, type Tri } from '../../lib/audit/key-settings.ts';
import { type ExchangeId, type Locale, type Permission } from '../../lib/exchanges/exchange.ts';

export interface RightSpec {
  readonly label: string;
  /** Empty: a right that is none of the four. */
  readonly means: readonly Permission[];
  readonly on: boolean;
  readonly greyed?: boolean;
  /** Its control is in the document, and not displayed. */
  readonly hidden?: boolean;
  /** A choice of its own in the right's row; a right that is read-only lets nobody act. */
  readonly readOnly?: boolean;
}

export interface IpSpec {
  readonly control: 'choice' | 'switch' | 'field';
  readonly restricted: boolean;
  readonly entry: 'list' | 'chips' | 'rows' | 'tags' | 'disabled-list';
  readonly ips: readonly string[];
}

export const DECOYS = [
  'your-ip',
  'example-ip',
  'promo',
  'notify',
  'dark-mode',
  'address-book',
  'select-all',
  'agree',
  'faq',
  'language',
  'trade-widget',
  'last-used',
  'hidden-twin',
  'other-key',
  'breadcrumbs',
] as const;
export type Decoy = (typeof DECOYS)[number];

export const BEHAVIOURS = ['late', 'rerender', 'flip', 'folded-ip'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export type Frame = 'plain' | 'sections' | 'dialog' | 'card' | 'form' | 'grid';

interface PageBase {
  readonly seed: number;
  readonly exchange: ExchangeId;
  readonly locale: Locale;
  readonly decoys: readonly Decoy[];
  readonly behaviours: readonly Behaviour[];
}

export interface FormSpec extends PageBase {
  readonly kind: 'form';
  readonly name: string | null;
  readonly rightsPen: string;
  readonly choicePen: string;
  readonly rights: readonly RightSpec[];
  /** The choice over the whole form, on the exchanges that have one. */
  readonly mode: 'read-only' | 'read-write' | null;
  readonly ip: IpSpec | null;
  readonly frame: Frame;
  readonly greyed: boolean;
}

export interface ListedSpec {
  readonly name: string;
  readonly rights: readonly RightSpec[];
  readonly ips: readonly string[];
  readonly mode: 'read-only' | 'read-write' | null;
}

export const IP_CELLS = ['commas', 'lines', 'tags', 'folded', 'dash', 'open-words'] as const;
export type IpCell = (typeof IP_CELLS)[number];

export interface ListSpec extends PageBase {
  readonly kind: 'list';
  readonly listPen: string;
  readonly cellPen: string;
  readonly keys: readonly ListedSpec[];
  readonly columns: { readonly rights: boolean; readonly ip: boolean; readonly lastUsed: boolean };
  readonly filters: boolean;
  /** How a list shows addresses, and that there are none. */
  readonly ipCell: IpCell;
  /** A remark under the list that speaks of rights and addresses. */
  readonly footnote: boolean;
}

/** A page on which no key's settings stand. */
export interface ElsewhereSpec extends PageBase {
  readonly kind: 'elsewhere';
  readonly parts: readonly string[];
}

export type PageSpec = FormSpec | ListSpec | ElsewhereSpec;
export const PAGE_KINDS = ['form', 'list', 'elsewhere'] as const satisfies readonly PageSpec['kind'][];

/** Values that an honest reader may give, the exact one first. Null: whatever it says is no mistake. */
export type Accept<T> = readonly T[] | null;

export interface KeyTruth {
  readonly kinds: readonly ('form' | 'listed')[];
  readonly name: string | null;
  readonly permissions: Readonly<Record<Permission, Accept<Tri>>>;
  readonly ipRestriction: Accept<IpRestriction>;
  /** Null: not compared. An address beyond `allowed` is wrong all the same. */
  readonly ips: readonly string[] | null;
  /** Every address that the key may be said to allow. */
  readonly allowed: readonly string[];
}

export interface PageTruth {
  readonly keys: readonly KeyTruth[];
}
