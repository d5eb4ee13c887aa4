import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { everyFinding, type FindingHelp } from '../../lib/words/help-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { ExchangeSelect, exchangesInUse } from './exchange-select.tsx';
import { type ExchangeRow } from './model.ts';
import { type SectionProps } from './section-props.ts';
import { helpIn } from './sections.ts';

/** Every finding explained, as it is on one exchange: the place that each "Why?" leads to. */
export function Help({ state }: SectionProps) {
  const [wanted, setWanted] = useState(() => helpIn(location.hash));
  const [query, setQuery] = useState('');
  useEffect(() => {
    const follow = () => {
      setWanted(helpIn(location.hash));
      setQuery('');
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const exchange =
    state.exchanges.find(({ id }) => id === wanted.exchange) ??
    exchangesInUse(state)[0] ??
    state.exchanges[0];
  return (
    <>
      <PageHead title={t('help_title')} lead={t('help_lead')} />
      <div class="emergency card row wrap">
        <p>{t('help_leaked')}</p>
        <a class="button" href="#runbooks">
          {t('help_leakedGo')}
        </a>
      </div>
      {exchange !== undefined && (
        <>
          <ExchangeSelect
            state={state}
            chosen={exchange.id}
            onChoose={(id) => setWanted({ ...wanted, exchange: id })}
          />
          <Findings exchange={exchange} query={query} onQuery={setQuery} opened={wanted.rule} />
        </>
      )}
    </>
  );
}

interface FindingsProps {
  readonly exchange: ExchangeRow;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The finding that is open at first; null: none. */
  readonly opened: FindingHelp['rule'] | null;
}

function Findings({ exchange, query, onQuery, opened }: FindingsProps) {
  const all = useMemo(() => everyFinding(exchange), [exchange]);
  const shown = all.filter((one) => isAbout(one, query));
  return (
    <Card title={tn('help_found', shown.length)}>
      <p class="muted">{t('help_severity')}</p>
      <input
        type="search"
        aria-label={t('help_search')}
        placeholder={t('help_search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="sr" role="status">
        {query !== '' && tn('help_found', shown.length)}
      </p>
      {shown.length === 0 ? (
        <Empty text={t('dashboard_noMatch')} />
      ) : (
        <div>
          {shown.map((one) => (
            <Explained key={one.rule} help={one} exchange={exchange} isOpened={one.rule === opened} />
          ))}
        </div>
      )}
    </Card>
  );
}

/** Every word that was typed is somewhere in it. */
function isAbout({ rule, title, body, fix, here }: FindingHelp, query: string): boolean {
  const text = [rule, title, body, fix, ...here].join(' ').toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface ExplainedProps {
  readonly help: FindingHelp;
  readonly exchange: ExchangeRow;
  readonly isOpened: boolean;
}

function Explained({ help: { title, body, fix, here }, exchange, isOpened }: ExplainedProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const page = exchange.links.apiManagement;
  useEffect(() => {
    if (!isOpened || fold.current === null) return;
    fold.current.open = true;
    fold.current.scrollIntoView({ block: 'center' });
    fold.current.querySelector('summary')?.focus({ preventScroll: true });
  }, [isOpened]);
  return (
    <details class="fold help" ref={fold}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p>{body}</p>
      <h4>{t('help_fix')}</h4>
      <p>{fix}</p>
      {here.length > 0 && (
        <>
          <h4>{t('help_here', exchange.name)}</h4>
          {here.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {page !== null && (
        <a class="button" href={page} target="_blank" rel="noreferrer">
          {t('dashboard_openOn', exchange.name)} <span aria-hidden="true">↗</span>
        </a>
      )}
    </details>
  );
}
