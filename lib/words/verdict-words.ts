/** The verdict in a sentence that a person would say. */
import { isFenced, type Judged, type JudgedKey, type Verdict } from '../audit/verdict.ts';
import { t, tn } from './words.ts';

export interface VerdictWords {
  readonly title: string;
  /** One quiet line under the title; empty: nothing to add. */
  readonly detail: string;
}

/** `judged`: what `verdict` was made of. */
export function verdictWords(verdict: Verdict, judged: Judged): VerdictWords {
  switch (verdict.level) {
    case 'critical':
    case 'high':
      return { title: seriousTitle(verdict, judged), detail: countsOf(verdict) };
    case 'medium':
      return { title: tn('audit_verdict_medium', verdict.others), detail: '' };
    case 'info':
      return {
        title: verdict.others > 0 ? tn('audit_verdict_info', verdict.others) : t('audit_verdict_accepted'),
        detail: judged.keys.every(isFenced) ? fencedDetail(judged.keys) : '',
      };
    case 'fenced':
      return { title: fencedTitle(judged.keys), detail: fencedDetail(judged.keys) };
    case 'unreadable':
      return { title: t('audit_verdict_unreadable'), detail: t('audit_detail_unreadable') };
    case 'waiting':
      return { title: t('audit_verdict_waiting'), detail: t('audit_detail_waiting') };
  }
}

function seriousTitle({ seriousKeys }: Verdict, { keys }: Judged): string {
  const form = keys.find(({ kind }) => kind === 'form');
  const inForm = form?.findings.some(
    ({ severity, accepted }) =>
      (severity === 'critical' || severity === 'high') && (accepted ?? null) === null,
  );
  if (!inForm) return tn('audit_verdict_keys', seriousKeys);
  return (form?.mask ?? null) === null ? t('audit_verdict_create') : t('audit_verdict_save');
}

function countsOf({ serious, others }: Verdict): string {
  const first = tn('audit_detail_serious', serious);
  return others > 0
    ? t('audit_detail_both', first, tn('audit_detail_others', others))
    : t('audit_detail_one', first);
}

function fencedDetail(keys: readonly JudgedKey[]): string {
  const isByApp = keys.every(({ ipRestriction }) => ipRestriction === 'managed');
  return t(isByApp ? 'audit_detail_fenced_managed' : 'audit_detail_fenced');
}

function fencedTitle(keys: readonly JudgedKey[]): string {
  const [only, ...rest] = keys;
  if (only === undefined || rest.length > 0) return tn('audit_verdict_fenced_keys', keys.length);
  const rights = rightsWords(only);
  return only.ipRestriction === 'managed' || only.ips === null
    ? t('audit_verdict_fenced_managed', rights)
    : tn('audit_verdict_fenced', only.ips.length, rights);
}

/** Says "only" of nothing that is unknown. */
function rightsWords({ permissions: { trade, transfer } }: JudgedKey): string {
  if (trade === 'unknown' || transfer === 'unknown') return t('audit_rights_no_withdraw');
  if (trade === 'on') return transfer === 'on' ? t('audit_rights_both') : t('audit_rights_trade');
  return transfer === 'on' ? t('audit_rights_transfer') : t('audit_rights_read');
}
