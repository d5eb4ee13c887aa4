import { useState } from 'preact/hooks';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { listed } from '../../lib/words/audit-names.ts';
import { t, tn } from '../../lib/words/words.ts';
import { AddAddresses } from '../shared/add-addresses.tsx';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { InlineForm } from '../shared/inline-form.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card, Empty, PageHead } from './card.tsx';
import { MergeSet } from './merge-set.tsx';
import { type DashboardModel, type KeyRow } from './model.ts';
import { type SectionProps } from './section-props.ts';
import { SetEntries } from './set-entries.tsx';
import { SetForm } from './set-form.tsx';
import { ENVIRONMENT_WORDS, OWNER_WORDS, ROLE_WORDS } from './set-words.ts';
import { SetupGuide } from './setup-guide.tsx';
import { ShareSet } from './share-set.tsx';

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
          others={state.sets.filter(({ id }) => id !== set.id && !state.managed.includes(id))}
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
  /** The user's other sets. */
  readonly others: readonly IpSet[];
  readonly now: number;
  readonly readOnly: boolean;
  readonly model: DashboardModel;
  readonly onDone: Tell;
}

function SetCard({ set, keys, others, now, readOnly, model, onDone }: SetProps) {
  const [open, setOpen] = useState<'none' | 'add' | 'edit' | 'merge' | 'remove'>('none');
  const users = keys.filter((key) => isFor(key, set));
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
          {others.length > 0 && (
            <Button
              aria-expanded={open === 'merge'}
              onPress={() => setOpen(open === 'merge' ? 'none' : 'merge')}
            >
              {t('dashboard_mergeSet')}
            </Button>
          )}
          <Button
            look="plain"
            onPress={() => (users.length > 0 ? setOpen('remove') : onDone(model.removeSet(set.id)))}
          >
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
      {open === 'merge' && (
        <MergeSet {...{ set, others, model, onDone }} users={namesOf(users)} onClose={close} />
      )}
      {open === 'remove' && (
        <InlineForm
          save={async () => onDone(await model.removeSet(set.id))}
          saveWord={t('dashboard_removeSet')}
          onClose={close}
        >
          {() => <p role="alert">{t('dashboard_setNeeded', namesOf(users))}</p>}
        </InlineForm>
      )}
      {set.entries.length > 0 && <ShareSet set={set} model={model} />}
      <SetEntries set={set} keys={keys} now={now} readOnly={readOnly} model={model} onDone={onDone} />
    </Card>
  );
}

/** Whether the user has said that the key is for this set, or there is no other that it could be for. */
const isFor = ({ setIds, comparedWith }: KeyRow, { id }: IpSet): boolean =>
  setIds?.includes(id) ?? comparedWith.isChosen;

const MAX_NAMES = 5;

function namesOf(keys: readonly KeyRow[]): string {
  const names = keys.slice(0, MAX_NAMES).map(({ name, mask, exchange }) => {
    return `${name ?? mask ?? t('dashboard_unnamed')} (${exchange.name})`;
  });
  const rest = keys.length - names.length;
  return rest > 0 ? `${listed(names)} ${tn('dashboard_more', rest)}` : listed(names);
}
