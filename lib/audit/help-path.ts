import { type ExchangeId } from '../exchanges/exchange.ts';
import { type RuleId } from './finding.ts';

/** Where one finding is explained, as it is on an exchange; null: on none in particular. */
export const helpPath = (rule: RuleId, exchange: ExchangeId | null) =>
  `/dashboard.html#help:${rule}:${exchange ?? ''}` as const;
