import { type PasteReport } from '../../lib/audit/audit-view.ts';
import { type RuleId } from '../../lib/audit/finding.ts';
import { type Purpose } from '../../lib/audit/policy.ts';
import { type Spot } from './place.ts';

/** What the overlay may ask for. Each is called only upon input that the browser vouches for (`isTrusted`). */
export interface OverlayActions {
  accept(keyId: string, rule: RuleId, reason: string): void;
  undoAccept(keyId: string, rule: RuleId): void;
  /** Pauses (`true`) or resumes this exchange. */
  pause(on: boolean): void;
  /** What is not named stays as it was: who picks a purpose has not picked sets, and gets those that are made later. */
  choose(keyId: string, choice: { readonly purpose?: Purpose; readonly setIds?: readonly string[] }): void;
  /** Carries out the plan that the view shows (`KeyView.paste`); null: nobody answered. */
  paste(keyId: string): Promise<PasteReport | null>;
  /** Takes the last paste back; whether what stood there before stands there again. */
  undo(keyId: string): Promise<boolean>;
  /** Puts the approved addresses on the clipboard in this exchange's format; false: it was not allowed. */
  copy(keyId: string): Promise<boolean>;
  /** Puts addresses of this key's list on a set (null: the first, or a new one); the answer says what was done, or why not. */
  approve(
    keyId: string,
    addresses: readonly string[],
    setId: string | null,
  ): Promise<{ readonly done: boolean; readonly said: string }>;
  undoApprove(): void;
  /** Where the user put the panel, to be remembered for this exchange. */
  moved(spot: Spot): void;
  /** At the help on a finding; null: at its beginning. */
  openDashboard(rule: RuleId | null): void;
  /** Puts a redacted outline of the page on the clipboard; false: it was not allowed. */
  reportPage(): Promise<boolean>;
}
