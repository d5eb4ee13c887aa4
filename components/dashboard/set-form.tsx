import { useId, useState } from 'preact/hooks';
import { MAX_LABEL_LENGTH } from '../../lib/ip/approved-list.ts';
import { ENVIRONMENTS, type IpSet, ROLES } from '../../lib/ip/ip-set.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { Field, InlineForm } from '../shared/inline-form.tsx';
import { type SetTraits } from './model.ts';

export const OWNER_WORDS = { own: 'dashboard_own', vendor: 'dashboard_vendor' } as const satisfies Record<
  IpSet['owner'],
  WordId
>;
export const ENVIRONMENT_WORDS = {
  production: 'dashboard_production',
  staging: 'dashboard_staging',
  paper: 'dashboard_paper',
} as const satisfies Record<IpSet['environment'], WordId>;
export const ROLE_WORDS = {
  primary: 'dashboard_primary',
  failover: 'dashboard_failover',
  vendor: 'dashboard_roleVendor',
  development: 'dashboard_development',
} as const satisfies Record<IpSet['role'], WordId>;

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

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, WordId>>;
  readonly value: T;
  /** Set by somebody else: shown, not changed. */
  readonly fixed?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few values, by name. */
export function Choice<T extends string>({
  label,
  values,
  words,
  value,
  fixed = false,
  onChange,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={fixed}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(words[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
