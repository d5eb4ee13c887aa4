/** Looks up what the exchange itself does to a key. */
import { type Consequence, type Exchange, type Permission } from '../../exchanges/exchange.ts';
import { type KeySettings } from '../key-settings.ts';
import { rightsOn } from '../rights.ts';
import { isEmptyField } from './evidence.ts';

type Kind = Consequence['kind'];

/** Kinds that end the life of a key without addresses, the surest first. */
export const UNBOUND_KINDS = [
  'unbound-key-expires',
  'unbound-key-deleted',
  'unbound-key-deleted-idle',
] as const satisfies readonly Kind[];

/** The first consequence of one of `kinds`, in their order, that meets a key with these rights. */
export function consequenceFor(
  exchange: Exchange,
  kinds: readonly Kind[],
  rights: readonly Permission[],
): Consequence | null {
  for (const kind of kinds) {
    const met = exchange.consequences.find(
      (one) =>
        one.kind === kind &&
        (one.whenAnyOf === undefined || one.whenAnyOf.some((right) => rights.includes(right))),
    );
    if (met !== undefined) return met;
  }
  return null;
}

/** The facts from which `findingWords` makes the sentence of a consequence. */
export function consequenceFacts(consequence: Consequence | null): {
  consequence: Kind | null;
  consequenceDays: number | null;
} {
  return { consequence: consequence?.kind ?? null, consequenceDays: consequence?.days ?? null };
}

/**
 * The form's field of addresses is empty, and this exchange saves no key so: the key that is being made will not be open,
 * it will not be. null: it can be saved, or nothing says that it cannot.
 */
export function refusalToSave(key: KeySettings, exchange: Exchange): Consequence | null {
  if (key.kind !== 'form' || !isEmptyField(key)) return null;
  return consequenceFor(exchange, ['key-needs-ip'], rightsOn(key, exchange));
}
