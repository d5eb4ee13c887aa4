import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../lib/exchanges/phrases/all.ts';
import { cleanLabel, withoutSecrets } from '../../lib/page/keys/sieve.ts';
import { evidence, key } from '../audit/fixtures.ts';

const SECRETS = [
  'vmPUZE6mv9SD5VNHk4HlWFsOr6aPE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A',
  '5f4dcc3b5aa765d61d8327deb882cf99',
  '8f14e45f-ceea-467f-a9e6-1c2b3d4e5f60',
  'kPassphrase9fk2Xq',
  'bXkgc2VjcmV0IGtleSBpcyBsb25n',
];

describe('what a page says in its own words', () => {
  it.each(SECRETS)('%s does not leave it in a label', (secret) => {
    for (const label of [secret, `Enable ${secret}`, `IP whitelist: ${secret}.`, `[${secret}]`])
      for (let at = 0; at + 12 <= secret.length; at++)
        expect(cleanLabel(label)).not.toContain(secret.slice(at, at + 12));
  });

  it.each([
    'Enable Spot & Margin Trading',
    'Restrict access to trusted IPs only (Recommended)',
    'Auszahlungsberechtigungen',
    'Разрешить вывод средств',
    '允许通用划转（需开启IP访问限制）',
    'e.g. 192.168.1.1,192.168.1.2 or 2001:db8::1/64',
    'grid-bot-frankfurt-01',
    'HMAC_SHA256 / Ed25519',
  ])('%s is quoted as it is', (label) => {
    expect(cleanLabel(label)).toBe(label);
  });

  it('keeps every phrase of every language', () => {
    const said = JSON.stringify(allPhrases).match(/"[^"]{10,}"/g) ?? [];
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((phrase) => cleanLabel(phrase) !== phrase)).toEqual([]);
  });

  it('cleans all that a reading quotes', () => {
    const [secret = ''] = SECRETS;
    const said = (label: string) => [evidence(label, 'on', 1)];
    const dirty = key({
      name: `bot ${secret}`,
      evidence: { read: said(secret), trade: said(secret), transfer: said(secret), withdraw: said(secret) },
      ipEvidence: said(secret),
      provenance: [{ kind: 'hidden-control', permission: 'withdraw', ref: 1, label: secret, state: 'on' }],
    });
    const clean = withoutSecrets({ exchange: 'binance', state: 'read', keys: [dirty], readAt: 1 });
    expect(JSON.stringify(clean)).not.toContain(secret.slice(0, 12));
    expect(clean.keys[0]?.name).toBeNull();
    expect(clean.keys[0]?.evidence.withdraw).toEqual([{ ...said('…')[0] }]);
  });
});
