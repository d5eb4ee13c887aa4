import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/storage/decode.ts';
import { settings } from '../../lib/storage/items/settings.ts';

/** As version 1 stored them. */
const V1 = {
  version: 1,
  value: {
    purposeDefault: 'screener',
    pausedExchanges: ['okx', 'bybit'],
    maxKeyAgeDays: 90,
    botRunsHere: false,
    lookUpPublicIp: false,
  },
};

describe('the settings of version 1', () => {
  it('are kept, with the defaults of what is new', () => {
    expect(decode(settings, V1)).toEqual({
      state: 'migrated',
      value: { ...V1.value, feedCheckHours: 6, syncSets: false, lastLook: true },
    });
  });

  it('are put aside where they are not what they should be', () => {
    expect(decode(settings, { version: 1, value: { purposeDefault: 'screener' } }).state).toBe('broken');
    const strange = { ...V1.value, purposeDefault: 'anything' };
    expect(decode(settings, { version: 1, value: strange }).state).toBe('broken');
  });
});
