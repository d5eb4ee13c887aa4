import { PERMISSIONS } from '../exchanges/exchange.ts';
import { type KeySettings } from './key-settings.ts';

/** A form with a control that answers to its user: what it shows is theirs, and not saved yet. */
export function isBeingEdited(key: KeySettings): boolean {
  const controls = [...PERMISSIONS.flatMap((right) => key.evidence[right]), ...key.ipEvidence];
  return key.kind === 'form' && controls.some((one) => one.ref !== null && !one.disabled);
}
