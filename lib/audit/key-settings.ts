/**
 * What was read of one key: the data that the page reader makes and the audit judges.
 * It is plain JSON: it travels from the page to the background, and holds no secret and no full key id.
 */
import { type ExchangeId, type Permission } from '../exchanges/exchange.ts';
import { type Pasted } from '../paste/word.ts';

export type Tri = 'on' | 'off' | 'unknown';
export type IpRestriction = 'on' | 'off' | 'managed' | 'unknown';

/** One control or text that speaks for a permission or for the IP restriction. */
export interface Evidence {
  /** Names the control within this reading, so that "show me" can find it; null: text that cannot be shown. */
  readonly ref: number | null;
  /** The page's own label, at most 120 characters. */
  readonly label: string;
  readonly state: Tri;
  readonly disabled: boolean;
}

/**
 * How a state was proved, in one word. `control`: a box or switch, seen. `choice`: one of several options. `chip`: a chosen
 * thing. `column`: a cell under its heading. `field`: what the list of addresses holds. `prose`, `list`: words; a list
 * names all that a key may do. `mode`: read only. `contained`: by another right. `no-such-right`: the exchange has none,
 * or no list of addresses. `given`: every key there has it.
 * `managed`: kept by an app. `both`: the page says both, hence unknown. `none`: nothing speaks of it.
 */
export const PROOFS = [
  'control',
  'choice',
  'chip',
  'column',
  'field',
  'prose',
  'list',
  'mode',
  'contained',
  'no-such-right',
  'given',
  'managed',
  'both',
  'none',
] as const;
export type Proof = (typeof PROOFS)[number];
export type Proofs = Readonly<Record<Permission | 'ipRestriction', Proof>>;

/** Something that a user cannot see or did not do, and that changes what the key may do. */
export interface Provenance {
  readonly kind: 'hidden-control' | 'scripted-change';
  readonly permission: Permission | 'ip-restriction';
  readonly ref: number | null;
  readonly label: string;
  readonly state: Tri;
}

export interface WhitelistField {
  readonly ref: number;
  /** How an address gets into the list; read from the page, else the exchange's declaration. */
  readonly entry: 'list' | 'confirm' | 'tags' | 'rows';
  readonly editable: boolean;
}

export interface KeySettings {
  /** Stable for as long as this key stays on the page: tells two keys of one reading apart. */
  readonly id: string;
  readonly kind: 'form' | 'listed';
  /** The label that the user gave the key. */
  readonly name: string | null;
  /** First and last characters of the key id, e.g. `PiC…x8`. Never more than 6 characters of it. */
  readonly mask: string | null;
  readonly permissions: Readonly<Record<Permission, Tri>>;
  readonly evidence: Readonly<Record<Permission, readonly Evidence[]>>;
  readonly ipRestriction: IpRestriction;
  readonly proofs: Proofs;
  readonly ipEvidence: readonly Evidence[];
  /** The addresses that the form holds as allowed, in order, as written; null: unknown. */
  readonly ips: readonly string[] | null;
  /** Addresses typed into the field that the form does not hold yet. */
  readonly typed: readonly string[];
  readonly field: WhitelistField | null;
  /** Day on which the key was made, ms since the epoch, where the page shows it. */
  readonly createdAt: number | null;
  readonly expiresInDays: number | null;
  readonly provenance: readonly Provenance[];
  /** What became of the last paste, as long as it stands; absent: there was none. */
  readonly pasted?: Pasted | undefined;
}

/** One look at a page. `waiting`: an API page with no key settings on it yet. */
export interface PageReading {
  readonly exchange: ExchangeId;
  readonly state: 'waiting' | 'read' | 'unreadable';
  readonly keys: readonly KeySettings[];
  /** Its forms alone: the keys that are listed beside them are still being read. */
  readonly listPending?: true | undefined;
  /** Names of the parameters by which the page's address may have filled its form; the background's word, not the page's. */
  readonly filledBy?: readonly string[] | undefined;
  /** ms since the epoch */
  readonly readAt: number;
}
