import { useState } from 'preact/hooks';
import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { Moves } from './moves.tsx';
import { ReplaceAddress } from './replace-address.tsx';
import { type SectionProps } from './section-props.ts';
import { Timeline } from './timeline.tsx';

/** Addresses over time, and the one way to change one for another without a gap. */
export function Rotation({ model, state, onDone }: SectionProps) {
  const [saved, setSaved] = useState(0);
  const entries = state.sets.flatMap((set) => set.entries);
  const own = state.sets.filter((set) => !state.managed.includes(set.id));
  const replaceable = own.flatMap((set) =>
    set.entries.filter((entry) => stateOf(entry, state.now).state !== 'retired'),
  );
  return (
    <>
      <PageHead title={t('dashboard_rotation')} lead={t('dashboard_rotationLead')} />
      <Moves
        moves={state.living.moves}
        sets={own}
        exchangeOf={model.living.exchangeOf}
        onApprove={(addresses, setId) => onDone(model.approve(addresses, setId))}
        onVerify={(...verified) => onDone(model.living.verifyMove(...verified))}
        onRemove={(id) => onDone(model.living.removeMove(id))}
      />
      {entries.length === 0 ? (
        <Empty text={t('dashboard_rotationEmpty')}>
          <a class="button primary" href="#addresses">
            {t('dashboard_addressesGo')}
          </a>
        </Empty>
      ) : (
        <>
          {replaceable.length > 0 && (
            <Card title={t('dashboard_replace')}>
              <p class="muted">{t('dashboard_replaceLead')}</p>
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
          <Card
            title={t('dashboard_rotationTitle')}
            aside={<span class="muted">{tn('dashboard_addressCount', entries.length)}</span>}
          >
            <Timeline state={state} />
          </Card>
        </>
      )}
    </>
  );
}
