/** The demo's first page: six cards that say what to try, and all other pages behind a fold. */
import { type BuiltReplica } from '../e2e/replica-pages.ts';

export const INDEX = 'https://keyfence-demo.example/';

export interface DemoCard {
  /** Of the replica that it opens. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** In the order in which they tell the story. */
export const CARDS: readonly DemoCard[] = [
  {
    id: 'bitget/create-native',
    title: 'A key that can withdraw: start here',
    text: 'The panel says what a thief could do with this key. Turn withdrawals off and watch it change.',
  },
  {
    id: 'kraken/library-mantine',
    title: 'Paste the approved addresses',
    text: 'Restrict the key to addresses, then press Paste in the panel. It reads back what the page took.',
  },
  {
    id: 'bybit/library-arco',
    title: 'A new key, not yet made',
    text: 'Another exchange with its own words and its own rules: what happens here to a key without addresses?',
  },
  {
    id: 'bitstamp/created',
    title: 'A key has just been made',
    text: 'Its secret is on the screen. Keyfence does not read it; look for it in the panel or in the dashboard.',
  },
  {
    id: 'kucoin/list-ja',
    title: 'A list of keys, in Japanese',
    text: 'Keys are read in twelve languages. Each one that you see here turns up in the dashboard.',
  },
  {
    id: 'binance/spot-trading',
    title: 'A page that is none of its business',
    text: 'On an exchange’s other pages there is no panel, no badge and no cost.',
  },
];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);

/**
 * @param replicas every page that can be opened
 * @param dashboard the address of the dashboard that is open beside it
 * @throws when a card shows a replica that is gone
 */
export function demoPage(replicas: readonly BuiltReplica[], dashboard: string): string {
  const cards = CARDS.map((card) => {
    const found = replicas.find(({ replica }) => replica.id === card.id);
    if (!found) throw new Error(`The demo shows a replica that is gone: ${card.id}`);
    return `<li><a target="_blank" href="${escaped(found.url)}"><strong>${escaped(card.title)}</strong>
<span>${escaped(card.text)}</span></a></li>`;
  });
  const groups = [...Map.groupBy(replicas, ({ replica }) => replica.exchange)].map(
    ([exchange, own]) =>
      `<details><summary>${escaped(exchange)} (${own.length})</summary><ul>${own
        .map(
          ({ replica, url }) =>
            `<li><a target="_blank" href="${escaped(url)}">${escaped(replica.id)}</a> ${escaped(replica.drawing)}, ${escaped(replica.locale)}</li>`,
        )
        .join('')}</ul></details>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Keyfence demo</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root{color-scheme:light dark;--line:light-dark(#e3e6eb,#2c323d);--card:light-dark(#fff,#1d2129);--muted:light-dark(#5b6472,#9aa4b2);--accent:light-dark(#0b6bcb,#6db3ff)}
body{font:15px/1.5 system-ui,sans-serif;margin:0;background:light-dark(#f6f7f9,#15181e)}
main{max-width:980px;margin:auto;padding:40px 24px 80px}
h1{font-size:28px;margin:0 0 6px}p{max-width:70ch;margin:6px 0;color:var(--muted)}
ol{list-style:none;padding:0;margin:24px 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(270px,1fr));gap:14px}
ol a{display:grid;gap:6px;align-content:start;height:100%;box-sizing:border-box;padding:18px;border:1px solid var(--line);border-radius:14px;background:var(--card);color:inherit;text-decoration:none}
ol li:first-child a{border:2px solid var(--accent)}ol a:hover,ol a:focus-visible{border-color:var(--accent);outline:none}
ol strong{font-size:16px}ol span{color:var(--muted)}a{color:var(--accent)}
details{margin:6px 0}details ul{margin:4px 0}summary{cursor:pointer}
</style>
<main><h1>Try Keyfence</h1>
<p>Pages that look like exchanges’ own, under their real addresses, served by this computer. Nothing here reaches an exchange,
and no key is real. The browser says “Not secure” because no exchange has signed these copies.</p>
<p>Two addresses are approved already. The <a target="_blank" href="${escaped(dashboard)}">dashboard</a> is open in the tab beside this one;
the popup is behind the puzzle piece in the toolbar, or behind Alt+Shift+K. Every page opens in a tab of its own.</p>
<ol>${cards.join('\n')}</ol>
<details><summary>All ${replicas.length} pages on which Keyfence is tested</summary>
<p>Those that are drawn by a library take a moment the first time: they are put together when you open them.</p>
${groups.join('\n')}</details></main></html>`;
}
