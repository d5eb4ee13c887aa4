/** Whether a form took what was written, judged where it is written: quickly, by text, without the address library. */
import { type PastePlan } from './paste-plan.ts';
import { type FormContents } from './write-hand.ts';

/** `some`: part of the plan, or what the page made of it. `none`: nothing of it, or at the cost of what was there. */
export type Taken = 'all' | 'some' | 'none';

/** An address as text that is equal for equal addresses: `2001:DB8:0::1/128` is `2001:db8::1`. */
export function canonical(address: string): string {
  const [host = '', prefix] = address.trim().toLowerCase().split('/');
  const isSix = host.includes(':');
  const url = `http://[${host}]/`;
  const plain = isSix && URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : host;
  return prefix === undefined || prefix === (isSix ? '128' : '32') ? plain : `${plain}/${prefix}`;
}

/** Whether `address` is among `addresses`, however either is written. */
export function includes(addresses: readonly string[], address: string): boolean {
  return addresses.some((one) => canonical(one) === canonical(address));
}

export function taken(plan: PastePlan, { held, typed }: FormContents): Taken {
  if (held === null) return 'none';
  const waits = plan.entry === 'confirm' ? typed : [];
  const added = plan.add.filter((address) => includes([...held, ...waits], address));
  const isLost = plan.before.some((address) => !includes(held, address));
  const isMangled = waits.some((entry) => !includes(plan.add, entry));
  const rewritten = held.filter((entry) => !includes(plan.after, entry));
  if (isLost || isMangled || (added.length === 0 && rewritten.length === 0)) return 'none';
  return added.length === plan.add.length && rewritten.length === 0 ? 'all' : 'some';
}

/** Whether the form holds what it held when the plan was made: over anything else the plan would undo what came since. */
export function isStillPlanned(plan: PastePlan, { held }: FormContents): boolean {
  if (held === null) return false;
  return (
    held.every((entry) => includes(plan.before, entry)) && plan.before.every((entry) => includes(held, entry))
  );
}
