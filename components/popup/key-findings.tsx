import { t } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type FindingLine, type KeyLine } from './model.ts';

const SEVERITY_WORDS = {
  critical: 'popup_critical',
  high: 'popup_high',
  medium: 'popup_medium',
  info: 'popup_info',
} as const;

/** One key of the page with its findings; `titled` where the page holds more than one. */
export function KeyFindings({ line, titled }: { line: KeyLine; titled: boolean }) {
  const name = line.name ?? t(line.kind === 'form' ? 'popup_newKey' : 'popup_unnamedKey');
  return (
    <div class="key">
      {titled && (
        <div class="key-head">
          <h3 class="names">{name}</h3>
          {line.kind === 'form' && <Chip>{t('popup_openForm')}</Chip>}
        </div>
      )}
      {line.findings.length === 0 ? (
        <div class="key-head plain">
          <SeverityIcon tone={line.tone} />
          <p class="names">{line.verdict}</p>
        </div>
      ) : (
        <ul>
          {line.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.title} ${finding.severity}`}>
              <Finding finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Finding({ finding }: { finding: FindingLine }) {
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
      </div>
    </details>
  );
}
