/** Short ways to write down what must be read, so that a replica's table of states can be taken in at a glance. */
import { type IpRestriction, type Tri } from '../../../lib/audit/key-settings.ts';
import { type Permission } from '../../../lib/exchanges/exchange.ts';
import { type Expected, type ExpectedKey } from '../replica.ts';

export type Rights = Readonly<Record<Permission, Tri>>;
type Rules = Pick<ExpectedKey, 'rules' | 'notRules'>;

/** The named rights are on, every other one is off. */
export const only = (...on: readonly Permission[]): Rights => ({
  read: on.includes('read') ? 'on' : 'off',
  trade: on.includes('trade') ? 'on' : 'off',
  transfer: on.includes('transfer') ? 'on' : 'off',
  withdraw: on.includes('withdraw') ? 'on' : 'off',
});

/** What is not named is unknown. */
export const shown = (known: Partial<Rights> = {}): Rights => ({
  read: 'unknown',
  trade: 'unknown',
  transfer: 'unknown',
  withdraw: 'unknown',
  ...known,
});

/** A form, dialog or card with the key's own controls. */
export const form = (
  name: string | null,
  permissions: Rights,
  ipRestriction: IpRestriction,
  ips: readonly string[] | null,
  rules: Rules = {},
): ExpectedKey => ({ kind: 'form', name, permissions, ipRestriction, ips, ...rules });

/** A row or card of a list. */
export const listed = (
  name: string | null,
  permissions: Rights,
  ipRestriction: IpRestriction,
  ips: readonly string[] | null,
  rules: Rules = {},
): ExpectedKey => ({ kind: 'listed', name, permissions, ipRestriction, ips, ...rules });

export const read = (...keys: readonly ExpectedKey[]): Expected => ({ state: 'read', keys });
export const waiting: Expected = { state: 'waiting', keys: [] };
/** No API page: no audit, no overlay, no badge. */
export const nothing: Expected = null;
