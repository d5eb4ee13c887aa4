/** What the traits of a set are called. */
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type WordId } from '../../lib/words/words.ts';

export const OWNER_WORDS = { own: 'dashboard_own', vendor: 'dashboard_vendor' } as const satisfies Record<
  IpSet['owner'],
  WordId
>;
export const ENVIRONMENT_WORDS = {
  production: 'dashboard_production',
  staging: 'dashboard_staging',
  paper: 'dashboard_paper',
} as const satisfies Record<IpSet['environment'], WordId>;
export const ROLE_WORDS = {
  primary: 'dashboard_primary',
  failover: 'dashboard_failover',
  vendor: 'dashboard_roleVendor',
  development: 'dashboard_development',
} as const satisfies Record<IpSet['role'], WordId>;
