/** What of the dashboard changes by itself: dates, the organisation's policy, sync and moves. Fakes stand in for it in tests. */
import { type MigrationStep } from '../../lib/ledger/migration.ts';
import { type Reminder } from '../../lib/ledger/reminders.ts';
import { type ManagedPolicy } from '../../lib/managed/managed-policy.ts';
import { type SyncState } from '../../lib/storage/items/sync.ts';
import { type Quarantined } from '../../lib/storage/quarantine.ts';
import { type Undoable } from '../shared/undoable.ts';
import { type MoveRow } from './moves.tsx';

export interface LivingState {
  /** Without those that were put away. */
  readonly reminders: readonly Reminder[];
  readonly managed: ManagedPolicy;
  /** Stored values that could not be read, newest first. */
  readonly aside: readonly Quarantined[];
  readonly sync: SyncState;
  readonly syncSets: boolean;
  readonly moves: readonly MoveRow[];
  readonly feedCheckHours: number;
}

export interface LivingModel {
  dismiss(ids: readonly string[]): Promise<Undoable>;
  /** Hands what was put aside to the user as a file. */
  saveAside(): Promise<void>;
  dropAside(): Promise<Undoable>;
  turnSync(on: boolean, forget: boolean): Promise<void>;
  /** `hash` names the other list as it is shown; null: write this one over an incomplete other. */
  resolveSync(keep: 'local' | 'remote', hash: string | null): Promise<void>;
  /** The user has seen the bots of these keys work from the new address, or not. */
  verifyMove(moveId: string, keyIds: readonly string[], works: boolean): Promise<void>;
  removeMove(moveId: string): Promise<Undoable>;
  exchangeOf(about: Pick<MigrationStep, 'entry'>): { readonly name: string; readonly href: string | null };
  setFeedHours(hours: number): Promise<void>;
  /** Must run inside the click: takes a feed that was refused for its growth. */
  agreeToGrowth(feedId: string): Promise<void>;
  /** Must run inside the click. Resolves with whether the user allows notices. */
  askForNotices(): Promise<boolean>;
}
