/** Why an address is refused, left out or worth a remark, in words. */
import {
  type AddressProblem,
  type AddressRange,
  isTooWide,
  type NormalAddress,
  parseAddress,
  type Scope,
} from '../../lib/ip/address.ts';
import { type ListProblem } from '../../lib/ip/change.ts';
import { type Extracted } from '../../lib/ip/extract.ts';
import { type WhyNoAnswer } from '../../lib/ip/public-ip/consensus.ts';
import { type WhyLeftOut } from '../../lib/paste/plan.ts';
import { type WhyOutcome } from '../../lib/paste/verify.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { type FoundAddress } from '../popup/model.ts';
import { isApprovable } from './approvable.ts';

const PROBLEMS: Readonly<Record<AddressProblem, WordId>> = {
  empty: 'popup_problem_empty',
  'too-long': 'popup_problem_tooLong',
  'not-an-address': 'popup_problem_notAnAddress',
  'short-ipv4': 'popup_problem_shortIpv4',
  'leading-zero': 'popup_problem_leadingZero',
  'not-decimal': 'popup_problem_notDecimal',
  'octet-out-of-range': 'popup_problem_octet',
  port: 'popup_problem_port',
  brackets: 'popup_problem_brackets',
  'zone-id': 'popup_problem_zone',
  'white-space': 'popup_problem_space',
  'bad-prefix': 'popup_problem_prefix',
  'prefix-out-of-range': 'popup_problem_prefix',
  wildcard: 'popup_problem_wildcard',
  range: 'popup_problem_range',
  'short-range': 'popup_problem_range',
  'range-reversed': 'popup_problem_range',
  'range-mixed-families': 'popup_problem_range',
};

const LIST_PROBLEMS: Readonly<Record<Exclude<ListProblem, AddressProblem>, WordId>> = {
  'set-unknown': 'popup_list_gone',
  'entry-unknown': 'popup_list_gone',
  'id-taken': 'popup_list_gone',
  'undo-outdated': 'popup_list_undoOutdated',
  'already-in-set': 'popup_list_already',
  'dates-reversed': 'popup_list_dates',
  'label-empty': 'popup_list_labelEmpty',
  'label-too-long': 'popup_list_labelLong',
  'note-too-long': 'popup_list_noteLong',
  'too-many-sets': 'popup_list_full',
  'too-many-entries': 'popup_list_full',
};

const SCOPES: Readonly<Record<Exclude<Scope, 'public'>, WordId>> = {
  private: 'popup_scope_private',
  loopback: 'popup_scope_loopback',
  'link-local': 'popup_scope_linkLocal',
  cgnat: 'popup_scope_cgnat',
  documentation: 'popup_scope_documentation',
  multicast: 'popup_scope_multicast',
  unspecified: 'popup_scope_unspecified',
  reserved: 'popup_scope_reserved',
  mixed: 'popup_scope_mixed',
  any: 'popup_scope_any',
};

const LEFT_OUT: Readonly<Record<WhyLeftOut | WhyOutcome, WordId>> = {
  retired: 'popup_left_retired',
  'not-an-address': 'popup_left_notAnAddress',
  'not-public': 'popup_left_notPublic',
  'too-wide': 'popup_left_tooWide',
  'ipv4-not-accepted': 'popup_left_ipv4',
  'ipv6-not-accepted': 'popup_left_ipv6',
  'cidr-not-accepted': 'popup_left_cidr',
  'not-known-accepted': 'popup_left_notKnown',
  covered: 'popup_left_covered',
  'list-full': 'popup_left_full',
  'not-taken': 'popup_left_notTaken',
  rewritten: 'popup_left_rewritten',
  lost: 'popup_left_lost',
  'press-confirm': 'popup_left_pressConfirm',
};

const NO_ANSWER: Readonly<Record<WhyNoAnswer, WordId>> = {
  empty: 'popup_answer_empty',
  'too-long': 'popup_answer_tooLong',
  html: 'popup_answer_html',
  'bad-json': 'popup_answer_notAnAddress',
  'several-lines': 'popup_answer_lines',
  'not-an-address': 'popup_answer_notAnAddress',
  'wrong-family': 'popup_answer_family',
  'not-public': 'popup_answer_notPublic',
  'not-https': 'popup_answer_network',
  'network-error': 'popup_answer_network',
  'http-status': 'popup_answer_status',
  timeout: 'popup_answer_timeout',
  deadline: 'popup_answer_timeout',
};

export const problemWords = (problem: AddressProblem): string => t(PROBLEMS[problem]);
/** Why the approved list does not take a change. */
export const listProblemWords = (problem: ListProblem): string =>
  t({ ...PROBLEMS, ...LIST_PROBLEMS }[problem]);
export const answerWords = (reason: WhyNoAnswer): string => t(NO_ANSWER[reason]);

/** `why`: a reason of the paste's plan or of its outcome, or a message id. */
export function leftOutWords(why: string): string {
  const known = Object.entries(LEFT_OUT).find(([reason]) => reason === why);
  return t(known === undefined ? (why as WordId) : known[1]) || why;
}

/** What to know of a well-formed address before approving it; null: nothing. */
export function remarkOf({ scope, text, count }: NormalAddress | AddressRange): string | null {
  if (scope !== 'public') return t(SCOPES[scope]);
  return isTooWide(text) ? t('popup_wide', grouped(count)) : null;
}

/** A count in decimal with the language's grouping: IPv6 networks exceed what a number can hold. */
const grouped = (count: string): string =>
  new Intl.NumberFormat(document.documentElement.lang || undefined).format(BigInt(count));

/** What was found in pasted text, as rows to look at: a range becomes the networks that make it up. */
export function foundRows(items: readonly Extracted[]): FoundAddress[] {
  return items.flatMap((item) => {
    if (item.problem !== null) {
      return [{ written: item.raw, address: null, remark: problemWords(item.problem) }];
    }
    return item.covers.map((address) => foundRow(item.raw, address));
  });
}

function foundRow(written: string, address: NormalAddress): FoundAddress {
  return { written, address: isApprovable(address) ? address.text : null, remark: remarkOf(address) };
}

/** @throws an Error for people when the text is not one address that can be approved */
export function checkedAddress(text: string): string {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new Error(problemWords(parsed.problem));
  const row = foundRow(text, parsed.value);
  if (row.address === null) throw new Error(row.remark ?? problemWords('not-an-address'));
  return row.address;
}
