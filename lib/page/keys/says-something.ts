/** Whether anything of a key was read off the page. */
import { type KeySettings, type Proof } from '../../audit/key-settings.ts';
import { PERMISSIONS } from '../../exchanges/exchange.ts';

/** What the exchange's facts say of all its keys is not read off the page. */
const isFact = (proof: Proof): boolean => proof === 'no-such-right' || proof === 'given';

/** Whether one of its rights is known, or its restriction, by more than the exchange's facts. */
export function saysSomething({ ipRestriction, permissions, proofs }: KeySettings): boolean {
  return (
    (ipRestriction !== 'unknown' && !isFact(proofs.ipRestriction)) ||
    PERMISSIONS.some((right) => permissions[right] !== 'unknown' && !isFact(proofs[right]))
  );
}
