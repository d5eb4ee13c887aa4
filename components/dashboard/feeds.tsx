import { useState } from 'preact/hooks';
import { MAX_LABEL_LENGTH } from '../../lib/ip/approved-list.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { Field, InlineForm } from '../shared/inline-form.tsx';
import { When } from '../shared/when.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { DiffList } from './diff-list.tsx';
import { type DashboardModel, type FeedRow } from './model.ts';
import { type SectionProps } from './section-props.ts';

const STATES = {
  ok: { word: 'dashboard_feedOk', tone: 'fenced' },
  failing: { word: 'dashboard_feedFailing', tone: 'high' },
  stale: { word: 'dashboard_feedStale', tone: 'medium' },
  never: { word: 'dashboard_feedNever', tone: 'quiet' },
  'no-access': { word: 'dashboard_feedNoAccess', tone: 'unreadable' },
} as const satisfies Record<FeedRow['state'], { word: WordId; tone: string }>;

/** Read well, but what it says now is nobody's yet: that is no list that is up to date. */
const WAITING = { word: 'dashboard_feedWaiting', tone: 'medium' } as const;

/** Lists that vendors publish. A change is proposed here and applied by the user. */
export function Feeds({ model, state, onDone }: SectionProps) {
  const feeds = state.feeds ?? [];
  return (
    <>
      <PageHead title={t('dashboard_feeds')} lead={t('dashboard_feedsLead')} />
      <Card title={t('dashboard_feedAdd')}>
        <Subscribe model={model} />
      </Card>
      {feeds.length === 0 && <Empty text={t('dashboard_feedsEmpty')} />}
      {feeds.map((feed) => (
        <Feed key={feed.id} feed={feed} model={model} onDone={onDone} />
      ))}
    </>
  );
}

function Subscribe({ model }: { model: DashboardModel }) {
  const [url, setUrl] = useState('');
  const [label, setLabel] = useState('');
  const save = async () => {
    await model.subscribeFeed(url, label);
    setUrl('');
    setLabel('');
  };
  return (
    <>
      <InlineForm look="grid" save={save} saveWord={t('dashboard_feedSubscribe')}>
        {(refused) => (
          <>
            <Field
              label={t('dashboard_feedUrl')}
              value={url}
              onValue={setUrl}
              type="url"
              dir="ltr"
              required
              placeholder="https://"
              {...refused}
            />
            <Field
              label={t('dashboard_label')}
              value={label}
              onValue={setLabel}
              dir="auto"
              maxLength={MAX_LABEL_LENGTH}
            />
          </>
        )}
      </InlineForm>
      <p class="muted">{t('dashboard_feedPermission')}</p>
      <details class="fold">
        <summary>{t('dashboard_feedFormat')}</summary>
        <p class="muted">{t('dashboard_feedFormatText')}</p>
        <pre class="mono" dir="ltr">
          {EXAMPLE}
        </pre>
        <a href="/feed.schema.json" target="_blank" rel="noreferrer">
          {t('dashboard_feedSchema')}
        </a>
      </details>
    </>
  );
}

const EXAMPLE = `{
  "version": 1,
  "current": ["203.0.113.64/28"],
  "pending": [{ "address": "203.0.113.11", "from": "2027-01-27" }],
  "retiring": [{ "address": "203.0.113.10", "until": "2027-02-27" }]
}`;

function Feed({ feed, model, onDone }: { feed: FeedRow } & Pick<SectionProps, 'model' | 'onDone'>) {
  const isWaiting = feed.state === 'ok' && feed.proposal !== null;
  const { word, tone } = isWaiting ? WAITING : STATES[feed.state];
  return (
    <Card
      title={feed.label}
      aside={
        <span class="row wrap">
          <Chip tone={tone}>{t(word)}</Chip>
          {feed.checkedAt !== null && (
            <span class="muted">
              <When at={feed.checkedAt} />
            </span>
          )}
        </span>
      }
    >
      <p class="mono muted" dir="ltr">
        {feed.url}
      </p>
      {feed.count !== null && <p>{tn('dashboard_addressCount', feed.count)}</p>}
      {feed.why !== null && <p class="refusal">{feed.why}</p>}
      {feed.hint !== null && <p>{feed.hint}</p>}
      {feed.choices !== null && (
        <Choose key={feed.id} feed={feed} choices={feed.choices} {...{ model, onDone }} />
      )}
      {feed.proposal !== null && (
        <>
          <p>{t(feed.count === null ? 'dashboard_feedFirst' : 'dashboard_feedProposes')}</p>
          <DiffList
            lines={[
              ...feed.proposal.add.map((address) => ({ kind: 'add' as const, address, note: '' })),
              ...feed.proposal.remove.map((address) => ({ kind: 'remove' as const, address, note: '' })),
            ]}
          />
          <div class="row wrap">
            <Button look="primary" onPress={() => onDone(model.settleFeed(feed.id, true))}>
              {t('dashboard_feedAccept')}
            </Button>
            <Button onPress={() => onDone(model.settleFeed(feed.id, false))}>
              {t('dashboard_feedReject')}
            </Button>
          </div>
        </>
      )}
      <div class="row wrap">
        {feed.state === 'no-access' ? (
          <Button
            {...(feed.proposal === null && { look: 'primary' as const })}
            onPress={() => onDone(model.allowFeed(feed.id))}
          >
            {t('dashboard_feedAllow')}
          </Button>
        ) : (
          <Button onPress={() => onDone(model.checkFeed(feed.id))}>{t('dashboard_feedCheck')}</Button>
        )}
        {feed.hasExploded && (
          <Button onPress={() => onDone(model.living.agreeToGrowth(feed.id))}>
            {t('living_agreeToGrowth')}
          </Button>
        )}
        <Button look="plain" onPress={() => onDone(model.removeFeed(feed.id))}>
          {t('dashboard_feedRemove')}
        </Button>
      </div>
    </Card>
  );
}

interface ChooseProps extends Pick<SectionProps, 'model' | 'onDone'> {
  readonly feed: FeedRow;
  readonly choices: NonNullable<FeedRow['choices']>;
}

/** What is wanted of a list that is of many services or regions. */
function Choose({ feed, choices, model, onDone }: ChooseProps) {
  const [service, setService] = useState(choices.filter?.service ?? '');
  const [region, setRegion] = useState(choices.filter?.region ?? '');
  const select = (label: string, all: readonly string[], value: string, set: (value: string) => void) =>
    all.length > 1 && (
      <label class="field">
        <span class="label">{label}</span>
        <select dir="auto" value={value} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">{t('feeds_all')}</option>
          {all.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div class="row wrap">
      {select(t('feeds_service'), choices.services, service, setService)}
      {select(t('feeds_region'), choices.regions, region, setRegion)}
      <Button
        onPress={() =>
          onDone(model.chooseFeed(feed.id, { service: service || null, region: region || null }))
        }
      >
        {t('feeds_choose')}
      </Button>
    </div>
  );
}
