/** What of a view still counts. Pure. */
import { type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';

/** Findings that the user has not accepted. */
export const openFindings = (key: KeyView): readonly ViewFinding[] =>
  key.findings.filter((one) => !one.accepted);
