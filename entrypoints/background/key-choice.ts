/** Which of the user's choices and acceptances are about which key. Pure. */

import { type RuleId } from '../../lib/audit/finding.ts';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { type AcceptedRisk } from '../../lib/audit/policy.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { type KeyChoice } from '../../lib/storage/items/key-choices.ts';

type Key = Pick<KeySettings, 'name' | 'mask'>;

/** What is absent stays as it was. */
export type KeyChange = Partial<Pick<KeyChoice, 'purpose' | 'setIds'>>;

/** The choice made for this key; null: none. Where a page hides one of name and mask, the other decides. */
export function choiceOf(choices: readonly KeyChoice[], exchange: ExchangeId, key: Key): KeyChoice | null {
  return choices.find((choice) => choice.exchange === exchange && isSameKey(choice, key)) ?? null;
}

/** The choices with one changed or added, newest first. */
export function withChoice(
  choices: readonly KeyChoice[],
  exchange: ExchangeId,
  key: Key,
  change: KeyChange,
): readonly KeyChoice[] {
  const before = choiceOf(choices, exchange, key);
  const next: KeyChoice = {
    exchange,
    keyName: key.name,
    mask: key.mask,
    purpose: change.purpose ?? before?.purpose ?? null,
    setIds: change.setIds ?? before?.setIds ?? null,
  };
  return [next, ...choices.filter((choice) => choice !== before)];
}

export function acceptanceOf(
  risks: readonly AcceptedRisk[],
  exchange: ExchangeId,
  keyName: string | null,
  rule: RuleId,
): AcceptedRisk | null {
  return risks.find((risk) => isAcceptance(risk, exchange, keyName, rule)) ?? null;
}

/** The acceptances without those of this rule for this key. */
export function withoutAcceptance(
  risks: readonly AcceptedRisk[],
  exchange: ExchangeId,
  keyName: string | null,
  rule: RuleId,
): readonly AcceptedRisk[] {
  return risks.filter((risk) => !isAcceptance(risk, exchange, keyName, rule));
}

const isAcceptance = (
  risk: AcceptedRisk,
  exchange: ExchangeId,
  keyName: string | null,
  rule: RuleId,
): boolean => risk.exchange === exchange && risk.keyName === keyName && risk.rule === rule;

function isSameKey(choice: KeyChoice, key: Key): boolean {
  if (choice.mask !== null && key.mask !== null) return choice.mask === key.mask;
  return choice.keyName === key.name;
}
