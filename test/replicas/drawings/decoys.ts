/** Things on an exchange's page that use the same words and are none of a key's settings. */
import { type Pen } from './pen.ts';

export const newsletter = (pen: Pen, label = 'E-mail me about withdrawals and new IP addresses'): string =>
  `<section class="panel"><h4>Notifications</h4>${pen.box({ at: 'decoy-news', label, on: true })}</section>`;

export const cookieBanner = (pen: Pen): string =>
  `<aside class="panel" aria-label="Cookie preferences"><p>We use cookies to trade off comfort and privacy.</p>${pen.toggle({ at: 'decoy-c1', label: 'Strictly necessary', on: true, disabled: true })}${pen.toggle({ at: 'decoy-c2', label: 'Allow analytics from any site', on: true })}${pen.toggle({ at: 'decoy-c3', label: 'Allow transfer of data to partners', on: true })}<button>Reject all</button><button>Accept all</button></aside>`;

export const faq = (): string => `<section class="panel faq"><h3>FAQ</h3>
<details open><summary>Why should I not enable withdrawals?</summary><p>A key with Enable Withdrawals can move your funds off the exchange. Withdraw: Yes means the key can withdraw. IP Restriction: No means that anyone may use it, for example from 198.51.100.200.</p></details>
<details><summary>How do I restrict access to trusted IPs only?</summary><p>Choose "Restrict access to trusted IPs only", type an address such as 192.0.2.77 and press Confirm.</p></details></section>`;

export const languageMenu = (): string =>
  `<fieldset class="panel"><legend>Language and theme</legend><label><input type="radio" name="decoy-lang" checked> English</label><label><input type="radio" name="decoy-lang"> Français</label><label><input type="radio" name="decoy-theme"> Light</label><label><input type="radio" name="decoy-theme" checked> Dark</label><label><input type="checkbox" checked> Show small balances</label></fieldset>`;

export const tradeWidget = (): string =>
  `<section class="panel" aria-label="Quick trade"><div role="tablist"><button role="tab" aria-selected="true">Limit</button><button role="tab" aria-selected="false">Market</button><button role="tab" aria-selected="false">Stop-limit</button></div><div><button aria-pressed="true">Buy</button><button aria-pressed="false">Sell</button></div><label><input type="checkbox" checked> Reduce only</label><div role="tablist"><button role="tab" aria-selected="true">Spot</button><button role="tab" aria-selected="false">Futures</button></div></section>`;

export const currentIp = (address = '203.0.113.250'): string =>
  `<p class="muted">Your current IP address: <b>${address}</b> · last sign-in from 198.51.100.201</p>`;

/** The same words as a key's settings, in a help text. */
export const helpText = (): string =>
  `<p class="muted">To allow withdrawals, the IP restriction must be switched on first. Keys with trading rights and no trusted IPs are deleted. Examples: 198.51.100.7, 198.51.100.0/24.</p>`;

export const decoys = (pen: Pen): string =>
  `${languageMenu()}${tradeWidget()}${newsletter(pen)}${faq()}${cookieBanner(pen)}`;
