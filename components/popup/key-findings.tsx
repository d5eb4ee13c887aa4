import { type ComponentChildren } from 'preact';
import { t, tn } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type FindingLine, type KeyLine, type PopupState } from './model.ts';

const SEVERITY_WORDS = {
  critical: 'popup_critical',
  high: 'popup_high',
  medium: 'popup_medium',
  info: 'popup_info',
} as const;

/** So many findings of a key are in sight; the rest is one press away. */
const MOST_FINDINGS = 3;

interface Props {
  readonly line: KeyLine;
  readonly sets: PopupState['ownSets'];
  readonly onApprove: (addresses: readonly string[], setId: string | null) => void;
  readonly onWhy: (rule: FindingLine['rule']) => void;
}

export const nameOf = (line: KeyLine): string =>
  line.name ?? t(line.kind === 'form' ? 'popup_newKey' : 'popup_unnamedKey');

/** What was found of one key, and what can be approved of it. */
export function KeyFindings({ line, sets, onApprove, onWhy }: Props) {
  const first = line.findings.slice(0, MOST_FINDINGS);
  const rest = line.findings.slice(MOST_FINDINGS);
  return (
    <>
      {first.length > 0 && <List findings={first} onWhy={onWhy} />}
      {rest.length > 0 && (
        <details class="more">
          <summary>{tn('popup_moreFindings', rest.length)}</summary>
          <List findings={rest} onWhy={onWhy} />
        </details>
      )}
      {line.approvable.length > 0 && (
        <ApproveAddress addresses={line.approvable} sets={sets} offered={line.setId} onApprove={onApprove} />
      )}
    </>
  );
}

/** Another key of the page, folded: its name and how it stands. */
export function FoldedKey(props: Props) {
  const { line } = props;
  return (
    <details class="finding key-fold">
      <summary>
        <SeverityIcon tone={line.tone} />
        <span class="names">
          <b>{nameOf(line)}</b> <span class="muted">{line.verdict}</span>
        </span>
      </summary>
      <div class="body">
        <KeyFindings {...props} />
      </div>
    </details>
  );
}

type ListProps = Pick<Props, 'onWhy'> & { readonly findings: readonly FindingLine[] };

function List({ findings, onWhy }: ListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.title} ${finding.severity}`}>
          <Finding finding={finding} onWhy={onWhy} />
        </li>
      ))}
    </ul>
  );
}

type FindingProps = Pick<Props, 'onWhy'> & { readonly finding: FindingLine };

function Finding({ finding, onWhy }: FindingProps): ComponentChildren {
  return (
    <details class="finding">
      <summary>
        <SeverityIcon tone={finding.severity} />
        <span class="names">
          <span class="sr">{t(SEVERITY_WORDS[finding.severity])} </span>
          {finding.title}
        </span>
      </summary>
      <div class="body">
        {finding.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div>
          <Button look="plain" onPress={() => onWhy(finding.rule)}>
            {t('popup_why')}
          </Button>
        </div>
      </div>
    </details>
  );
}
