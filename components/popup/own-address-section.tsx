import { useState } from 'preact/hooks';
import { contains } from '../../lib/ip/address.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { When } from '../shared/when.tsx';
import { type FamilyReport, type PopupModel, type PopupState } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
}

/** The browser's public addresses. Nothing is asked of the network before the user presses the button. */
export function OwnAddressSection({ model, state, onDone }: Props) {
  const { busy, report, failure } = state.own;
  return (
    <section class="sec" aria-labelledby="own-title" aria-busy={busy}>
      <div class="sec-head">
        <h2 id="own-title">{t('popup_ownTitle')}</h2>
        {report !== null && (
          <span class="row muted">
            <When at={report.at} />
            <IconButton
              icon="refresh"
              label={t('popup_refresh')}
              busy={busy}
              onPress={() => model.lookUp()}
            />
          </span>
        )}
      </div>
      <div aria-live="polite">
        {failure !== null && <p class="refusal">{failure}</p>}
        {busy && report === null && <p class="muted">{t('popup_lookingUp')}</p>}
        {report !== null && (
          <>
            <Family name="IPv4" report={report.v4} {...{ model, state, onDone }} />
            <Family name="IPv6" report={report.v6} {...{ model, state, onDone }} />
          </>
        )}
      </div>
      {report === null && !busy && (
        <>
          <p class="muted">{t('popup_ownEmpty')}</p>
          <div>
            <Button onPress={() => model.lookUp()}>{t('popup_lookUp')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Family({ name, report, ...rest }: Props & { name: 'IPv4' | 'IPv6'; report: FamilyReport }) {
  return (
    <div class="own">
      {report.answers.map((answer) => (
        <div class="own-line" key={answer.address}>
          <span class="sr">{name}</span>
          <span class="addr">{answer.address}</span>
          <Verdict report={report} services={answer.services} />
          <span class="end">
            <Approval address={answer.address} {...rest} />
          </span>
        </div>
      ))}
      {report.verdict === 'none' && <p class="muted">{t('popup_noFamily', name)}</p>}
      {report.verdict === 'disagree' && <p class="why">{t('popup_disagreeHint')}</p>}
      {report.failures.length > 0 && (
        <details class="why">
          <summary>{tn('popup_failures', report.failures.length)}</summary>
          <ul>
            {report.failures.map((failure) => (
              <li key={failure.service}>{t('popup_failure', failure.service, failure.why)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Verdict({ report, services }: { report: FamilyReport; services: readonly string[] }) {
  const title = services.join(', ');
  if (report.verdict === 'confirmed') {
    return (
      <Chip tone="fenced" title={title}>
        {tn('popup_agree', services.length)}
      </Chip>
    );
  }
  if (report.verdict === 'disagree') {
    return <Chip tone="high">{t('popup_saysService', title)}</Chip>;
  }
  return <Chip title={title}>{t('popup_unconfirmed')}</Chip>;
}

function Approval({ address, model, state, onDone }: Props & { address: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  const isApproved = state.approved.entries.some(
    (one) => one.state !== 'retired' && contains(one.address, address),
  );
  if (isApproved) return <span class="muted">{t('popup_approved')}</span>;
  if (failure !== null) return <span class="refusal">{failure}</span>;
  const approve = async () => {
    try {
      onDone(await model.add([address], t('popup_ownNote')));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <span class="muted">{t('popup_notApproved')}</span>{' '}
      {state.botPlace !== 'server' && !state.approved.readOnly && (
        <Button look="plain" onPress={approve} aria-label={t('popup_approveAddress', address)}>
          {t('popup_approve')}
        </Button>
      )}
    </>
  );
}
