/**
 * Vocabulary that exchanges share, per locale. The reader matches it on normalised text (NFKC, lower case, one space
 * for any white space, no invisible or bidi characters).
 *
 * A phrase is a stem: in scripts that put spaces between words it matches at the start of a word and may be continued
 * ("withdraw" matches "withdrawals"); a phrase that ends in "$" must end its word ("ip$"), and one that begins with "^" the text ("^ver$"). In Chinese, Japanese and Korean it matches anywhere.
 * A phrase of several words matches in sequence.
 */
import { type Locale } from '../exchange.ts';

export const CONCEPTS = [
  // What a control grants.
  'withdraw', // take funds off the exchange: withdraw, cash out, send, pay out
  'transfer', // move funds between own accounts or wallets
  'trade', // act on orders and positions: trade, order, buy, sell, place, cancel
  'product', // a thing that is traded: spot, margin, futures, options, perpetual; alone it means trade
  'read', // look only: read, view, query, see, export
  'write', // turns a reading label into an acting one: create, modify, place, cancel, close, submit, write
  'record', // turns orders and trades into something to look at: open, closed, their history
  'other', // a right that is none of the four: deposit, earn, convert, sub-account management, symbol whitelist, websocket
  // Words that make a control none of ours.
  'notAPermission', // newsletter, notify me, I agree, terms, remember, security controls, two-factor, e-mail
  'selectAll',
  'readOnly', // a mode: read only
  'readWrite', // a mode: read and write
  'notRecommended', // a remark inside a label: (not recommended), (less secure), (recommended), (optional)
  'negation', // cannot, may not, no, without, not allowed
  // IP restriction.
  'ipNoun', // ip, ip address
  'ipRestricted', // restrict to trusted ips, only these ips, bind ip
  'ipUnrestricted', // unrestricted, no ip restriction, any ip, later
  'ipHeading', // heading or switch label: ip restriction, ip whitelist, ip allowlist, linked ip
  'currentIp', // your current ip, last used from, detected
  // Third-party app keys.
  'thirdParty', // link third-party application, connect to third-party app
  'apiTrading', // its opposite: api trading, api transaction, self use
  // Parts of a form or a list.
  'permissionHeading', // permissions, api restrictions, access rights
  'keyName', // label, api name, note, remark, nickname, key name
  'keyId', // api key, access key, key id
  'secret', // secret key, passphrase, password, private key, verification code, 2fa
  'created', // created at, creation time
  'expires', // days to expiry, expires in, valid until
  'status', // status, state (a column that is no permission)
  'action', // action, operation, edit column
  'add', // buttons that add one address: add, confirm, +
  'search', // of a field: it looks for keys, and holds none's name
  'everything', // of an option: it shows all of a list, so the options beside it filter
  'pressEnter', // of a field: what is typed counts when a key has made a chip of it: press Enter
  'another', // of a button: one more row, not what was typed: another, more, row
  'remove', // buttons that take an address or a row away
  'save', // buttons that save the form: save, create, submit, next, confirm
  'next', // buttons that lead to a further step and save nothing yet: next, continue
  'helper', // buttons that change nothing of a form: copy, send code, help, download
  'edit', // buttons that open a key for editing
  'yes',
  'no',
  'on',
  'off',
  'deny', // an option that refuses: deny, do not allow, no access
  'allow', // an option that grants: allow, permit
  'none', // none, not set, --
  'chosenList', // over the one of two lists whose things are chosen: selected, chosen
  'offeredList', // over the other one: available
  'advanced', // advanced settings
  'apiPage', // title of an API management page
] as const;
export type Concept = (typeof CONCEPTS)[number];

export interface Phrases {
  readonly locale: Locale;
  /** Wording that a named source shows on an exchange's own page or document. */
  readonly sourced: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** The language's standard security wording: not seen on a page, hence unverified. */
  readonly standard: Readonly<Partial<Record<Concept, readonly string[]>>>;
}
