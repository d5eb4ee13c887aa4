import { loosening, provenanceRefs } from './provenance.ts';
import { type Rule } from './rule.ts';

/** A control that nobody can see gives the key a right: pages have no reason for that, malicious extensions do. */
export const hiddenControl: Rule = {
  id: 'hidden-control',
  evaluate: (key) =>
    loosening(key, 'hidden-control').map(({ permission, label }) => ({
      rule: 'hidden-control',
      severity: permission === 'read' ? 'info' : 'critical',
      facts: { permission, label },
    })),
  refs: provenanceRefs,
};
