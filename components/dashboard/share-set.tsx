import { type IpSet } from '../../lib/ip/ip-set.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { type DashboardModel } from './model.ts';

/** One set for somebody else: as text, or as a file. */
export function ShareSet({ set, model }: { set: IpSet; model: DashboardModel }) {
  return (
    <details class="fold">
      <summary>{t('settings_share', set.label)}</summary>
      <div class="row wrap">
        <CopyButton label={t('settings_shareText')} copy={() => model.copy(model.shareSet(set.id, 'text'))} />
        <Button
          onPress={() =>
            model.download('keyfence-set.json', 'application/json', model.shareSet(set.id, 'json'))
          }
        >
          {t('settings_shareFile')}
        </Button>
      </div>
    </details>
  );
}
