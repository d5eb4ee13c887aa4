/** Controls whose witnesses disagree: of a library that is known to lie in one of them, of another one, and half ticked. */
import { area, formOf, join, type Kind } from './kind.ts';

type Row = readonly [label: string, on: boolean];

/** TDesign's switch for React: a role and no state, which a class alone tells. */
const bareSwitch = ([label, on]: Row): string =>
  `<div><span>${label}</span> <button type="button" role="switch" class="t-switch${on ? ' t-is-checked' : ''} t-size-m"><span class="t-switch__handle"></span></button></div>`;

/** Semi's radios without a name: the browser keeps the last tick of all groups. */
const unnamed = ([label, on]: Row): string =>
  `<div><h5>${label}</h5><div class="semi-radioGroup">${join(
    [
      ['No', !on],
      ['Yes', on],
    ] as const,
    ([word, is]) =>
      `<label class="semi-radio${is ? ' semi-radio-checked' : ''}"><span class="semi-radio-inner"><input type="radio" name="default"${is ? ' checked' : ''}></span><span>${word}</span></label>`,
  )}</div></div>`;

const quarrel = ([label, on]: Row): string =>
  `<div><span>${label}</span> <button type="button" role="switch" class="z-switch${on ? ' is-checked' : ''}" aria-checked="false"></button></div>`;

const half = (label: string): string =>
  `<label class="z-checkbox z-checkbox-indeterminate"><span class="z-inner"><input type="checkbox"></span><span>${label}</span></label>`;

/** A box in the item of a tree, both of which say their state; the box is named after what a press does. */
const twig = ([label, on]: Row): string =>
  `<li role="treeitem" aria-checked="${String(on)}" tabindex="-1"><span><div><span><span><input type="checkbox" aria-label="Toggle"${on ? ' checked' : ''} aria-checked="${String(on)}"></span></span></div><span>${label}</span></span></li>`;

const THREE: readonly Row[] = [
  ['Read', true],
  ['Spot Trading', false],
  ['Withdraw', true],
];
const WANTED = { read: 'on', trade: 'off', withdraw: 'on' } as const;

export const lyingWitnesses: Kind = {
  kind: 'controls whose witnesses disagree',
  pages: [
    {
      drawn: 'switches of a library that never says their state by ARIA',
      exchange: 'bingx',
      locale: 'en',
      body: formOf('en', `<h4>Permissions</h4>${join(THREE, bareSwitch)}${area('Trusted IP addresses', '')}`),
      keys: [{ rights: WANTED, ip: 'off' }],
    },
    {
      drawn: 'radios of a library whose groups share one name',
      exchange: 'bingx',
      locale: 'en',
      body: formOf('en', `<h4>Permissions</h4>${join(THREE, unnamed)}${area('Trusted IP addresses', '')}`),
      keys: [{ rights: WANTED, ip: 'off' }],
    },
    {
      drawn: 'switches of a library that nobody knows: neither witness is believed',
      exchange: 'bingx',
      locale: 'en',
      body: formOf('en', `<h4>Permissions</h4>${join(THREE, quarrel)}${area('Trusted IP addresses', '')}`),
      keys: [{ rights: { read: 'unknown', trade: 'off', withdraw: 'unknown' }, ip: 'off' }],
    },
    {
      drawn: 'a half ticked box that is off to the browser and to ARIA, in German',
      exchange: 'bingx',
      locale: 'de',
      body: formOf(
        'de',
        `<h4>Berechtigungen</h4><p><label><input type="checkbox" checked> Lesen</label></p><p>${half('Auszahlung')}</p>${area('IP-Adressen', '')}`,
      ),
      keys: [{ rights: { read: 'on', withdraw: 'unknown' }, ip: 'off' }],
    },
    {
      drawn: 'items of a tree, each with a box of its own some levels below',
      exchange: 'bingx',
      locale: 'en',
      body: formOf(
        'en',
        `<h4>Permissions</h4><ul role="tree" aria-multiselectable="true">${join(THREE, twig)}</ul>${area('Trusted IP addresses', '')}`,
      ),
      keys: [{ rights: WANTED, ip: 'off' }],
    },
  ],
};
