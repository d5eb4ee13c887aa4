/** A form for a new key, drawn in several ways, for pages that lie about it. Its words are those of a key card of Binance. */
import { API_PAGE } from '../e2e/use-extension.ts';
import { plant, plantedStrings } from '../replicas/drawings/plant.ts';

export const URL = API_PAGE;
/** Stand in every form, where a script of ours could read them. */
export const PLANTED: readonly string[] = plantedStrings(plant('hostile'));
const [KEY_ID, SECRET, PASSPHRASE] = PLANTED;
export const RIGHTS = {
  read: 'Enable Reading',
  trade: 'Enable Spot & Margin Trading',
  transfer: 'Permits Universal Transfer',
  withdraw: 'Enable Withdrawals',
} as const;
export type Right = keyof typeof RIGHTS;
export type Drawing = 'native' | 'aria';

export interface FormOptions {
  readonly drawing?: Drawing;
  /** Rights that are on as the page loads. Default: read and trade. */
  readonly on?: readonly Right[];
  /** Whether the key is bound to addresses as the page loads. Default: true. */
  readonly bound?: boolean;
  readonly css?: string;
  /** Put before the form's end. */
  readonly extra?: string;
  readonly script?: string;
  /** In place of the words of each right. */
  readonly words?: Partial<Record<Right, string>>;
  /** The value of the whitelist field. */
  readonly addresses?: string;
}

const CSS = `
  body { font: 14px/1.5 sans-serif; margin: 24px; background: #fff; color: #1e2329; }
  form { width: 640px; padding: 16px; border: 1px solid #ddd; }
  .row { display: flex; align-items: center; gap: 8px; margin: 8px 0; }
  .row > span { flex: none; }
  [role=checkbox], [role=radio] { box-sizing: border-box; width: 16px; height: 16px; border: 1px solid #888; background: #fff; flex: none; cursor: pointer; }
  [role=checkbox][aria-checked=true], [role=radio][aria-checked=true] { background: #f0b90b; border-color: #f0b90b; }
  [hidden] { display: none; }`;

/** The whole document. Boxes are `#read` …, radios `#open` and `#bound`, the field `#ips`, the button `#create`. */
export function form(options: FormOptions = {}): string {
  const { drawing = 'native', on = ['read', 'trade'], bound = true, words = {} } = options;
  const box = (id: Right): string => {
    const label = words[id] ?? RIGHTS[id];
    const ticked = on.includes(id);
    return drawing === 'native'
      ? `<label class="row" id="row-${id}"><input type="checkbox" id="${id}" name="${id}" value="${SECRET}"${ticked ? ' checked' : ''}> <span>${label}</span></label>`
      : `<div class="row" id="row-${id}"><div role="checkbox" tabindex="0" id="${id}" aria-checked="${ticked}" aria-labelledby="l-${id}"></div> <span id="l-${id}">${label}</span></div>`;
  };
  const radio = (id: 'open' | 'bound', label: string, chosen: boolean): string =>
    drawing === 'native'
      ? `<label class="row" id="row-${id}"><input type="radio" name="ip" id="${id}"${chosen ? ' checked' : ''}> <span>${label}</span></label>`
      : `<div class="row" id="row-${id}"><div role="radio" tabindex="0" id="${id}" aria-checked="${chosen}" aria-labelledby="l-${id}"></div> <span id="l-${id}">${label}</span></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API Management</title><style>${CSS}${options.css ?? ''}</style></head>
<body><h1>Create API</h1><form id="form" onsubmit="event.preventDefault(); window.created = (window.created ?? 0) + 1">
<input type="hidden" name="csrf" value="${SECRET}"><input type="password" hidden value="${PASSPHRASE}"><!-- ${SECRET} -->
<div class="row" data-key="${KEY_ID}" data-token="${SECRET}"><label for="name">API key label</label> <input id="name" value="my bot"></div>
<p>API restrictions</p>
<div class="row"><button type="button" id="all">Select all</button> <button type="button" id="default">Undo</button></div>
<div id="rights">${(Object.keys(RIGHTS) as Right[]).map(box).join('\n')}</div>
<p>IP access restrictions</p>
${radio('open', 'Unrestricted (Less Secure)', !bound)}
${radio('bound', 'Restrict access to trusted IPs only (Recommended)', bound)}
<div class="row" id="addresses"><input id="ips" placeholder="Enter IP address" size="40" value="${options.addresses ?? '203.0.113.10'}"></div>
${options.extra ?? ''}
<button type="submit" id="create">Create</button>
</form><script>
const isOn = (id) => { const box = document.getElementById(id); return box.type ? box.checked : box.ariaChecked === 'true'; };
const setTo = (id, on) => { const box = document.getElementById(id); if (box.type) box.checked = on; else box.ariaChecked = String(on); };
for (const box of document.querySelectorAll('[role=checkbox]')) {
  const flip = () => setTo(box.id, !isOn(box.id));
  box.parentElement.addEventListener('click', flip);
  box.addEventListener('keydown', (event) => { if (event.key === ' ') { event.preventDefault(); flip(); } });
}
for (const radio of document.querySelectorAll('[role=radio]')) radio.parentElement.addEventListener('click', () => {
  for (const id of ['open', 'bound']) setTo(id, id === radio.id);
});
let before = null;
document.getElementById('all').addEventListener('click', () => {
  before = ${JSON.stringify(Object.keys(RIGHTS))}.filter(isOn);
  for (const id of ${JSON.stringify(Object.keys(RIGHTS))}) setTo(id, true);
});
document.getElementById('default').addEventListener('click', () => {
  for (const id of ${JSON.stringify(Object.keys(RIGHTS))}) setTo(id, before?.includes(id) ?? false);
});
${options.script ?? ''}
</script></body></html>`;
}
