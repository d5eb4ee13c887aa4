/** What writing to a page needs besides the page. */
import { type WhitelistField } from '../audit/key-settings.ts';
import { type IpControl } from '../exchanges/exchange.ts';
import { type PastePlan } from './paste-plan.ts';

/** What a form holds as allowed, and what is typed into its field and waits for the form's own button. */
export interface FormContents {
  /** null: it cannot be read. */
  readonly held: readonly string[] | null;
  readonly typed: readonly string[];
  /** The field as it stands now: pages put a new one in its place. Absent: only the one that was there is known. */
  readonly field?: Element | undefined;
  /** The part of the page that is about this key now. */
  readonly card?: Element | undefined;
}

/** What the words of a page can speak of, as far as writing needs to know. */
export type Speaks = 'add' | 'another' | 'remove' | 'save' | 'pressEnter';

export interface PasteField {
  readonly element: Element;
  readonly entry: WhitelistField['entry'];
  /** The part of the page that is about this key; null: not known. */
  readonly card: Element | null;
}

export interface PasteHelp {
  /** Whether a normalised text speaks of something, in any language that is known. */
  readonly says: (what: Speaks, lower: string) => boolean;
  /** What the exchange is known for; what the page itself says comes before it. */
  readonly declared: Pick<IpControl, 'entry' | 'separator'>;
  /** Puts text on the clipboard where the page may not; resolves to whether it is there. */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Runs what changes the page, so that whoever watches the page can tell it from the page's own doing. */
  readonly around?: (write: () => void) => void;
  /** Gives the focus to something else than the page's fields, inside the dialog that is open; false: it could not. */
  readonly leave?: () => boolean;
}

export interface Hand extends Required<Omit<PasteHelp, 'copy'>> {
  readonly plan: PastePlan;
  readonly entry: WhitelistField['entry'];
  /** Reads the form again. Never throws. */
  readonly read: () => FormContents;
  /** The field, or the one that stands in its place by now. */
  readonly field: () => Element;
  /** Where what becomes of an address can be seen: the key's card, or what is around the field. */
  readonly zone: () => Element;
  /** Once aborted nothing more is written. */
  readonly signal: AbortSignal;
}
