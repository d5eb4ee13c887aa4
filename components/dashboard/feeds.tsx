import { useId, useState } from 'preact/hooks';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { When } from '../shared/when.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { type SectionProps } from './dashboard.tsx';
import { DiffList } from './diff-list.tsx';
import { type DashboardModel, type FeedRow } from './model.ts';
import { messageOf } from './save-error.ts';

const STATES = {
  ok: { word: 'dashboard_feedOk', tone: 'fenced' },
  failing: { word: 'dashboard_feedFailing', tone: 'high' },
  stale: { word: 'dashboard_feedStale', tone: 'medium' },
  never: { word: 'dashboard_feedNever', tone: 'quiet' },
  'no-access': { word: 'dashboard_feedNoAccess', tone: 'unreadable' },
} as const satisfies Record<FeedRow['state'], { word: WordId; tone: string }>;

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
  const id = useId();
  const [url, setUrl] = useState('');
  const [label, setLabel] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await model.subscribeFeed(url, label);
      setUrl('');
      setLabel('');
      setFailure(null);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <form class="grid" onSubmit={submit}>
      <div class="field">
        <label for={`${id}-url`}>{t('dashboard_feedUrl')}</label>
        <input
          id={`${id}-url`}
          type="url"
          dir="ltr"
          required
          placeholder="https://"
          value={url}
          aria-describedby={`${id}-said`}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-label`}>{t('dashboard_label')}</label>
        <input
          id={`${id}-label`}
          dir="auto"
          maxLength={120}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-said`} class="refusal wide" role="alert">
        {failure}
      </p>
      <div class="wide">
        <Button look="primary" type="submit">
          {t('dashboard_feedSubscribe')}
        </Button>
        <p class="muted">{t('dashboard_feedPermission')}</p>
      </div>
    </form>
  );
}

function Feed({ feed, model, onDone }: { feed: FeedRow } & Pick<SectionProps, 'model' | 'onDone'>) {
  const { word, tone } = STATES[feed.state];
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
      <p>{tn('dashboard_addressCount', feed.count)}</p>
      {feed.why !== null && <p class="refusal">{feed.why}</p>}
      {feed.proposal !== null && (
        <>
          <p>{t('dashboard_feedProposes')}</p>
          <DiffList
            lines={[
              ...feed.proposal.add.map((address) => ({ kind: 'add' as const, address, note: '' })),
              ...feed.proposal.remove.map((address) => ({ kind: 'remove' as const, address, note: '' })),
            ]}
          />
          <div class="row wrap">
            <Button look="primary" onPress={async () => onDone(await model.settleFeed(feed.id, true))}>
              {t('dashboard_feedAccept')}
            </Button>
            <Button onPress={async () => onDone(await model.settleFeed(feed.id, false))}>
              {t('dashboard_feedReject')}
            </Button>
          </div>
        </>
      )}
      <div class="row wrap">
        <Button onPress={() => model.checkFeed(feed.id)}>{t('dashboard_feedCheck')}</Button>
        {feed.hasExploded && (
          <Button onPress={() => model.living.agreeToGrowth(feed.id)}>{t('living_agreeToGrowth')}</Button>
        )}
        <Button look="plain" onPress={async () => onDone(await model.removeFeed(feed.id))}>
          {t('dashboard_feedRemove')}
        </Button>
      </div>
    </Card>
  );
}
