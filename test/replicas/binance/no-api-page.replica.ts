import { type Replica } from '../replica.ts';

/**
 * Pages of the same site that are no API page. Made from the address shapes of the exchange's data file (2026-11-20);
 * their content is chosen to tempt a reader: permission words, a checkbox, an address field.
 */
const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>BTC/USDT | Binance</title><link rel="icon" href="data:,"></head><body>
<h1>How to create an API key</h1>
<p>Enable Withdrawals only with an IP access restriction. API Management is in your account menu.</p>
<label><input type="checkbox" checked> Enable Withdrawals</label>
<label><input type="radio" checked> Unrestricted (Less Secure)</label>
<label>Trusted IPs <input type="text"></label>
</body></html>`;

const pages = [
  ['spot-trading', 'https://www.binance.com/en/trade/BTC_USDT'],
  ['wallet-withdraw', 'https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto/USDT'],
  ['help', 'https://www.binance.com/en/support/faq/how-to-create-api-keys-on-binance-360002502072'],
  ['look-alike-host', 'https://www.binance.com.evil.example/en/my/settings/api-management'],
] as const;

export const replicas: readonly Replica[] = pages.map(([name, url]) => ({
  id: `binance/no-api-page-${name}`,
  exchange: 'binance',
  url,
  drawing: 'native',
  locale: 'en',
  madeFrom: 'written by hand: a page that must get nothing',
  page: { html },
  states: [{ name: 'nothing here', steps: [], expect: null }],
}));
