import { useId } from 'preact/hooks';
import { PURPOSES, type Purpose } from '../../lib/audit/policy.ts';
import { PROVIDERS } from '../../lib/ip/public-ip/providers.ts';
import { MAX_FEED_HOURS, MIN_FEED_HOURS } from '../../lib/storage/items/settings.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { AboutCard } from './about-card.tsx';
import { Card, PageHead } from './card.tsx';
import { Choice } from './choice.tsx';
import { DataCard } from './data-card.tsx';
import { LooksCard } from './looks-card.tsx';
import { type SectionProps } from './section-props.ts';
import { ShortcutsCard } from './shortcuts-card.tsx';
import { SyncCard } from './sync-card.tsx';

const PURPOSE_WORDS = {
  screener: 'audit_purpose_screener',
  'trading-bot': 'audit_purpose_trading_bot',
  reporting: 'audit_purpose_reporting',
  'operational-transfers': 'audit_purpose_operational_transfers',
  'automated-payouts': 'audit_purpose_automated_payouts',
} as const satisfies Record<Purpose, WordId>;

const DEFAULT_AGE = 90;

/** What Keyfence takes for granted, and where it is quiet. */
export function Settings({ model, state, onDone }: SectionProps) {
  const id = useId();
  const { settings } = state;
  const { managed } = state.living;
  const change = (changed: Partial<typeof settings>) => onDone(model.changeSettings(changed));
  const pause = (exchange: (typeof settings.paused)[number], paused: boolean) =>
    change({
      paused: paused ? [...settings.paused, exchange] : settings.paused.filter((one) => one !== exchange),
    });
  return (
    <>
      <PageHead title={t('dashboard_settings')} lead={t('dashboard_settingsLead')} />
      <LooksCard keeping={model.keeping} state={state.keeping} onDone={onDone} />
      <Card title={t('dashboard_purposeTitle')}>
        <div class="medium-width">
          <Choice
            label={t('dashboard_purposeLabel')}
            values={PURPOSES}
            words={PURPOSE_WORDS}
            value={settings.purposeDefault}
            fixed={managed.purposeDefault !== null}
            onChange={(purposeDefault) => change({ purposeDefault })}
          />
        </div>
        {managed.purposeDefault !== null && <Fixed />}
      </Card>
      <Card title={t('dashboard_ageTitle')}>
        <label class="row">
          <input
            type="checkbox"
            checked={settings.maxKeyAgeDays !== null}
            disabled={managed.maxKeyAgeDays !== null}
            onChange={(event) => change({ maxKeyAgeDays: event.currentTarget.checked ? DEFAULT_AGE : null })}
          />
          {t('dashboard_ageOn')}
        </label>
        {settings.maxKeyAgeDays !== null && (
          <div class="field narrow">
            <label for={`${id}-age`}>{t('dashboard_ageDays')}</label>
            <input
              id={`${id}-age`}
              type="number"
              min={1}
              max={3650}
              value={settings.maxKeyAgeDays}
              disabled={managed.maxKeyAgeDays !== null}
              onChange={(event) => {
                const days = event.currentTarget.valueAsNumber;
                if (Number.isInteger(days) && days >= 1 && days <= 3650) change({ maxKeyAgeDays: days });
              }}
            />
          </div>
        )}
        {managed.maxKeyAgeDays !== null && <Fixed />}
      </Card>
      <Card title={t('dashboard_lastLookTitle')}>
        <label class="row">
          <input
            type="checkbox"
            checked={settings.lastLook}
            onChange={(event) => change({ lastLook: event.currentTarget.checked })}
          />
          {t('dashboard_lastLookOn')}
        </label>
      </Card>
      <Card title={t('dashboard_lookUpTitle')}>
        <label class="row">
          <input
            type="checkbox"
            checked={settings.lookUpPublicIp}
            onChange={(event) => change({ lookUpPublicIp: event.currentTarget.checked })}
          />
          {t('dashboard_lookUpOn')}
        </label>
        <ul class="bullets muted">
          {PROVIDERS.map((provider) => (
            <li key={provider.id}>
              {provider.name} · IPv{provider.family} · <span class="mono">{provider.url}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('living_everyTitle')}>
        <div class="field narrow">
          <label for={`${id}-hours`}>{t('living_everyLabel')}</label>
          <input
            id={`${id}-hours`}
            type="number"
            min={MIN_FEED_HOURS}
            max={MAX_FEED_HOURS}
            value={state.living.feedCheckHours}
            onChange={(event) => {
              const hours = event.currentTarget.valueAsNumber;
              if (Number.isInteger(hours) && hours >= MIN_FEED_HOURS && hours <= MAX_FEED_HOURS)
                onDone(model.living.setFeedHours(hours));
            }}
          />
        </div>
      </Card>
      <Card title={t('living_noticesTitle')}>
        <div>
          <Button onPress={() => model.living.askForNotices()}>{t('living_notices')}</Button>
        </div>
      </Card>
      <SyncCard
        enabled={state.living.syncSets}
        sync={state.living.sync}
        sets={state.sets.filter(({ id }) => !state.managed.includes(id))}
        onTurn={(on, forget) => onDone(model.living.turnSync(on, forget))}
        onResolve={(keep, hash) => onDone(model.living.resolveSync(keep, hash))}
      />
      <Card title={t('dashboard_pausedTitle')}>
        <p class="muted">{t('dashboard_pausedText')}</p>
        <ul class="columns">
          {state.exchanges.map((exchange) => (
            <li key={exchange.id}>
              <label class="row">
                <input
                  type="checkbox"
                  checked={settings.paused.includes(exchange.id)}
                  onChange={(event) => pause(exchange.id, event.currentTarget.checked)}
                />
                {exchange.name}
              </label>
            </li>
          ))}
        </ul>
      </Card>
      <ShortcutsCard keeping={model.keeping} onDone={onDone} />
      <DataCard keeping={model.keeping} onDone={onDone} />
      <AboutCard version={state.keeping.version} />
    </>
  );
}

const Fixed = () => <p class="muted">{t('living_managedTitle')}</p>;
