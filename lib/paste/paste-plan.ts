/** What a paste is to do. Apart from the planner, so that the page gets its types without its address library. */
import { type IpControl } from '../exchanges/exchange.ts';

export type WhyLeftOut =
  | 'retired'
  | 'not-an-address'
  | 'not-public'
  | 'too-wide'
  | 'ipv4-not-accepted'
  | 'ipv6-not-accepted'
  | 'cidr-not-accepted'
  | 'not-known-accepted' // nobody has seen this form take IPv6, or CIDR: one refused entry can void the whole list
  | 'covered' // a wider address of the same paste lets it in
  | 'list-full';

export interface LeftOut {
  readonly address: string;
  readonly why: WhyLeftOut;
}

export interface PastePlan {
  readonly entry: IpControl['entry'];
  /**
   * `list`: the whole new content of the field. `confirm`: what is typed into the field before the user presses the
   * form's own button; what the form holds already is not repeated. null: nothing to write, or written item by item.
   */
  readonly text: string | null;
  /** `tags` and `rows`: what is entered one by one, in order; for the other two it is empty. */
  readonly items: readonly string[];
  /** Addresses that the form gets, in order. */
  readonly add: readonly string[];
  /** Approved addresses that the form holds already, by themselves or within a wider entry. */
  readonly keep: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What the form held, and what it should hold afterwards; entries that were there stay as they were written. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
