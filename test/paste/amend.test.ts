import { describe, expect, it } from 'vitest';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { withPasted } from '../../lib/paste/amend.ts';
import { overallWord, type PastedAddress, type PasteWord } from '../../lib/paste/word.ts';

const key = (more: Partial<KeySettings>): KeySettings =>
  ({ id: 'k1', ips: [], typed: [], ipRestriction: 'off', field: null, ...more }) as KeySettings;
const said = (address: string, word: PasteWord): PastedAddress => ({ address, word, said: null });
const pasted = (...addresses: PastedAddress[]) => ({ addresses, button: null, copied: true });

describe('a reading after a paste', () => {
  it('holds an address only where it was seen in the list', () => {
    const read = key({ ips: ['203.0.113.7', '203.0.113.17', '198.51.100.1'] });
    const words = pasted(said('203.0.113.7', 'in-list'), said('203.0.113.17', 'press'));
    expect(withPasted(read, words, 'choice')).toMatchObject({
      ips: ['203.0.113.7', '198.51.100.1'],
      typed: ['203.0.113.17'],
    });
  });

  it('adds what the reader did not see, once, however it is written', () => {
    const words = pasted(said('2001:db8::1', 'in-list'));
    expect(withPasted(key({ ips: [] }), words, 'choice').ips).toEqual(['2001:db8::1']);
    expect(withPasted(key({ ips: ['2001:DB8:0::1'] }), words, 'choice').ips).toEqual(['2001:DB8:0::1']);
  });

  it('calls a list of typed addresses no restriction where the list is the restriction', () => {
    const read = key({ ips: ['203.0.113.7'], ipRestriction: 'on' });
    const words = pasted(said('203.0.113.7', 'unclear'));
    expect(withPasted(read, words, 'field').ipRestriction).toBe('off');
    expect(withPasted(read, words, 'choice').ipRestriction).toBe('on');
  });

  it('leaves what could not be read unread', () => {
    const words = pasted(said('203.0.113.7', 'in-list'));
    expect(withPasted(key({ ips: null }), words, 'field').ips).toBeNull();
  });
});

it('lets the worst word stand for all', () => {
  expect(overallWord([])).toBeNull();
  expect(overallWord([said('a', 'in-list')])).toBe('in-list');
  expect(overallWord([said('a', 'in-list'), said('b', 'press')])).toBe('press');
  expect(overallWord([said('a', 'unclear'), said('b', 'press')])).toBe('unclear');
  expect(overallWord([said('a', 'refused'), said('b', 'unclear'), said('c', 'in-list')])).toBe('refused');
});
