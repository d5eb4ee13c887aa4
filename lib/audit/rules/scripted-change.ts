import { type Severity } from '../finding.ts';
import { type Provenance } from '../key-settings.ts';
import { loosening, provenanceRefs } from './provenance.ts';
import { type Rule } from './rule.ts';

const SEVERITY = {
  withdraw: 'critical',
  transfer: 'critical',
  trade: 'high',
  'ip-restriction': 'high',
  // Forms tick reading along with other rights by themselves.
  read: 'info',
} as const satisfies Record<Provenance['permission'], Severity>;

/** Something gave the key a right while the user's hands were elsewhere. */
export const scriptedChange: Rule = {
  id: 'scripted-change',
  evaluate: (key) =>
    loosening(key, 'scripted-change').map(({ permission, label }) => ({
      rule: 'scripted-change',
      severity: SEVERITY[permission],
      facts: { permission, label },
    })),
  refs: provenanceRefs,
};
