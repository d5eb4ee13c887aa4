/** Days in words. Stored times are days in UTC, whatever the user's clock says. */
import { uiLanguage } from './audit-names.ts';

/** `at`: ms since the epoch. */
export function dateWords(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
