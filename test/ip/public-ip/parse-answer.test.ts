import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/ip/address.ts';
import { MAX_ANSWER_BYTES, parseAnswer } from '../../../lib/ip/public-ip/parse-answer.ts';

const V4 = { family: 4, parse: 'text' } as const;
const V6 = { family: 6, parse: 'text' } as const;
const JSON4 = { family: 4, parse: { json: 'ip' } } as const;

describe('parseAnswer', () => {
  it.each([
    ['203.0.113.10', V4, '203.0.113.10'],
    ['8.8.8.8\n', V4, '8.8.8.8'],
    ['2606:4700:0:0::1111', V6, '2606:4700::1111'],
    ['{"ip":"8.8.8.8","country":"x"}', JSON4, '8.8.8.8'],
  ] as const)('takes %j', (body, provider, address) => {
    expect(parseAnswer(body, provider)).toEqual({ ok: true, address });
  });

  it.each([
    ['', V4, 'empty'],
    [' \n', V4, 'empty'],
    ['<!DOCTYPE html><title>502</title>', V4, 'html'],
    ['8.8.8.8\n8.8.4.4', V4, 'several-lines'],
    ['8.8.8.8 8.8.4.4', V4, 'not-an-address'],
    ['8.8.8.0/24', V4, 'not-an-address'],
    ['too many requests', V4, 'not-an-address'],
    ['*', V4, 'not-an-address'],
    ['10.0.0.1', V4, 'not-public'],
    ['100.64.3.4', V4, 'not-public'],
    ['127.0.0.1', V4, 'not-public'],
    ['0.0.0.0', V4, 'not-public'],
    ['fe80::1', V6, 'not-public'],
    ['2606:4700::1111', V4, 'wrong-family'],
    ['8.8.8.8', V6, 'wrong-family'],
    ['::ffff:8.8.8.8', V6, 'wrong-family'],
    [`8.8.8.8${' '.repeat(MAX_ANSWER_BYTES)}`, V4, 'too-long'],
    ['é'.repeat(MAX_ANSWER_BYTES / 2 + 1), V4, 'too-long'],
    ['8.8.8.8', JSON4, 'bad-json'],
    ['{"ip":8}', JSON4, 'bad-json'],
    ['{"address":"8.8.8.8"}', JSON4, 'bad-json'],
    ['["8.8.8.8"]', JSON4, 'bad-json'],
    ['null', JSON4, 'bad-json'],
    ['{"ip":"8.8.8.8', JSON4, 'bad-json'],
    ['{"ip":"8.8.8.8\\n8.8.4.4"}', JSON4, 'several-lines'],
  ] as const)('refuses %j', (body, provider, reason) => {
    expect(parseAnswer(body, provider)).toEqual({ ok: false, reason });
  });

  it('never gives anything but one canonical address of its family', () => {
    const body = fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.json());
    fc.assert(
      fc.property(body, fc.constantFrom(V4, V6, JSON4), (text, provider) => {
        const answer = parseAnswer(text, provider);
        if (!answer.ok) return;
        expect(parseAddress(answer.address)).toMatchObject({
          ok: true,
          value: { text: answer.address, family: provider.family, prefix: null },
        });
      }),
    );
  });
});
