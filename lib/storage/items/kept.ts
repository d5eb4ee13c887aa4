/** All that is the user's: what a backup holds. Not in it is what belongs to this device or to an organisation. */
import { type Item } from '../item.ts';
import { acceptedRisks } from './accepted-risks.ts';
import { createdAnyway } from './created-anyway.ts';
import { feeds } from './feeds.ts';
import { ipSets } from './ip-sets.ts';
import { keyChoices } from './key-choices.ts';
import { ledger } from './ledger.ts';
import { looks } from './looks.ts';
import { moves } from './moves.ts';
import { overlaySpots } from './overlay-spots.ts';
import { reminders } from './reminders.ts';
import { settings } from './settings.ts';
import { ticks } from './ticks.ts';

export const KEPT: readonly Item<unknown>[] = [
  acceptedRisks,
  createdAnyway,
  feeds,
  ipSets,
  keyChoices,
  ledger,
  looks,
  moves,
  overlaySpots,
  reminders,
  settings,
  ticks,
];
