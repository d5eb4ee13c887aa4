/** Findings in words, until the catalogue's own are asked for. */
import { type FindingWords } from '../../components/overlay/overlay-actions.ts';
import { type RuleId } from '../../lib/audit/finding.ts';

const TEXTS: Partial<
  Record<RuleId, (label: string, exchange: string) => [string, string, string, string | null]>
> = {
  'withdraw-enabled': (label) => [
    'It can withdraw your funds',
    `“${label}” is ticked. A trading bot never needs it: whoever gets this key can send your coins away.`,
    'Untick it before you create the key.',
    null,
  ],
  'ip-restriction-off': (label, exchange) => [
    'It works from any address',
    `“${label}” is chosen.`,
    'Choose the option that restricts access to trusted addresses.',
    `${exchange} deletes unrestricted keys that can do more than read.`,
  ],
  'approved-ip-missing': () => ['2 approved addresses are missing', '', '', null],
  unreadable: () => ['Keyfence could not read everything', '', '', null],
};

export const words: FindingWords = (finding, exchange) => {
  const make = TEXTS[finding.rule];
  const label = String(finding.facts.label ?? '');
  const [title, body, fix, consequence] = make?.(label, exchange) ?? [
    `About ${finding.rule}`,
    label,
    'Change it.',
    null,
  ];
  return { title, body, fix, consequence };
};
