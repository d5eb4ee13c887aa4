import { useMemo, useState } from 'preact/hooks';
import { type Evidence } from '../../lib/exchanges/checked.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { t, tn, uiLanguage, type WordId } from '../../lib/words/words.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { type ExchangeRow } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';
import { type SectionProps } from './section-props.ts';

const EVIDENCE_WORDS = {
  screenshot: 'help_screenshot',
  text: 'help_text',
  guide: 'help_guide',
} as const satisfies Record<Evidence, WordId>;

const COLUMNS = [
  'dashboard_colExchange',
  'dashboard_colRights',
  'dashboard_colAddresses',
  'help_colLanguages',
  'help_colChecked',
  'help_colEvidence',
] as const;

/** What is read on each exchange, and by what evidence: for who wants to know how far to trust it. */
export function Exchanges({ state }: SectionProps) {
  const [query, setQuery] = useState('');
  const rows = useMemo(() => state.exchanges.map(inWords), [state.exchanges]);
  const words = query.toLocaleLowerCase().split(/\s+/);
  const shown = rows.filter(({ cells, codes }) => {
    const text = [...cells, ...codes].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <PageHead title={t('help_exchanges')} lead={t('help_exchangesLead')} />
      <Card title={tn('help_exchangeCount', shown.length)}>
        <input
          type="search"
          aria-label={t('help_exchangesFilter')}
          placeholder={t('help_exchangesFilter')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {shown.length === 0 ? <Empty text={t('dashboard_noMatch')} /> : <Table rows={shown} />}
        {rows.some(({ isUnseen }) => isUnseen) && <p class="muted">{t('help_unseen')}</p>}
        <p class="muted">{t('help_languages')}</p>
      </Card>
    </>
  );
}

interface Worded {
  readonly id: string;
  readonly page: string | null;
  /** One for each column. */
  readonly cells: readonly string[];
  /** Names that are searched and not shown: languages by their codes. */
  readonly codes: readonly string[];
  readonly isUnseen: boolean;
}

function Table({ rows }: { rows: readonly Worded[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('help_exchanges')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: drawn as cards, a table would lose its role */}
      <table class="cards known" role="table">
        <thead>
          <tr>
            {COLUMNS.map((word) => (
              <th key={word} scope="col">
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, page, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row">
                {page === null ? (
                  name
                ) : (
                  <a href={page} target="_blank" rel="noreferrer" title={t('dashboard_openPage')}>
                    {name} <span aria-hidden="true">↗</span>
                  </a>
                )}
              </th>
              {cells.map((cell, index) => (
                <td key={COLUMNS[index + 1]} data-label={t(COLUMNS[index + 1] ?? 'dashboard_colExchange')}>
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function inWords(row: ExchangeRow): Worded {
  const { id, name, links, rights, checked } = row;
  const rightWords = PERMISSIONS.filter((right) => rights[right]).map(
    (right) => `${t(RIGHT_WORDS[right])}${checked.unseen.includes(right) ? '*' : ''}`,
  );
  return {
    id,
    page: links.apiManagement,
    cells: [
      name,
      rightWords.join(', '),
      addressWords(row),
      checked.languages.map(languageName).join(', '),
      dayWords(checked.on),
      checked.by.map((one) => t(EVIDENCE_WORDS[one])).join(', '),
    ],
    codes: [...checked.languages, checked.on],
    isUnseen: checked.unseen.length > 0,
  };
}

/** Names that are the same in every language. */
const FORMATS = [
  ['ipv4', 'IPv4'],
  ['ipv6', 'IPv6'],
  ['cidr', 'CIDR'],
] as const;

/** "up to 30, required · IPv4, CIDR", as far as it is known. */
function addressWords({ ip, consequences }: ExchangeRow): string {
  if (ip.control === 'none') return t('help_listNone');
  const most = ip.maxEntries === null ? t('help_listOpen') : tn('help_listUpTo', ip.maxEntries);
  const must = consequences.some(({ kind }) => kind === 'key-needs-ip') ? `, ${t('help_listRequired')}` : '';
  const taken = FORMATS.filter(([format]) => ip[format] === true).map(([, name]) => name);
  return `${most}${must}${taken.length > 0 ? ` · ${taken.join(', ')}` : ''}`;
}

/** Chinese is told apart by how it is written, not by where. */
function languageName(code: string): string {
  const { language, script } = new Intl.Locale(code).maximize();
  const named = language === 'zh' && script !== undefined ? `${language}-${script}` : code;
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(named) ?? code;
}

/** A day of the calendar, which is the same everywhere. */
function dayWords(day: string): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
