/** Least privilege: which rights a key of a given purpose may hold. */
import { type Permission } from '../exchanges/exchange.ts';
import { type Purpose } from './policy.ts';

export const PURPOSE_RIGHTS = {
  screener: ['read'],
  'trading-bot': ['read', 'trade'],
  reporting: ['read'],
  'operational-transfers': ['read', 'transfer'],
  'automated-payouts': ['read', 'withdraw'],
} as const satisfies Record<Purpose, readonly Permission[]>;

/** Whether a key of this purpose needs this right. */
export function needs(purpose: Purpose, permission: Permission): boolean {
  const rights: readonly Permission[] = PURPOSE_RIGHTS[purpose];
  return rights.includes(permission);
}
