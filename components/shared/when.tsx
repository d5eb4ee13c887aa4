import { t } from '../../lib/words/words.ts';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A moment in ms since the epoch as people say it ("5 minutes ago"), seen from `now`. */
export function relative(at: number, now: number, locale: string | undefined): string {
  const past = now - at;
  const step = STEPS.find(([, length]) => Math.abs(past) >= length);
  if (step === undefined) return t('popup_justNow');
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.trunc(past / length), unit);
}

/** A relative time with the absolute one on hover. */
export function When({ at, now = Date.now() }: { at: number; now?: number }) {
  const locale = document.documentElement.lang || undefined;
  const date = new Date(at);
  const absolute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(date);
  return (
    <time dateTime={date.toISOString()} title={absolute}>
      {relative(at, now, locale)}
    </time>
  );
}
