import { t } from '../../lib/words/words.ts';

/** What to say when something failed: models throw plain errors whose message is for people, all else is ours alone. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && error.name === 'Error' ? error.message : t('popup_saveFailed');
