/** Forms of which the browser knows next to nothing: levels, switches and boxes in divs, beside what belongs to others. */
import { area, formOf, join, type Kind, tick } from './kind.ts';

const RADIO_CSS =
  '.o{display:flex;gap:8px;margin:4px 0}.o>i{width:14px;height:14px;border:1px solid #777;border-radius:50%}.o.Radio_checked>i{background:#06f;border-color:#06f}.sw{display:inline-block;width:32px;height:16px;border-radius:8px;background:#bbb;position:relative}.sw i{position:absolute;left:2px;top:2px;width:12px;height:12px;border-radius:50%;background:#fff}.sw.to-end{background:#06f}.sw.to-end i{left:18px}';
const radio = (label: string, on: boolean): string =>
  `<div class="o Radio_option${on ? ' Radio_checked' : ''}"><i></i><span>${label}</span></div>`;
const levels = (heading: string, labels: readonly string[], chosen: number): string =>
  `<h4>${heading}</h4><div>${join(labels, (label, place) => radio(label, place === chosen))}</div>`;

const FUTURES = ['No Access', 'Read Only', 'Full Access'] as const;
const WITHDRAWAL = ['No Access', 'Full Access'] as const;

export const drawnLevels: Kind = {
  kind: 'levels of access under the names of rights, in divs',
  pages: [
    {
      drawn: 'reading alone',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf('en', levels('General API', FUTURES, 1) + levels('Withdrawal API', WITHDRAWAL, 0)),
      keys: [{ rights: { read: 'on', trade: 'off', withdraw: 'off' } }],
    },
    {
      drawn: 'everything, and one level of each right in its own heading, in German',
      exchange: 'bingx',
      locale: 'de',
      css: RADIO_CSS,
      body: formOf(
        'de',
        `<h3>Berechtigungen</h3>${levels('Spot-Handel', ['Kein Zugriff', 'Nur Lesen', 'Lesen und Schreiben'], 2)}${levels('Auszahlung', ['Nein', 'Ja'], 1)}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'on' } }],
    },
    {
      drawn: 'nothing is chosen yet: nothing is known',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf('en', levels('General API', FUTURES, -1) + levels('Withdrawal API', WITHDRAWAL, -1)),
      keys: [{ rights: { read: 'unknown', trade: 'unknown', withdraw: 'unknown' } }],
    },
    {
      drawn: 'options under a heading that nobody knows are not those of the right over it',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf(
        'en',
        `${levels('General API', FUTURES, 2)}<h4>Withdrawal API</h4><h4>Newsletter</h4><div>${join(WITHDRAWAL, (label, place) => radio(label, place === 0))}</div>`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'unknown' } }],
    },
  ],
};

const toggle = (word: string, on: boolean): string =>
  `<div class="row"><span class="sw${on ? ' to-end' : ''}"><i></i></span> <span>${word}</span></div>`;
const RIGHTS_EN = `<h3>Permissions</h3>${tick('Query', true)}${tick('Create & modify orders', true)}${tick('Withdraw', false)}`;
const RIGHTS = { read: 'on', trade: 'on', withdraw: 'off' } as const;

export const headedSwitches: Kind = {
  kind: 'a switch that says On or Off, its name in a line over it',
  pages: [
    {
      drawn: 'off, in divs',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf('en', `${RIGHTS_EN}<b>IP address restriction</b>${toggle('Off', false)}`),
      keys: [{ rights: RIGHTS, ip: 'off' }],
    },
    {
      drawn: 'on, by data attributes, a button behind it',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf(
        'en',
        `${RIGHTS_EN}<b>IP address restriction</b><div><label for="s">On</label> <button type="button" class="sw to-end" id="s" data-state="checked"><i></i></button></div>${area('IP addresses', '203.0.113.10')}`,
      ),
      keys: [{ rights: RIGHTS, ip: 'on', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'the word says on and the drawing off: neither is believed',
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf('en', `${RIGHTS_EN}<b>IP address restriction</b>${toggle('On', false)}`),
      keys: [{ rights: RIGHTS, ip: 'unknown' }],
    },
    {
      drawn: "under the restriction's heading another setting's name, whose switch it is",
      exchange: 'kraken',
      locale: 'en',
      css: RADIO_CSS,
      body: formOf(
        'en',
        `${RIGHTS_EN}<b>IP address restriction</b><div><b>Custom nonce window</b>${toggle('On', true)}</div>`,
      ),
      keys: [{ rights: RIGHTS, ip: 'off~' }],
    },
  ],
};

const icon = (name: string, label: string): string =>
  `<div class="ln"><i class="fa ${name}"></i> <span>${label}</span></div>`;

export const iconBoxes: Kind = {
  kind: 'boxes that are icons of a font, and no control',
  pages: [
    {
      drawn: 'all ticked: what is not there is not known',
      exchange: 'bingx',
      locale: 'en',
      body: formOf(
        'en',
        `<h4>Permissions</h4>${icon('fa-check-square', 'Read')}${icon('fa-check-square', 'Spot Trading')}`,
      ),
      keys: [{ kind: 'form', rights: { read: 'on', trade: 'on', withdraw: 'unknown' } }],
    },
    {
      drawn: 'one of them empty, in Spanish',
      exchange: 'bingx',
      locale: 'es',
      body: formOf(
        'es',
        `<h4>Permisos</h4>${icon('bi-check-square-fill', 'Lectura')}${icon('bi-square', 'Retiro')}`,
      ),
      keys: [{ kind: 'form', rights: { read: 'on', withdraw: 'off' } }],
    },
    {
      drawn: 'a single one under its heading, empty, in Chinese',
      exchange: 'bingx',
      locale: 'zh-CN',
      body: formOf('zh-CN', `<h4>权限</h4>${icon('mdi-checkbox-blank-outline', '提现')}`),
      keys: [{ kind: 'form', rights: { read: 'unknown', withdraw: 'off' } }],
    },
    {
      drawn: 'filled squares are bullets as well as chosen boxes',
      exchange: 'bingx',
      locale: 'en',
      body: formOf('en', `<h4>Permissions</h4>${icon('fa-square', 'Read')}${icon('fa-square', 'Withdraw')}`),
      keys: [{ rights: { read: 'on~', withdraw: 'on~' } }],
    },
  ],
};

const listed = (addresses: string): string =>
  `<div class="kcard"><h3>other</h3><dl><div><dt>Permissions</dt><dd>Read, Spot Trading</dd></div><div><dt>Trusted IP addresses</dt><dd>${addresses}</dd></div></dl></div>`;
const dialog = (inner: string): string =>
  `<div><div role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:#fff">${inner}</div></div>`;

export const othersAddresses: Kind = {
  kind: 'addresses beside a form that are none of its own',
  pages: [
    {
      drawn: 'the one field of a dialog, over a listed key',
      exchange: 'bingx',
      locale: 'en',
      css: RADIO_CSS,
      body: `${dialog(`<div><h4>Permissions</h4>${icon('fa-check-square', 'Read')}${icon('fa-check-square', 'Withdraw')}</div><div><div>Trusted IP addresses</div><textarea></textarea></div><p><button type="button">Save</button></p>`)}${listed('203.0.113.99')}`,
      keys: [
        { kind: 'form', rights: { read: 'on', withdraw: 'on' }, ip: 'off', ips: [] },
        { kind: 'listed', name: 'other', rights: {}, ip: 'on', ips: ['203.0.113.99'] },
      ],
    },
    {
      drawn: 'the same with an address in the field',
      exchange: 'bingx',
      locale: 'en',
      css: RADIO_CSS,
      body: `${dialog(`<div><h4>Permissions</h4>${icon('fa-check-square', 'Read')}${icon('fa-check-square', 'Withdraw')}</div><div><div>Trusted IP addresses</div><textarea>203.0.113.10</textarea></div><p><button type="button">Save</button></p>`)}${listed('203.0.113.99')}`,
      keys: [
        { kind: 'form', rights: { withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] },
        { kind: 'listed', name: 'other', rights: {}, ip: 'on', ips: ['203.0.113.99'] },
      ],
    },
    {
      drawn: 'when and from where it was last used, under a restriction that is folded away, in Turkish',
      exchange: 'binance',
      locale: 'tr',
      body: formOf(
        'tr',
        `${tick('Vadeli işlem', true)}${tick('Para Çekmeyi Etkinleştir', false)}<details><summary>IP erişim kısıtlamaları</summary><p>Kısıtlamasız</p></details><p>Son kullanım 198.18.0.11</p>`,
      ),
      keys: [{ rights: { trade: 'on', withdraw: 'off' }, ip: 'off~' }],
    },
    {
      drawn: 'a list of symbols that is on restricts no addresses',
      exchange: 'binance',
      locale: 'en',
      body: formOf(
        'en',
        `<h4>Permissions</h4>${join(
          [
            ['Enable Futures', false],
            ['Enable Withdrawals', true],
            ['Enable Symbol Whitelist', true],
          ] as const,
          ([label, on], place) =>
            `<p><span>${label}</span> <label><input type="radio" name="q${String(place)}"${on ? ' checked' : ''}> On</label> <label><input type="radio" name="q${String(place)}"${on ? '' : ' checked'}> Off</label></p>`,
        )}`,
      ),
      keys: [{ rights: { trade: 'off', withdraw: 'on' }, ip: 'unknown' }],
    },
  ],
};
