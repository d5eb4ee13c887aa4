import { useState } from 'preact/hooks';
import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { Moves } from './moves.tsx';
import { ReplaceAddress } from './replace-address.tsx';
import { type SectionProps } from './section-props.ts';
import { Timeline } from './timeline.tsx';

/** Addresses over time, and the way to change one for another without a gap. */
export function Rotation({ model, state, onDone }: SectionProps) {
  const [saved, setSaved] = useState(0);
  const entries = state.sets.flatMap((set) => set.entries);
  const replaceable = state.sets
    .filter((set) => !state.managed.includes(set.id))
    .flatMap((set) => set.entries.filter((entry) => stateOf(entry, state.now).state !== 'retired'));
  return (
    <>
      <PageHead title={t('dashboard_rotation')} lead={t('dashboard_rotationLead')} />
      {entries.length === 0 ? (
        <Empty text={t('dashboard_rotationEmpty')}>
          <a class="button primary" href="#addresses">
            {t('dashboard_addressesGo')}
          </a>
        </Empty>
      ) : (
        <>
          <Card
            title={t('dashboard_rotationTitle')}
            aside={<span class="muted">{tn('dashboard_addressCount', entries.length)}</span>}
          >
            <Timeline state={state} />
          </Card>
          {replaceable.length > 0 && (
            <Card title={t('dashboard_replace')}>
              <ReplaceAddress
                key={saved}
                entries={replaceable}
                keys={state.keys}
                now={state.now}
                model={model}
                onDone={(done) => {
                  onDone(done);
                  setSaved(saved + 1);
                }}
              />
            </Card>
          )}
        </>
      )}
      <Moves
        moves={state.living.moves}
        exchangeOf={model.living.exchangeOf}
        onStart={model.living.startMove}
        onVerify={model.living.verifyMove}
        onRemove={(id) => onDone(model.living.removeMove(id))}
      />
    </>
  );
}
