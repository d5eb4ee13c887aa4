import { useState } from 'preact/hooks';
import { MAX_LABEL_LENGTH } from '../../lib/ip/approved-list.ts';
import { ENVIRONMENTS, type IpSet, ROLES } from '../../lib/ip/ip-set.ts';
import { t } from '../../lib/words/words.ts';
import { Field, InlineForm } from '../shared/inline-form.tsx';
import { Choice } from './choice.tsx';
import { type SetTraits } from './model.ts';
import { ENVIRONMENT_WORDS, OWNER_WORDS, ROLE_WORDS } from './set-words.ts';

interface Props {
  /** Absent: a new set. */
  readonly set?: IpSet;
  readonly save: (traits: SetTraits) => Promise<void>;
  readonly onClose: () => void;
}

/** What a set is called and what it is for. */
export function SetForm({ set, save, onClose }: Props) {
  const [traits, setTraits] = useState<SetTraits>({
    label: set?.label ?? '',
    owner: set?.owner ?? 'own',
    environment: set?.environment ?? 'production',
    role: set?.role ?? 'primary',
  });
  const submit = async () => {
    const label = traits.label.trim();
    if (label === '') throw new Error(t('dashboard_needsLabel'));
    await save({ ...traits, label });
  };
  return (
    <InlineForm look="box grid" save={submit} saveWord={t('popup_save')} onClose={onClose}>
      {(refused) => (
        <>
          <Field
            label={t('dashboard_label')}
            value={traits.label}
            onValue={(label) => setTraits({ ...traits, label })}
            dir="auto"
            maxLength={MAX_LABEL_LENGTH}
            placeholder={t('dashboard_labelPlaceholder')}
            {...refused}
          />
          <Choice
            label={t('dashboard_owner')}
            values={['own', 'vendor'] as const}
            words={OWNER_WORDS}
            value={traits.owner}
            onChange={(owner) => setTraits({ ...traits, owner })}
          />
          <Choice
            label={t('dashboard_environment')}
            values={ENVIRONMENTS}
            words={ENVIRONMENT_WORDS}
            value={traits.environment}
            onChange={(environment) => setTraits({ ...traits, environment })}
          />
          <Choice
            label={t('dashboard_role')}
            values={ROLES}
            words={ROLE_WORDS}
            value={traits.role}
            onChange={(role) => setTraits({ ...traits, role })}
          />
        </>
      )}
    </InlineForm>
  );
}
