/** What stands on such pages, uses the same words and is no setting of the key. */
import { esc } from './pens/pen.ts';
import { type Random } from './random.ts';
import { type Decoy } from './spec.ts';
import { type Words } from './words/words.ts';

/** The address of the user's browser, which is never one that a key allows. */
export const OWN_ADDRESS = '192.0.2.77';
export const LAST_USED = '198.18.0.11';
export const OTHER_KEYS_ADDRESS = '198.18.9.9';
export const EXAMPLE = '198.18.7.1, 198.18.7.2';

const box = (label: string, on: boolean): string =>
  `<p><label><input type="checkbox"${on ? ' checked' : ''}> ${esc(label)}</label></p>`;
const toggle = (label: string, on: boolean): string =>
  `<div class="row"><span>${esc(label)}</span> <button type="button" role="switch" aria-checked="${String(on)}" aria-label="${esc(label)}"></button></div>`;

/** Markup of a decoy that stands outside of the form. */
export const DECOY_HTML: Readonly<Partial<Record<Decoy, (words: Words, random: Random) => string>>> = {
  promo: (words) =>
    `<aside class="banner"><p>${esc(words.promo)}</p><button type="button">${esc(words.withdraw)}</button></aside>`,
  notify: (words, random) => (random.chance(0.5) ? box : toggle)(words.notify, random.chance(0.5)),
  'dark-mode': (words, random) => toggle(words.dark, random.chance(0.5)),
  'address-book': (words, random) => toggle(words.addressBook, random.chance(0.5)),
  faq: (words) =>
    `<details><summary>FAQ: ${esc(words.withdraw)}?</summary><p>${esc(words.withdraw)}: ${esc(words.yes)}. ${esc(words.ipHeading)}: ${esc(words.noIps)}. 198.18.5.5</p></details>`,
  language: () =>
    '<fieldset><legend>Language</legend><label><input type="radio" name="lang" checked> English</label><label><input type="radio" name="lang"> Français</label></fieldset>',
  'trade-widget': () =>
    '<section aria-label="BTC/USDT"><div role="tablist"><button role="tab" aria-selected="true">Spot</button><button role="tab" aria-selected="false">Futures</button></div><button aria-pressed="true">Buy</button><button aria-pressed="false">Sell</button><label><input type="checkbox" checked> Reduce only</label></section>',
  breadcrumbs: (words) =>
    `<nav><a href="#">${esc(words.withdraw)}</a> / <a href="#">${esc(words.title)}</a></nav>`,
};

export const ownAddressLine = (words: Words): string =>
  `<div class="help">${esc(words.yourIp)} ${OWN_ADDRESS}</div>`;
export const lastUsedLine = (words: Words): string =>
  `<p class="muted">${esc(words.lastUsed)} ${LAST_USED}</p>`;

export const otherKey = (words: Words): string =>
  `<div class="kcard"><h3>other</h3><dl><div><dt>${esc(words.permissions)}</dt><dd>${esc(words.read)}, ${esc(words.spot)}</dd></div><div><dt>${esc(words.ipField)}</dt><dd>${OTHER_KEYS_ADDRESS}</dd></div></dl></div>`;

/** Pieces of pages on which no key's settings stand. */
export const ELSEWHERE: Readonly<Record<string, (words: Words, random: Random) => string>> = {
  notifications: (words) =>
    `<section><h2>Notifications</h2>${box(words.notify, true)}${toggle(words.dark, false)}</section>`,
  invitation: (words) => `<p>${esc(words.promo)}</p><button type="button">${esc(words.create)}</button>`,
  documentation: (words) =>
    `<article><h2>API</h2><p>${esc(words.read)}, ${esc(words.spot)}, ${esc(words.withdraw)}.</p><p>${esc(words.onlyIps)}. 198.51.100.7</p></article>`,
  'trade-page': (words) => DECOY_HTML['trade-widget']?.(words, never) ?? '',
  'address-book': (words, random) => DECOY_HTML['address-book']?.(words, random) ?? '',
  'empty-list': (words) =>
    `<table><thead><tr><th>${esc(words.name)}</th><th>${esc(words.permissions)}</th><th>${esc(words.ipField)}</th></tr></thead><tbody></tbody></table>`,
  'sign-in-history': (words) =>
    `<table><thead><tr><th>${esc(words.created)}</th><th>IP</th></tr></thead><tbody><tr><td>2026-11-01 10:00</td><td>203.0.113.9</td></tr><tr><td>2026-11-02 11:00</td><td>203.0.113.10</td></tr></tbody></table>`,
  'own-address': (words) => ownAddressLine(words),
  'dark-mode': (words) => toggle(words.dark, true),
  withdrawal: (words) =>
    `<h2>${esc(words.withdraw)}</h2><label>USDT <input value="100"></label>${box(words.addressBook, true)}<button type="button">${esc(words.withdraw)}</button>`,
};

const never: Random = {
  next: () => 0,
  below: () => 0,
  chance: () => false,
  pick: (from) => from[0] as (typeof from)[number],
  some: () => [],
};
