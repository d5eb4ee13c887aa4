import { loadReplicas } from '../e2e/replica-pages.ts';
import { type ServedPage } from '../e2e/server.ts';
import { keyPages, ticks } from './key-pages.ts';

export const TRADING_URL = 'https://www.binance.com/en/trade/BTC_USDT';
const API_URL = 'https://www.binance.com/en/my/settings/api-management';

/** Own addresses for the heavy page and the late one, so that all are served at once. */
export const API_PAGE_URL = API_URL;
export const BIG_API_PAGE_URL = 'https://www.binance.com/de/my/settings/api-management';
export const LATE_FORM_URL = 'https://www.binance.com/fr/my/settings/api-management';

/** Elements of the trading page, and of the filler that makes an API page of 50,000 nodes (an element and its text are two). */
const TRADING_ELEMENTS = 10_000;
const FILLER_ELEMENTS = 25_000;

/** A control of the key card, and the one that opens it for editing. */
export const EDIT = '#edit';
export const PERMISSION = '#p-spot';

/**
 * The pages that everything is measured on: a trading page of 20,000 nodes, 100 of which change twenty times a second; an
 * API page; the same with 50,000 nodes; an API page whose form comes when `showForm()` is called; and pages of many keys.
 */
export async function benchPages(): Promise<readonly ServedPage[]> {
  const built = (await loadReplicas()).find(({ replica }) => replica.id === 'binance/key-card-native');
  if (!built) throw new Error('The bench draws on the replica binance/key-card-native, which is gone');
  const card = await built.html();
  return [
    { url: TRADING_URL, html: tradingPage() },
    { url: API_PAGE_URL, html: card },
    { url: BIG_API_PAGE_URL, html: card.replace('</main>', `</main>${filler(FILLER_ELEMENTS)}`) },
    { url: LATE_FORM_URL, html: withLateForm(card) },
    ...keyPages(),
  ];
}

function tradingPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>BTC/USDT</title><link rel="icon" href="data:,"></head>
<body>${ticks(TRADING_ELEMENTS)}</body></html>`;
}

/** Rows of ten cells; every element holds one text node. */
function filler(elements: number): string {
  const row = `<p>${'<i>64201.5 </i>'.repeat(9)}</p>`;
  return `<div style="font-size:10px">${row.repeat(elements / 10)}</div>`;
}

function withLateForm(card: string): string {
  const [before = '', rest = ''] = card.split('<section class="card">');
  const [form = '', after = ''] = rest.split('</section>');
  const inert = after.replace(/<script>[\s\S]*<\/script>/, '');
  return `${before}<div id="later"></div>${inert.replace(
    '</body>',
    `<template id="form"><section class="card">${form}</section></template>
<script>function showForm() { document.getElementById('later').append(document.getElementById('form').content); }</script></body>`,
  )}`;
}
