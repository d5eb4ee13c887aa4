/** The verdict in a sentence that a person would say. */
import {
  isFenced,
  isOpen,
  isSerious,
  isUncompared,
  type Judged,
  type JudgedKey,
  type Verdict,
  type VerdictLevel,
} from '../audit/verdict.ts';
import { t, tn } from './words.ts';

export interface VerdictWords {
  /** How bad the key is that the sentence is about; absent: as bad as the whole tab. */
  readonly level?: VerdictLevel;
  readonly title: string;
  /** One quiet line under the title; empty: nothing to add. */
  readonly detail: string;
}

/** `judged`: what `verdict` was made of. */
export function verdictWords(verdict: Verdict, judged: Judged): VerdictWords {
  switch (verdict.level) {
    case 'critical':
    case 'high':
      return seriousWords(judged.keys);
    case 'medium':
      return { title: tn('audit_verdict_medium', verdict.others), detail: '' };
    case 'info':
      return verdict.uncomparedKeys > 0 ? uncomparedWords(judged.keys) : infoWords(verdict, judged);
    case 'fenced':
      return { title: fencedTitle(judged.keys), detail: fencedDetail(judged.keys) };
    case 'unreadable':
      return { title: t('audit_verdict_unreadable'), detail: t('audit_detail_unreadable') };
    case 'waiting':
      if (judged.listPending) return { title: t('audit_verdict_looking'), detail: '' };
      return { title: t('audit_verdict_waiting'), detail: t('audit_detail_waiting') };
  }
}

/** The key that the first sentence is about, and what it counts: the key that is being filled in, if that is where it is. */
function seriousWords(keys: readonly JudgedKey[]): VerdictWords {
  const serious = keys.filter(({ findings }) => findings.some((one) => isOpen(one) && isSerious(one)));
  const edited = serious.find(isEdited);
  const [first, ...rest] = edited ? [edited, ...serious.filter((key) => key !== edited)] : serious;
  const counts = countsOf(first?.findings ?? []);
  if (edited) {
    const title = isMade(edited) ? t('audit_verdict_create') : t('audit_verdict_save');
    const others = rest.length > 0 ? `${tn('audit_detail_other_keys', rest.length)}.` : '';
    const isCritical = edited.findings.some((one) => isOpen(one) && one.severity === 'critical');
    const detail = [counts, others].filter(Boolean).join(' ');
    return { level: isCritical ? 'critical' : 'high', title, detail };
  }
  if (rest.length > 0 || !first?.name) {
    const detail = rest.length > 0 ? '' : counts;
    return { title: tn('audit_verdict_keys', serious.length), detail };
  }
  return { title: t('audit_verdict_key', first.name), detail: counts };
}

/** Where it is not known what a form does, it is taken for one that is filled in. */
const isEdited = ({ kind, mode }: JudgedKey): boolean => kind === 'form' && mode !== 'view';
const isMade = ({ mask, mode }: JudgedKey): boolean =>
  mode === undefined ? (mask ?? null) === null : mode === 'create';

function countsOf(findings: JudgedKey['findings']): string {
  const open = findings.filter(isOpen);
  const serious = open.filter(isSerious).length;
  const others = open.length - serious;
  const first = tn('audit_detail_serious', serious);
  return others > 0
    ? t('audit_detail_both', first, tn('audit_detail_others', others))
    : t('audit_detail_one', first);
}

function uncomparedWords(keys: readonly JudgedKey[]): VerdictWords {
  const uncompared = keys.filter(isUncompared);
  const [only, ...rest] = uncompared;
  return {
    title:
      rest.length > 0
        ? tn('audit_verdict_uncompared_keys', uncompared.length)
        : tn('audit_verdict_uncompared', only?.ips?.length ?? 0),
    detail: uncompared.every(isFenced) ? t('audit_detail_uncompared') : '',
  };
}

function infoWords({ others }: Verdict, { keys }: Judged): VerdictWords {
  return {
    title: others > 0 ? tn('audit_verdict_info', others) : t('audit_verdict_accepted'),
    detail: keys.every(isFenced) ? fencedDetail(keys) : '',
  };
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
