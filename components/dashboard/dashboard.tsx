import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Mark } from '../shared/mark.tsx';
import { Toast } from '../shared/toast.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { useTell } from '../shared/use-tell.ts';
import { Addresses } from './addresses.tsx';
import { ErrorDecoder } from './error-decoder.tsx';
import { Exchanges } from './exchanges.tsx';
import { Feeds } from './feeds.tsx';
import { Help } from './help.tsx';
import { Keys } from './keys.tsx';
import { type DashboardModel, type DashboardState } from './model.ts';
import { Overview } from './overview.tsx';
import { Portability } from './portability.tsx';
import { Rotation } from './rotation.tsx';
import { Runbooks } from './runbooks.tsx';
import { type SectionProps } from './section-props.ts';
import { SECTIONS, type SectionId, sectionOf } from './sections.ts';
import { Settings } from './settings.tsx';
import { needsYou } from './standing.ts';

const VIEWS: Record<SectionId, (props: SectionProps) => preact.JSX.Element> = {
  overview: Overview,
  keys: Keys,
  addresses: Addresses,
  rotation: Rotation,
  feeds: Feeds,
  errors: ErrorDecoder,
  runbooks: Runbooks,
  portability: Portability,
  exchanges: Exchanges,
  help: Help,
  settings: Settings,
};

/** The whole dashboard: navigation at the side, one section at a time. */
export function Dashboard({ model }: { model: DashboardModel }) {
  const [state, setState] = useState(() => model.state());
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const { told, tell, clear } = useTell();
  const [imported, setImported] = useState<Undoable | null>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    setState(model.state());
    return model.subscribe(() => setState(model.state()));
  }, [model]);
  useEffect(() => {
    const follow = () => {
      setSection(sectionOf(location.hash));
      clear();
      main.current?.focus();
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [clear]);
  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const filter = main.current?.querySelector<HTMLInputElement>('input[type="search"]');
      if (!filter) return;
      event.preventDefault();
      filter.focus();
    };
    addEventListener('keydown', seek);
    return () => removeEventListener('keydown', seek);
  }, []);
  const View = VIEWS[section];
  return (
    <>
      <Navigation section={section} state={state} />
      <main ref={main} tabIndex={-1}>
        <View model={model} state={state} onDone={tell} imported={imported} onImported={setImported} />
      </main>
      <Toast told={told} onGone={clear} />
    </>
  );
}

function Navigation({ section, state }: { section: SectionId; state: DashboardState }) {
  const counts: Partial<Record<SectionId, number>> = {
    keys: needsYou(state.keys).length,
    rotation: state.sets
      .flatMap(({ entries }) => entries)
      .filter(({ from }) => from !== null && from > state.now).length,
    feeds: state.feeds?.filter(({ proposal }) => proposal !== null).length ?? 0,
  };
  // Where the window is narrow, the sections are behind a button: ten of them would take half of it.
  const [open, setOpen] = useState(false);
  const here = SECTIONS.find(({ id }) => id === section)?.title ?? 'dashboard_overview';
  return (
    <header class={open ? 'side opened' : 'side'}>
      <div class="brand">
        <Mark size={22} />
        <span>{t('extName')}</span>
        <button
          type="button"
          class="button menu"
          aria-expanded={open}
          aria-controls="sections"
          aria-label={`${t('dashboard_nav')}: ${t(here)}`}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">☰</span> {t(here)}
        </button>
      </div>
      <nav id="sections" aria-label={t('dashboard_nav')}>
        {SECTIONS.filter(({ id }) => id !== 'feeds' || state.feeds !== null).map(({ id, title }) => (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === section ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {t(title)}
            {(counts[id] ?? 0) > 0 && (
              <span class={`chip ${id === 'keys' ? 'tone-critical' : 'tone-medium'}`}>{counts[id]}</span>
            )}
          </a>
        ))}
      </nav>
    </header>
  );
}
