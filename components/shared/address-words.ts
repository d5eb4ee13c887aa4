/** Why an address is refused, left out or worth a remark, in words. */
import {
  type AddressProblem,
  type AddressRange,
  isTooWide,
  type NormalAddress,
  parseAddress,
  type Scope,
} from '../../lib/ip/address.ts';
import { isApprovable } from '../../lib/ip/approvable.ts';
import { type ListProblem } from '../../lib/ip/change.ts';
import { type Extracted, type Extraction, type ExtractProblem } from '../../lib/ip/extract.ts';
import { type WhyNoAnswer } from '../../lib/ip/public-ip/consensus.ts';
import { coveringIndexes } from '../../lib/ip/smallest-set.ts';
import { type WhyLeftOut } from '../../lib/paste/plan.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { type FoundAddress } from './found-address.ts';

const PROBLEMS: Readonly<Record<ExtractProblem, WordId>> = {
  glued: 'popup_problem_glued',
  version: 'popup_problem_version',
  netmask: 'popup_problem_netmask',
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

const ALL_PROBLEMS: Readonly<Record<ListProblem, WordId>> = { ...PROBLEMS, ...LIST_PROBLEMS };

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

const LEFT_OUT: Readonly<Record<WhyLeftOut, WordId>> = {
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

export const problemWords = (problem: ExtractProblem): string => t(PROBLEMS[problem]);
/** Why the approved list does not take a change. */
export const listProblemWords = (problem: ListProblem): string => t(ALL_PROBLEMS[problem]);

/** The same where it arrives as a text; null: it is no problem of the list's. */
export function refusalWords(problem: string): string | null {
  const known = Object.entries(ALL_PROBLEMS).find(([one]) => one === problem);
  return known === undefined ? null : t(known[1]);
}
export const answerWords = (reason: WhyNoAnswer): string => t(NO_ANSWER[reason]);

/** `why`: a reason of the paste's plan, or a message id. */
export function leftOutWords(why: string): string {
  const known = Object.entries(LEFT_OUT).find(([reason]) => reason === why);
  return t(known === undefined ? (why as WordId) : known[1]) || why;
}

/** What to know of a well-formed address before approving it; null: nothing. */
export function remarkOf({ scope, text, count }: NormalAddress | AddressRange): string | null {
  if (scope !== 'public') return t(SCOPES[scope]);
  return isTooWide(text) ? t('popup_wide', grouped(count)) : null;
}

/** The same of an address as it is written; null where it is none, too. */
export function remarkOn(text: string): string | null {
  const parsed = parseAddress(text);
  return parsed.ok ? remarkOf(parsed.value) : null;
}

/** A count in decimal with the language's grouping: IPv6 networks exceed what a number can hold. */
const grouped = (count: string): string =>
  new Intl.NumberFormat(document.documentElement.lang || undefined).format(BigInt(count));

/**
 * What was found in pasted text, as rows to look at: a range becomes the networks that make it up. `known`: the addresses
 * of the list that they would join. What is on it already is refused, what is written in another way than it counts, or
 * lies within another address, says so.
 */
export function foundRows({ items, more }: Extraction, known: readonly string[]): FoundAddress[] {
  const rows = items.flatMap(rowsOf);
  const all = [...known, ...rows.flatMap(({ address }) => (address === null ? [] : [address]))];
  const covering = coveringIndexes(all);
  let at = known.length;
  const placed = rows.map((row): FoundAddress => {
    if (row.address === null) return row;
    const cover = all[covering.get(at++) ?? -1];
    if (known.includes(row.address)) return { ...row, address: null, remark: t('popup_foundAlready') };
    if (cover === undefined || cover === row.address) return row;
    return { ...row, remark: joined(row.remark, t('popup_foundWithin', cover)) };
  });
  return more === null ? placed : [...placed, { written: '…', address: null, remark: t('popup_foundMore') }];
}

function rowsOf(item: Extracted): FoundAddress[] {
  if (item.problem !== null) {
    return [{ written: item.raw, address: null, remark: problemWords(item.problem) }];
  }
  const isSplit = item.covers.length > 1;
  return item.covers.map((address) => {
    const row = foundRow(item.raw, address);
    const network = address.hostBitsCleared ? t('popup_foundNetwork', grouped(address.count)) : null;
    const port = item.portRemoved ? t('popup_foundPort') : null;
    return {
      ...row,
      remark: joined(row.remark, network, port, isSplit ? t('popup_foundPart', item.raw) : null),
    };
  });
}

const joined = (...remarks: readonly (string | null)[]): string | null =>
  remarks.filter((one) => one !== null).join(' · ') || null;

function foundRow(written: string, address: NormalAddress): FoundAddress {
  return { written, address: isApprovable(address) ? address.text : null, remark: remarkOf(address) };
}

/** That an entry became `address`, with what to know of it: a form shows no remark before it saves. */
export function changedWords(address: string): string {
  const said = t('popup_changedTo', address);
  const remark = remarkOn(address);
  return remark === null ? said : `${said}: ${remark}`;
}

/** @throws an Error for people when the text is not one address that can be approved */
export function checkedAddress(text: string): string {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new Error(problemWords(parsed.problem));
  const { address, remark } = foundRow(text, parsed.value);
  if (address === null) throw new Error(remark ?? problemWords('not-an-address'));
  return address;
}
