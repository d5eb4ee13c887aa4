/** Days in words. Stored times are days in UTC, whatever the user's clock says. */
import { uiLanguage } from './words.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** `at`: ms since the epoch. */
export function dateWords(at: number): string {
  // Making one takes longer than using it a hundred times, as a long table does.
  const language = uiLanguage();
  const format =
    FORMATS.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  FORMATS.set(language, format);
  return format.format(at);
}
