import { useState } from 'preact/hooks';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { t, tn } from '../../lib/words/words.ts';
import { AddAddresses } from '../popup/add-addresses.tsx';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { type SectionProps } from './dashboard.tsx';
import { type DashboardModel, type KeyRow } from './model.ts';
import { SetEntries } from './set-entries.tsx';
import { ENVIRONMENT_WORDS, OWNER_WORDS, ROLE_WORDS, SetForm } from './set-form.tsx';
import { SetupGuide } from './setup-guide.tsx';

/** The approved list: sets of addresses, each with what it is for. */
export function Addresses({ model, state, onDone }: SectionProps) {
  const [making, setMaking] = useState(false);
  const form = (
    <SetForm
      save={async (traits) => {
        await model.addSet(traits);
        setMaking(false);
      }}
      onClose={() => setMaking(false)}
    />
  );
  return (
    <>
      <PageHead title={t('dashboard_addresses')} lead={t('dashboard_addressesLead')} />
      {making ? (
        <Card title={t('dashboard_newSet')}>{form}</Card>
      ) : (
        <div>
          <Button look="primary" onPress={() => setMaking(true)}>
            {t('dashboard_newSet')}
          </Button>
        </div>
      )}
      {state.sets.length === 0 && !making && <Empty text={t('dashboard_setsEmpty')} />}
      {state.sets.map((set) => (
        <SetCard
          key={set.id}
          set={set}
          keys={state.keys}
          now={state.now}
          readOnly={state.managed.includes(set.id)}
          model={model}
          onDone={onDone}
        />
      ))}
      <SetupGuide />
    </>
  );
}

interface SetProps {
  readonly set: IpSet;
  readonly keys: readonly KeyRow[];
  readonly now: number;
  readonly readOnly: boolean;
  readonly model: DashboardModel;
  readonly onDone: Tell;
}

function SetCard({ set, keys, now, readOnly, model, onDone }: SetProps) {
  const [open, setOpen] = useState<'none' | 'add' | 'edit'>('none');
  const close = () => setOpen('none');
  return (
    <Card
      title={set.label}
      aside={
        <span class="row wrap">
          <Chip>{t(OWNER_WORDS[set.owner])}</Chip>
          <Chip>{t(ENVIRONMENT_WORDS[set.environment])}</Chip>
          <Chip>{t(ROLE_WORDS[set.role])}</Chip>
          <span class="muted">{tn('dashboard_addressCount', set.entries.length)}</span>
        </span>
      }
    >
      {readOnly ? (
        <p class="muted">{t('popup_listManaged')}</p>
      ) : (
        <div class="row wrap">
          <Button aria-expanded={open === 'add'} onPress={() => setOpen(open === 'add' ? 'none' : 'add')}>
            {t('popup_addAddresses')}
          </Button>
          <Button aria-expanded={open === 'edit'} onPress={() => setOpen(open === 'edit' ? 'none' : 'edit')}>
            {t('dashboard_editSet')}
          </Button>
          <Button look="plain" onPress={() => onDone(model.removeSet(set.id))}>
            {t('dashboard_removeSet')}
          </Button>
        </div>
      )}
      {open === 'add' && (
        <AddAddresses
          find={(text) => model.findAddresses(set.id, text)}
          add={(addresses, note) => model.addEntries(set.id, addresses, note)}
          onDone={onDone}
          onClose={close}
        />
      )}
      {open === 'edit' && (
        <SetForm
          set={set}
          save={async (traits) => {
            await model.changeSet(set.id, traits);
            close();
          }}
          onClose={close}
        />
      )}
      <SetEntries set={set} keys={keys} now={now} readOnly={readOnly} model={model} onDone={onDone} />
    </Card>
  );
}
