import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { When } from '../shared/when.tsx';
import { KeyFindings } from './key-findings.tsx';
import { type KeyLine, type PopupModel, type PopupState, type TabStatus, type Tone } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
}

/** "This tab": the findings of the page, or in one sentence why there are none. */
export function TabSection({ model, state }: Props) {
  const { tab } = state;
  return (
    <section class="sec" aria-labelledby="tab-title">
      <div class="sec-head">
        <h2 id="tab-title">{t('popup_thisTab')}</h2>
        {tab.kind === 'read' && (
          <span class="muted">
            <When at={tab.readAt} />
          </span>
        )}
      </div>
      {tab.kind === 'read' ? <Keys keys={tab.keys} /> : <Status model={model} state={state} tab={tab} />}
    </section>
  );
}

function Keys({ keys }: { keys: readonly KeyLine[] }) {
  const quiet = keys.filter((key) => key.findings.length === 0 && key.tone === 'fenced');
  const loud = keys.filter((key) => !quiet.includes(key));
  const single = keys.length === 1;
  return (
    <div>
      {loud.map((key) => (
        <KeyFindings key={key.id} line={key} titled={!single} />
      ))}
      {quiet.length > 0 && (
        <div class="key">
          {single && quiet[0] !== undefined ? (
            <Line tone="fenced" text={quiet[0].verdict} />
          ) : (
            <Line tone="fenced" text={tn('popup_quietKeys', quiet.length)} />
          )}
        </div>
      )}
    </div>
  );
}

function Status({ model, state, tab }: Props & { tab: Exclude<TabStatus, { kind: 'read' }> }) {
  const name = state.exchange?.name ?? state.host ?? '';
  switch (tab.kind) {
    case 'loading':
      return <div class="skeleton" aria-hidden="true" />;
    case 'not-exchange':
      return <Line tone="info" text={t('popup_tabNotExchange')} />;
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
    case 'waiting':
      return <Line tone="info" text={t('popup_tabWaiting')} />;
    case 'unreadable':
      return <Line tone="unreadable" text={t('popup_tabUnreadable', name)} />;
    case 'other-page':
      return <OtherPage model={model} name={name} apiPage={tab.apiPage} />;
  }
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
