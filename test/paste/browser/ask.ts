/** What a test asks of the hand in the page, and what it hears back. Both travel as JSON. */
import { type IpControl } from '../../../lib/exchanges/exchange.ts';
import { type PastePlan } from '../../../lib/paste/plan.ts';
import { type PastedAddress } from '../../../lib/paste/word.ts';

export interface Ask {
  readonly approved: readonly string[];
  /** What the made-up exchange says of its form. */
  readonly ip?: Partial<IpControl>;
  /** Selector of the field, where no key is read from the page; it is searched for in shadow roots and frames. */
  readonly at?: string;
  /** Selector of the chips beside that field. */
  readonly chips?: string;
  readonly clipboard?: 'open' | 'denied';
  /** Whether the copy by other means works where the clipboard is denied. */
  readonly copy?: boolean;
  /** The page can no longer be read after the first time. */
  readonly blind?: boolean;
  /** What the form held when the plan was made, where that is not what it holds now. */
  readonly heldAtPlan?: readonly string[];
  readonly abort?: 'before' | 'at-first-write';
}

export interface Told {
  readonly plan: PastePlan;
  readonly addresses: readonly PastedAddress[];
  readonly copied: boolean;
  /** The words on the form's own button that is to be pressed. */
  readonly button: string | null;
  /** The texts that were put on the clipboard. */
  readonly copies: readonly string[];
  /** `input` events outside of `around`, caused by the hand. */
  readonly unannounced: number;
}

/** What stands of the last paste now. */
export type Now = Pick<Told, 'addresses' | 'button'>;
