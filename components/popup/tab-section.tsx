import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type Tell } from '../shared/undoable.ts';
import { FoldedKey, KeyFindings, nameOf } from './key-findings.tsx';
import {
  type FindingLine,
  type KeyLine,
  type PopupModel,
  type PopupState,
  type TabStatus,
  type Tone,
} from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
}

/** "This tab": the findings of the page, or in one sentence why there are none. */
export function TabSection(props: Props) {
  const { tab } = props.state;
  if (tab.kind === 'unreadable') return null;
  return tab.kind === 'read' ? <Keys {...props} keys={tab.keys} /> : <Status {...props} tab={tab} />;
}

function Keys({ keys, model, state, onDone }: Props & { keys: readonly KeyLine[] }) {
  const [first, ...others] = keys;
  const quiet = others.filter((key) => key.findings.length === 0 && key.tone === 'fenced');
  const loud = others.filter((key) => !quiet.includes(key));
  const shared = {
    sets: state.ownSets,
    onWhy: (rule: FindingLine['rule']) => void model.openHelp(rule),
    onApprove: (addresses: readonly string[], setId: string | null) =>
      onDone(model.approve(addresses, setId)),
  };
  const isBare = others.length === 0 && first?.findings.length === 0 && first.approvable.length === 0;
  if (first === undefined || isBare) return null;
  return (
    <section class="sec tab" aria-labelledby={others.length > 0 ? 'key-title' : 'tab-title'}>
      {others.length > 0 && (
        <h3 class="key-name" id="key-title">
          <bdi>{nameOf(first)}</bdi>
          <span class="muted">{tn('overlay_key_findings', first.findings.length)}</span>
        </h3>
      )}
      <KeyFindings line={first} {...shared} />
      {loud.map((line) => (
        <FoldedKey key={line.id} line={line} {...shared} />
      ))}
      {quiet.length > 0 && <Line tone="fenced" text={tn('popup_quietKeys', quiet.length)} />}
    </section>
  );
}

type Other = Exclude<TabStatus, { kind: 'read' | 'unreadable' }>;

function Status({ model, state, tab }: Props & { tab: Other }) {
  return (
    <section class="sec" aria-label={t('popup_thisTab')}>
      <StatusLine model={model} state={state} tab={tab} />
    </section>
  );
}

function StatusLine({ model, state, tab }: Omit<Props, 'onDone'> & { tab: Other }) {
  const name = state.exchange?.name ?? state.host ?? '';
  switch (tab.kind) {
    case 'loading':
      return <div class="skeleton" aria-hidden="true" />;
    case 'not-exchange':
      return <WhereItWorks model={model} exchanges={state.exchanges} />;
    case 'paused':
      return (
        <Line tone="unreadable" text={t('popup_tabPaused', name)}>
          <Button onPress={() => model.resume()}>{t('popup_resume')}</Button>
        </Line>
      );
    case 'no-access':
      return (
        <Line
          tone="unreadable"
          text={state.host === null ? t('popup_tabNoAccessUnknown') : t('popup_tabNoAccess', state.host)}
        >
          <Button look="primary" onPress={() => model.grantAccess()}>
            {state.host === null ? t('popup_grantAll') : t('popup_grant', state.host)}
          </Button>
        </Line>
      );
    case 'unchecked':
      return <Line tone="unreadable" text={t('popup_tabUnchecked')} />;
    case 'waiting':
      return <Line tone="info" text={t('popup_tabWaiting')} />;
    case 'other-page':
      return <OtherPage model={model} name={name} apiPage={tab.apiPage} />;
  }
}

/** As many as leave the user's own address and list in sight. */
const FEW = 12;

/** On a page that is none of ours: where there is something to do. */
function WhereItWorks({ model, exchanges }: { model: PopupModel; exchanges: PopupState['exchanges'] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || exchanges.length <= FEW + 1 ? exchanges : exchanges.slice(0, FEW);
  return (
    <>
      <Line tone="info" text={t('popup_worksOn')} />
      <ul class="exchanges">
        {shown.map(({ name, apiPage }) => (
          <li key={name}>
            <Button onPress={() => model.openApiPage(apiPage)}>{name}</Button>
          </li>
        ))}
        {shown.length < exchanges.length && (
          <li>
            <Button look="plain" onPress={() => setWhole(true)}>
              {tn('paste_more', exchanges.length - shown.length)}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}

function OtherPage({ model, name, apiPage }: { model: PopupModel; name: string; apiPage: string | null }) {
  return (
    <Line tone="info" text={t('popup_tabOtherPage', name)}>
      {apiPage !== null && (
        <Button onPress={() => model.openApiPage(apiPage)}>{t('popup_openApiPage')}</Button>
      )}
    </Line>
  );
}

function Line({ tone, text, children }: { tone: Tone; text: string; children?: preact.ComponentChildren }) {
  return (
    <>
      <div class="key-head plain">
        <SeverityIcon tone={tone} />
        <p class="names">{text}</p>
      </div>
      {children !== undefined && children !== false && <div class="row wrap">{children}</div>}
    </>
  );
}
