import { DAY_MS, type EntryState, stateOf } from '../../lib/ip/rotation.ts';
import { t, tn, uiLanguage } from '../../lib/words/words.ts';
import { type DashboardState } from './model.ts';

/** The stretch of time that is drawn, in days before and after today. */
const BEFORE = 30;
const AFTER = 60;
/** What is nearer to today than this, in percent, has its name under the word for it. */
const BESIDE_TODAY = 12;
/** Rows beyond are in the list of addresses. */
const MAX_ROWS = 50;

const TONES = { pending: 'info', current: 'fenced', retiring: 'medium', retired: 'quiet' } as const;

/** Addresses as bars over time, today as a line; each bar says in words where its address stands. */
export function Timeline({ state }: { state: DashboardState }) {
  const rows = state.sets.flatMap((set) =>
    set.entries.map((entry) => ({ set, entry, life: stateOf(entry, state.now) })),
  );
  const moving = rows.filter(({ life }) => life.state !== 'current');
  const steady = rows.filter(({ life }) => life.state === 'current');
  const months = monthsFrom(state.now - BEFORE * DAY_MS, state.now + AFTER * DAY_MS);
  const today = share(state.now, state.now);
  const hasRoom = ({ at }: { at: number }) => Math.abs(share(at, state.now) - today) > BESIDE_TODAY;
  return (
    <ul class="timeline">
      <li class="axis" aria-hidden="true">
        <span />
        <span class="track">
          {months.filter(hasRoom).map(({ at, name }) => (
            <span key={at} class="month" style={{ insetInlineStart: `${share(at, state.now)}%` }}>
              {name}
            </span>
          ))}
          <span class="now" style={{ insetInlineStart: `${today}%` }}>
            {t('dashboard_today')}
          </span>
        </span>
      </li>
      {[...moving, ...steady].slice(0, MAX_ROWS).map(({ set, entry, life }) => (
        <li key={entry.id}>
          <span class="who">
            <span class="addr">{entry.address}</span> <bdi class="muted">{entry.note || set.label}</bdi>
          </span>
          <span class="track">
            <span class="ticks" aria-hidden="true">
              {months.map(({ at }) => (
                <i key={at} style={{ insetInlineStart: `${share(at, state.now)}%` }} />
              ))}
            </span>
            <span class={`bar tone-${TONES[life.state]}`} style={barStyle(entry, state.now)}>
              <span>{lifeWords(life)}</span>
            </span>
            <i
              class="today"
              aria-hidden="true"
              style={{ insetInlineStart: `${share(state.now, state.now)}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The first days of months in a stretch of time, in UTC as the stored days are. */
function monthsFrom(start: number, end: number): readonly { readonly at: number; readonly name: string }[] {
  const format = new Intl.DateTimeFormat(uiLanguage(), { month: 'short', timeZone: 'UTC' });
  const first = new Date(start);
  return Array.from({ length: 13 }, (_, index) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + index),
  )
    .filter((at) => at < end)
    .map((at) => ({ at, name: format.format(at) }));
}

/** Where a moment lies on the track, in percent. */
function share(at: number, now: number): number {
  const start = now - BEFORE * DAY_MS;
  return Math.min(100, Math.max(0, ((at - start) / ((BEFORE + AFTER) * DAY_MS)) * 100));
}

function barStyle({ from, until }: { from: number | null; until: number | null }, now: number) {
  const begin = from === null ? 0 : share(from, now);
  const end = until === null ? 100 : share(until, now);
  return { insetInlineStart: `${begin}%`, inlineSize: `${Math.max(1, end - begin)}%` };
}

/** Where an address stands, with the days left. */
export function lifeWords({ state, days }: EntryState): string {
  switch (state) {
    case 'current':
      return t('dashboard_current');
    case 'pending':
      return tn('popup_pendingIn', days ?? 0);
    case 'retiring':
      return tn('popup_retiresIn', days ?? 0);
    case 'retired':
      return tn('dashboard_retiredSince', Math.abs(days ?? 0));
  }
}
