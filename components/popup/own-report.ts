/** From a look-up's report to what the popup shows. */
import { type FamilyReport as Answered, type PublicIpReport } from '../../lib/ip/public-ip/consensus.ts';
import { PROVIDERS } from '../../lib/ip/public-ip/providers.ts';
import { answerWords } from '../shared/address-words.ts';
import { type FamilyReport, type OwnAddressReport } from './model.ts';

export const ownReport = ({ v4, v6, at }: PublicIpReport): OwnAddressReport => ({
  v4: family(v4),
  v6: family(v6),
  at,
});

const nameOf = (provider: string): string => PROVIDERS.find(({ id }) => id === provider)?.name ?? provider;

function family({ status, addresses, attempts }: Answered): FamilyReport {
  return {
    verdict: status === 'disagreement' ? 'disagree' : status,
    answers: addresses.map(({ address, providers }) => ({ address, services: providers.map(nameOf) })),
    failures: attempts.flatMap(({ provider, reason }) =>
      reason === null ? [] : [{ service: nameOf(provider), why: answerWords(reason) }],
    ),
  };
}
