/** Whether a paste has left anything in the form that could be taken out again. */
import { type PasteReport } from '../../lib/audit/audit-view.ts';

export const canUndo = ({ result, rows }: PasteReport): boolean =>
  result === 'refused'
    ? rows.some(({ tone }) => tone === 'fenced')
    : result !== 'nothing' && result !== 'no-field';
