import { type Permission } from '../../lib/exchanges/exchange.ts';
import { type WordId } from '../../lib/words/words.ts';

export const RIGHT_WORDS = {
  read: 'dashboard_rightRead',
  trade: 'dashboard_rightTrade',
  transfer: 'dashboard_rightTransfer',
  withdraw: 'dashboard_rightWithdraw',
} as const satisfies Record<Permission, WordId>;
