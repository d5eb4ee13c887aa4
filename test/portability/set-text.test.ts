import { describe, expect, it } from 'vitest';
import { extractAddresses } from '../../lib/ip/extract.ts';
import { setAsText } from '../../lib/portability/set-text.ts';

const entry = (address: string, note: string, until: number | null = null) => ({
  id: address,
  address,
  note,
  from: null,
  until,
  addedAt: 0,
});
const set = {
  id: 's',
  label: 'grid\nbot',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: [
    entry('203.0.113.10', 'VPS\n198.51.100.1 is another'),
    entry('2001:db8::/48', '', Date.UTC(2026, 11, 31)),
  ],
} as const;

describe('a set as text', () => {
  it('is a line for each address, whatever the notes hold', () => {
    expect(setAsText(set)).toBe(
      '# grid bot\n203.0.113.10 # VPS 198.51.100.1 is another\n2001:db8::/48 # until 2026-12-31\n',
    );
  });

  it('is read back by whoever pastes it', () => {
    const plain = { ...set, entries: [entry('203.0.113.10', 'VPS-1'), entry('198.51.100.7', '')] };
    const found = extractAddresses(setAsText(plain)).items.map(({ raw }) => raw);
    expect(found).toEqual(['203.0.113.10', '198.51.100.7']);
  });
});
