/** Boxes that are named by an id which other rows have too: libraries make ids of words, and drop what is not Latin. */
import { area, formOf, join, type Kind } from './kind.ts';

const idOf = (label: string): string => `r1-${label.replace(/[^A-Za-z0-9_-]/g, '-')}`;

export const sharedIds: Kind = {
  kind: 'boxes whose ids are made of words in letters that are no Latin ones',
  pages: [
    {
      drawn: 'a tree, each item the name of its own box, in Korean',
      exchange: 'bithumb',
      locale: 'ko',
      css: '.bx{display:inline-block;width:14px;height:14px;border:1px solid #777}.bx[aria-checked=true]{background:#06f}',
      body: formOf(
        'ko',
        `<h3>권한</h3><div role="tree">${join(
          [
            ['주문조회', false],
            ['주문하기', false],
            ['출금하기', true],
          ] as const,
          ([label, on]) =>
            `<div role="treeitem" id="${idOf(label)}" aria-checked="${String(on)}"><span class="bx" role="checkbox" tabindex="0" aria-checked="${String(on)}" aria-labelledby="${idOf(label)}"></span> <span title="${label}">${label}</span></div>`,
        )}</div>${area('허용 IP 주소', '')}`,
      ),
      keys: [{ rights: { read: 'off', trade: 'off', withdraw: 'on' }, ip: 'off~' }],
    },
    {
      drawn: 'switches in rows that are labels by id, in Chinese',
      exchange: 'gate',
      locale: 'zh-CN',
      css: '.sw{display:inline-block;width:30px;height:16px;border-radius:8px;background:#ccc}.sw[aria-checked=true]{background:#0a7}',
      body: formOf(
        'zh-CN',
        `<h3>权限</h3>${join(
          [
            ['现货', false],
            ['提现', true],
          ] as const,
          ([label, on]) =>
            `<p id="${idOf(label)}"><span>${label}</span> <button type="button" class="sw" role="switch" aria-checked="${String(on)}" aria-labelledby="${idOf(label)}"></button></p>`,
        )}${area('IP 白名单', '')}`,
      ),
      keys: [{ rights: { trade: 'off', withdraw: 'on' } }],
    },
    {
      drawn: 'boxes beside words that have the id, in Japanese',
      exchange: 'bitbank',
      locale: 'ja',
      body: formOf(
        'ja',
        `<h3>権限</h3>${join(
          [
            ['参照', false],
            ['取引', false],
            ['出金', true],
          ] as const,
          ([label, on]) =>
            `<p><input type="checkbox"${on ? ' checked' : ''} aria-labelledby="${idOf(label)}"> <span id="${idOf(label)}">${label}</span></p>`,
        )}${area('IPアドレス制限', '')}`,
      ),
      keys: [{ rights: { read: 'off', trade: 'off', withdraw: 'on' } }],
    },
  ],
};
