/** What a page says over its form: advice and alerts, which are no rows of it. */
import { type SpokenText } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb } from '../see/dom.ts';

/** "3. It is recommended to restrict access to trusted IPs.": advice over the form, unless a box is drawn beside it. */
export function isNotice(text: SpokenText): boolean {
  if (/^\d{1,2}[.)、]\s*\S/.test(text.lower)) return true;
  return (
    /[.。!！]$/.test(text.lower) &&
    (text.lower.split(' ').length >= 6 || /[\u3040-\u9fff\uac00-\ud7af].{14,}/u.test(text.lower))
  );
}

const ALERT_WORDS = ['alert', 'notice', 'callout', 'banner', 'notification', 'toast', 'tip', 'tips'];

/** The picture in a notice's corner is no box. */
export function isAlert(row: Element): boolean {
  return [row, ...climb(row, 2)].some((element) => {
    if (/^(?:alert|status|note)$/.test(element.getAttribute('role') ?? '')) return true;
    return hasClassWord(element, ...ALERT_WORDS);
  });
}
