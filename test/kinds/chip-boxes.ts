/** Rights as chips in plain boxes: the cross behind each is an icon without a name, and no menu is in the document. */
import { area, formOf, join, type Kind } from './kind.ts';

const CSS =
  '.pick{display:flex;gap:8px;background:#f2f2f2;padding:8px;max-width:600px}.c{background:#fff;padding:2px 8px}';
const PATH = '<path d="M1 1l8 8M9 1l-8 8" stroke="#333"></path>';
const svg = (name: string, path = PATH): string =>
  `<svg class="${name}" width="10" height="10" viewBox="0 0 10 10">${path}</svg>`;
const TICK = '<path d="M1 5l3 3 5-6" stroke="#333" fill="none"></path>';

const chip = (label: string, cross: string): string => `<span class="c"><span>${label}</span>${cross}</span>`;
const box = (heading: string, inner: string): string =>
  `<div><div>${heading}</div><div class="pick">${inner}<span>⌄</span></div></div>`;

export const chipBoxes: Kind = {
  kind: 'rights as chips in a plain box, each with a cross that is an icon',
  pages: [
    {
      drawn: 'the first one cannot be taken away',
      exchange: 'okx',
      locale: 'en',
      css: CSS,
      body: formOf(
        'en',
        `${box('Permissions', chip('Read', '') + chip('Trade', svg('x')))}${area('IP address allowlist (optional)', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'off' }, ip: 'off' }],
    },
    {
      drawn: 'an icon of a set, in Chinese',
      exchange: 'bingx',
      locale: 'zh-CN',
      css: CSS,
      body: formOf(
        'zh-CN',
        `${box(
          '权限',
          join(['读取', '提现'], (label) => chip(label, svg('lucide lucide-x h-3'))),
        )}${area('IP 白名单', '203.0.113.10')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] }],
    },
    {
      drawn:
        'icons of a font, and one chip that counts those that are not shown: what is not shown is not known',
      exchange: 'bingx',
      locale: 'de',
      css: CSS,
      body: formOf(
        'de',
        `${box('Berechtigungen', join(['Lesen', 'Spot-Handel'], (label) => chip(label, '<i class="bi bi-x-lg"></i>')) + chip('+2', ''))}${area('IP-Adressen', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'unknown' } }],
    },
    {
      drawn: 'no chips: ticks and crosses behind the words say yes and no, in Spanish',
      exchange: 'bingx',
      locale: 'es',
      css: CSS,
      body: formOf(
        'es',
        `${box('Permisos', chip('Lectura', svg('icon-check', TICK)) + chip('Retiro', svg('icon-x')))}${area('Direcciones IP', '')}`,
      ),
      keys: [{ rights: { withdraw: 'off~' } }],
    },
    {
      drawn: 'no chips: a cross before each name is a bullet, in French',
      exchange: 'bingx',
      locale: 'fr',
      css: CSS,
      body: formOf(
        'fr',
        `<h4>Autorisations</h4>${join(['Lecture', 'Retrait'], (label) => `<p>${svg('icon-x')} <span>${label}</span></p>`)}${area('Adresses IP', '')}`,
      ),
      keys: [{ rights: { read: 'off~', withdraw: 'off~' } }],
    },
  ],
};
