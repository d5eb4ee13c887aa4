/**
 * Attacks and their twins on the forms of other exchanges, in pairs where there is one: what is done to the left one and
 * not to the right one is all that differs.
 */
import { type Page } from 'puppeteer-core';

interface Place {
  readonly url: string;
  readonly title: string;
  readonly head: string;
  readonly rights: Readonly<Record<'read' | 'trade' | 'withdraw', string>>;
  readonly create: string;
}
const PLACES = {
  mexc: {
    url: 'https://www.mexc.com/user/openapi',
    title: 'API Management',
    head: 'API permission settings',
    rights: { read: 'View Account Details', trade: 'Order placing', withdraw: 'Withdraw' },
    create: 'Create',
  },
  bybit: {
    url: 'https://www.bybit.com/app/user/add-secret-key',
    title: 'Create New Key',
    head: 'API Key Permissions',
    rights: { read: 'Wallet', trade: 'Orders', withdraw: 'Withdrawal' },
    create: 'Submit',
  },
  kucoin: {
    url: 'https://www.kucoin.com/account/api/create',
    title: 'Create API',
    head: 'API Restrictions',
    rights: { read: 'General', trade: 'Spot Trading', withdraw: 'Withdrawal' },
    create: 'Next',
  },
  kraken: {
    url: 'https://www.kraken.com/u/security/api/new',
    title: 'Create API key',
    head: 'Key permissions',
    rights: { read: 'Query Funds', trade: 'Create & modify orders', withdraw: 'Withdraw Funds' },
    create: 'Generate key',
  },
} as const satisfies Record<string, Place>;

export interface Stranger {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Of an attack: "withdraw" is not plainly off in the end; with a rule, that rule is told. Of a twin: nothing is. */
  readonly want: 'told' | 'scripted-change' | 'hidden-control' | 'quiet';
  /** After the page was read, and had its time to open. */
  act?(page: Page): Promise<unknown>;
}

type Draw = 'box' | 'switch' | 'toggle' | 'select';
interface Options {
  readonly at?: keyof typeof PLACES;
  readonly draw?: Draw;
  readonly on?: readonly string[];
  readonly css?: string;
  readonly script?: string;
  readonly inside?: string;
}

const CSS = `body { font: 14px/1.6 system-ui; margin: 32px; background: #fff; color: #111 } form { max-width: 620px }
.line { display: flex; gap: 10px; align-items: center; margin: 10px 0; position: relative }
.toggle, [role=switch] { width: 32px; height: 18px; border: 0; border-radius: 9px; background: #bbb; flex: none; cursor: pointer; padding: 0 }
.toggle.is-on, [role=switch][aria-checked=true] { background: #2b6 }`;

function page({
  at = 'mexc',
  draw = 'box',
  on = ['read'],
  css = '',
  script = '',
  inside = '',
}: Options): string {
  const { title, head, rights, create } = PLACES[at];
  const control = (id: string, label: string): string => {
    const isOn = on.includes(id);
    if (draw === 'box')
      return `<input type="checkbox" id="${id}"${isOn ? ' checked' : ''}><label for="${id}" id="l-${id}">${label}</label>`;
    if (draw === 'switch')
      return `<span id="l-${id}">${label}</span><button type="button" role="switch" id="${id}" aria-checked="${isOn}" aria-labelledby="l-${id}"></button>`;
    if (draw === 'toggle')
      return `<span id="l-${id}">${label}</span><div class="toggle${isOn ? ' is-on' : ''}" id="${id}"></div>`;
    return `<label for="${id}" id="l-${id}">${label}</label><select id="${id}"><option>Disabled</option><option${isOn ? ' selected' : ''}>Enabled</option></select>`;
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${CSS}${css}</style></head>
<body><form id="form" onsubmit="event.preventDefault()"><h2>${title}</h2><div class="line"><label>API name <input id="name" value="my bot"></label></div>
<h3>${head}</h3><div id="rights">${Object.entries(rights)
    .map(([id, label]) => `<div class="line" id="row-${id}">${control(id, label)}</div>`)
    .join('')}</div>
<div class="line"><label>IP address <input id="ips" size="40" placeholder="Bind IP" value="203.0.113.10"></label></div>${inside}
<button id="create">${create}</button></form><script>
const $ = (id) => document.getElementById(id);
const isOn = (id) => { const one = $(id); return one.type === 'checkbox' ? one.checked : one.value === 'Enabled' || one.ariaChecked === 'true' || one.classList.contains('is-on'); };
const setTo = (id, on) => { const one = $(id); if (one.type === 'checkbox') one.checked = on; else if (one.localName === 'select') one.value = on ? 'Enabled' : 'Disabled'; else if (one.hasAttribute('role')) one.ariaChecked = String(on); else one.classList.toggle('is-on', on); };
for (const one of document.querySelectorAll('.toggle, [role=switch]')) one.addEventListener('click', () => setTo(one.id, !isOn(one.id)));
${script}</script></body></html>`;
}

const of = (
  want: Stranger['want'],
  name: string,
  options: Options,
  act?: (page: Page) => Promise<unknown>,
): Omit<Stranger, 'url'> & { readonly at: keyof typeof PLACES } => ({
  name: `${name} (${options.at ?? 'mexc'}, ${options.draw ?? 'box'})`,
  at: options.at ?? 'mexc',
  html: page(options),
  want,
  ...(act && { act }),
});

const run = (code: string) => (page: Page) => page.evaluate(`{ ${code} }`);
const on = ['read', 'trade', 'withdraw'];
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** By keys: what puppeteer chooses, a script chooses. */
async function chosen(page: Page): Promise<void> {
  await page.focus('#withdraw');
  await page.keyboard.press('ArrowDown');
}

/** What a press on the button of the form's own does. */
const button = (words: string, code: string): Options => ({
  inside: `<button type="button" id="extra">${words}</button>`,
  script: `$('extra').addEventListener('click', () => { ${code} });`,
});
const pressed = async (page: Page): Promise<void> => {
  await page.click('#extra');
  await pause(300);
};

const PAGES = [
  // Who changed it.
  of(
    'scripted-change',
    'a select that a script sets',
    { at: 'kraken', draw: 'select' },
    run(`setTo('withdraw', true);`),
  ),
  of('quiet', 'a select that the user sets', { at: 'kraken', draw: 'select' }, (page) => chosen(page)),
  of(
    'scripted-change',
    'a toggle that a script flips',
    { at: 'kucoin', draw: 'toggle' },
    run(`setTo('withdraw', true);`),
  ),
  of('quiet', 'a toggle that the user flips', { at: 'kucoin', draw: 'toggle' }, (page) =>
    page.click('#withdraw'),
  ),
  of(
    'scripted-change',
    'a switch that a script clicks',
    { at: 'bybit', draw: 'switch' },
    run(`$('withdraw').click();`),
  ),
  of('quiet', 'a switch that the user clicks', { at: 'bybit', draw: 'switch' }, (page) =>
    page.click('#withdraw'),
  ),
  of(
    'scripted-change',
    'a switch that is replaced',
    { at: 'bybit', draw: 'switch' },
    run(
      `const next = $('withdraw').cloneNode(true); next.ariaChecked = 'true'; $('withdraw').replaceWith(next);`,
    ),
  ),
  of(
    'quiet',
    'a switch that is replaced as it is',
    { at: 'bybit', draw: 'switch', on: ['read', 'withdraw'] },
    run(`$('withdraw').replaceWith($('withdraw').cloneNode(true));`),
  ),
  of('scripted-change', 'a tick after a press on Copy', button('Copy', `setTo('withdraw', true);`), pressed),
  of('quiet', 'a tick after a press on Edit', button('Edit', `setTo('withdraw', true);`), pressed),
  of(
    'scripted-change',
    'a tick while the name is typed',
    {
      at: 'kucoin',
      draw: 'toggle',
      script: `$('name').addEventListener('input', () => setTo('withdraw', true));`,
    },
    (page) => page.type('#name', 'x'),
  ),
  of('quiet', 'a name that is typed', { at: 'kucoin', draw: 'toggle' }, (page) => page.type('#name', 'x')),
  of(
    'scripted-change',
    'a tick as the address is pasted',
    { script: `$('ips').addEventListener('input', () => setTo('withdraw', true));` },
    (page) => page.type('#ips', '9'),
  ),
  of(
    'scripted-change',
    'a tick a second after another',
    {
      script: `$('trade').addEventListener('change', () => setTimeout(() => setTo('withdraw', true), 1000));`,
    },
    async (page) => {
      await page.click('#trade');
      await pause(1_200);
    },
  ),
  of(
    'scripted-change',
    'a tick when the window is resized',
    { script: `addEventListener('resize', () => setTo('withdraw', true));` },
    (page) => page.setViewport({ width: 1100, height: 800 }),
  ),
  of('quiet', 'a window that is resized', { on: ['read', 'withdraw'] }, (page) =>
    page.setViewport({ width: 1200, height: 800 }),
  ),
  of(
    'told',
    'two boxes that change their places',
    { on: ['read', 'withdraw'] },
    run(
      `const [a, b] = [$('trade'), $('withdraw')]; const mark = document.createElement('i'); a.replaceWith(mark); b.replaceWith(a); mark.replaceWith(b);`,
    ),
  ),
  of(
    'told',
    'labels that change their owners',
    { on: ['read', 'trade'] },
    run(
      `$('l-trade').htmlFor = 'withdraw'; $('l-withdraw').htmlFor = 'trade'; $('row-trade').append($('l-withdraw')); $('row-withdraw').append($('l-trade'));`,
    ),
  ),
  of(
    'told',
    'a form that a custom element takes in',
    { on },
    run(
      `class Box extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; } } customElements.define('x-box', Box); const box = document.createElement('x-box'); $('form').replaceWith(box); box.append(document.createElement('p')); box.shadowRoot.append(new DOMParser().parseFromString(${JSON.stringify(page({ on })).replaceAll('</', '<\\/')}, 'text/html').getElementById('form'));`,
    ),
  ),
  of(
    'told',
    'a template that takes its place',
    {},
    run(
      `const next = document.createElement('template'); next.innerHTML = $('form').outerHTML.replace('id="withdraw"', 'id="withdraw" checked'); $('form').replaceWith(next.content);`,
    ),
  ),
  // What is seen of it.
  of('hidden-control', 'a toggle with the colour of one that is off', {
    at: 'kucoin',
    draw: 'toggle',
    on: ['read', 'withdraw'],
    css: '#withdraw { background: #bbb }',
    inside: '',
  }),
  of('quiet', 'toggles in colours of their own', {
    at: 'kucoin',
    draw: 'toggle',
    on: ['read', 'withdraw'],
    css: '.toggle.is-on { background: #06c }',
  }),
  of('hidden-control', 'a switch without opacity', {
    at: 'bybit',
    draw: 'switch',
    on,
    css: '#row-withdraw { opacity: 0 }',
  }),
  of('quiet', 'switches that are somewhat pale', {
    at: 'bybit',
    draw: 'switch',
    on,
    css: '.line { opacity: .8 }',
  }),
  of('hidden-control', 'a select off the page', {
    at: 'kraken',
    draw: 'select',
    on,
    css: '#row-withdraw { position: absolute; left: -4000px }',
  }),
  of('quiet', 'selects to the right', {
    at: 'kraken',
    draw: 'select',
    on,
    css: '.line { justify-content: space-between }',
  }),
  of('hidden-control', 'a line behind the next one', {
    on,
    css: '#row-withdraw { margin-bottom: -34px } #rights + .line { background: #fff; position: relative; z-index: 1 }',
  }),
  of('hidden-control', 'a line in a closed disclosure', {
    on,
    script: `const more = document.createElement('details'); more.innerHTML = '<summary></summary>'; $('row-withdraw').before(more); more.append($('row-withdraw'));`,
  }),
  of('hidden-control', 'white on white', {
    at: 'kraken',
    draw: 'select',
    on,
    css: '#l-withdraw { color: #fff } #withdraw { opacity: 0 }',
  }),
  of('hidden-control', 'a frame of text over the line', {
    on,
    script: `const at = $('row-withdraw').getBoundingClientRect(); const frame = document.createElement('iframe'); frame.srcdoc = '<style>body{background:#fff}</style>'; frame.style.cssText = 'position:absolute; border:0; background:#fff; left:' + at.x + 'px; top:' + at.y + 'px; width:' + at.width + 'px; height:' + at.height + 'px'; document.body.append(frame);`,
  }),
  of('quiet', 'a frame beside the form', {
    on,
    script: `const frame = document.createElement('iframe'); frame.srcdoc = '<p>Chat with us</p>'; frame.style.cssText = 'position:fixed; right:8px; bottom:8px; width:200px; height:120px'; document.body.append(frame);`,
  }),
  of('hidden-control', 'a picture of an empty box', {
    on,
    script: `const at = $('withdraw').getBoundingClientRect(); const picture = document.createElement('img'); picture.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14"><rect width="14" height="14" fill="white" stroke="gray"/></svg>'; picture.style.cssText = 'position:absolute; left:' + at.x + 'px; top:' + at.y + 'px; width:' + at.width + 'px; height:' + at.height + 'px'; document.body.append(picture);`,
  }),
  of('hidden-control', 'a mask', {
    at: 'bybit',
    draw: 'switch',
    on,
    css: '#row-withdraw { -webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent) }',
  }),
  of('quiet', 'a form in a scrolled pane', { on, css: '#rights { max-height: 60px; overflow: auto }' }),
  of('quiet', 'a form in a dark theme', {
    on,
    css: 'body { background: #111; color: #eee } input { accent-color: #fa0 }',
  }),
  of('quiet', 'a form under a banner that was closed', {
    on,
    script: `const bar = document.createElement('div'); bar.style.cssText = 'position:fixed; inset:0 0 auto 0; height:300px; background:#ffd'; bar.textContent = 'Maintenance tonight'; document.body.append(bar); setTimeout(() => bar.remove(), 600);`,
  }),
  // What it says of itself.
  of('told', 'a ticked box that is called off', { on, script: `$('l-withdraw').append(' (off)');` }),
  of('told', 'an option that is chosen and called off', {
    at: 'kraken',
    draw: 'select',
    on,
    script: `$('withdraw').options[0].text = 'Enabled'; $('withdraw').options[1].text = 'Enabled (default)';`,
  }),
  of('told', 'a switch that keeps its state in a property', {
    at: 'bybit',
    draw: 'switch',
    on: ['read', 'trade'],
    script: `$('withdraw').removeAttribute('aria-checked'); $('withdraw').ariaChecked = 'true'; $('withdraw').setAttribute('data-state', 'unchecked');`,
  }),
  of('told', 'a box in a group that says that none is ticked', {
    on,
    script: `$('rights').setAttribute('aria-label', 'Nothing is selected'); $('withdraw').setAttribute('data-state', 'unchecked'); $('withdraw').className = 'unchecked';`,
  }),
];

export const STRANGERS: readonly Stranger[] = PAGES.map(({ at, ...one }, index) => ({
  ...one,
  url: `${PLACES[at].url}?stranger=${index}`,
}));
