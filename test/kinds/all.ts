import { cardLists } from './card-lists.ts';
import { chipBoxes } from './chip-boxes.ts';
import { choices } from './choices.ts';
import { chosen } from './chosen.ts';
import { drawnLevels, headedSwitches, iconBoxes, othersAddresses } from './drawn-forms.ts';
import { type Kind } from './kind.ts';
import { practices } from './practices.ts';
import { sharedIds } from './shared-ids.ts';
import { tableLists } from './table-lists.ts';

export const KINDS: readonly Kind[] = [
  ...choices,
  ...chosen,
  ...cardLists,
  ...tableLists,
  ...practices,
  sharedIds,
  chipBoxes,
  drawnLevels,
  headedSwitches,
  iconBoxes,
  othersAddresses,
];
