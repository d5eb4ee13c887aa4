import { checkedOf } from '../../lib/exchanges/checked.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { type ExchangeRow } from './model.ts';

/** What the dashboard tells of an exchange. It is copied name by name: what ships has its facts behind getters. */
export const exchangeRow = ({
  id,
  name,
  links,
  rights,
  ip,
  consequences,
  keyRules,
}: Exchange): ExchangeRow => ({
  id,
  name,
  links,
  rights,
  ip,
  consequences,
  ...(keyRules && { keyRules }),
  checked: checkedOf(id),
});
