/**
 * A replica is a page that looks and is worded like an exchange's key page, with what Keyfence must read of it.
 * Each lives in `test/replicas/<exchange>/<name>.replica.ts` and exports `replicas: readonly Replica[]`.
 */
import { type RuleId } from '../../lib/audit/finding.ts';
import { type IpRestriction, type Tri } from '../../lib/audit/key-settings.ts';
import { type ExchangeId, type Permission } from '../../lib/exchanges/exchange.ts';

export interface ExpectedKey {
  readonly kind: 'form' | 'listed';
  readonly name: string | null;
  readonly permissions: Readonly<Record<Permission, Tri>>;
  readonly ipRestriction: IpRestriction;
  readonly ips: readonly string[] | null;
  /** Rules that must be among the findings, under the default purpose and an empty approved list. */
  readonly rules?: readonly RuleId[];
  /** Rules that must not be. */
  readonly notRules?: readonly RuleId[];
}

/** `null`: the page is no API page, there must be no audit, no overlay, no badge. */
export type Expected = {
  readonly state: 'waiting' | 'read' | 'unreadable';
  readonly keys: readonly ExpectedKey[];
} | null;

/** One thing that a user does on the page before it is read. CSS selectors; trusted input, as the browser sends it. */
export type Step =
  | { readonly click: string }
  | { readonly type: string; readonly into: string }
  | { readonly press: string }
  /** By keyboard, as far as the page can tell: a click would open a select in a window of the browser's own. */
  | { readonly focus: string }
  | { readonly waitFor: string }
  /** In-app navigation by the page's own script. */
  | { readonly pushState: string };

export interface ReplicaState {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly expect: Expected;
}

export interface Replica {
  /** `<exchange>/<name>`, unique. */
  readonly id: string;
  readonly exchange: ExchangeId;
  /** The address under which it is served, on the exchange's real host name. */
  readonly url: string;
  /** How the page is drawn: `native`, `aria`, `data-state`, `div-soup`, `table-prose`, `cards-prose`, or a library's name. */
  readonly drawing: string;
  readonly locale: string;
  /** What it was made from: the screenshot or fact, and the date. */
  readonly madeFrom: string;
  /** A whole HTML document, or the module (beside this file, .tsx or .ts) that draws it into `<div id="root">`. */
  readonly page: { readonly html: string } | { readonly module: string };
  readonly states: readonly ReplicaState[];
}
