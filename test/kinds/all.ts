import { cardLists } from './card-lists.ts';
import { chipBoxes } from './chip-boxes.ts';
import { choices } from './choices.ts';
import { chosen } from './chosen.ts';
import { drawnLevels, headedSwitches, iconBoxes, othersAddresses, readWriteBoxes } from './drawn-forms.ts';
import { drawnTables } from './drawn-tables.ts';
import { type Kind } from './kind.ts';
import { libraryForms } from './library-forms.ts';
import { libraryLists } from './library-lists.ts';
import { longLabels } from './long-labels.ts';
import { lyingWitnesses } from './lying-witnesses.ts';
import { practices } from './practices.ts';
import { receipts } from './receipts.ts';
import { sharedIds } from './shared-ids.ts';
import { tableLists } from './table-lists.ts';
import { wordedLists } from './worded-lists.ts';

export const KINDS: readonly Kind[] = [
  ...choices,
  ...chosen,
  ...cardLists,
  ...tableLists,
  ...drawnTables,
  ...receipts,
  ...practices,
  ...libraryForms,
  libraryLists,
  wordedLists,
  sharedIds,
  chipBoxes,
  drawnLevels,
  headedSwitches,
  iconBoxes,
  othersAddresses,
  readWriteBoxes,
  lyingWitnesses,
  ...longLabels,
];
