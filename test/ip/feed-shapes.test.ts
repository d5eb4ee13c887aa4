import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../lib/ip/feed.ts';
import { type FeedFilter } from '../../lib/ip/feed-shapes.ts';

const ALL: FeedFilter = { service: null, region: null };
const read = (list: unknown, filter: FeedFilter | null = ALL) =>
  parseFeed(typeof list === 'string' ? list : JSON.stringify(list), null, filter);
const addresses = (list: unknown, filter: FeedFilter | null = ALL) => {
  const feed = read(list, filter);
  return feed.ok ? feed.entries.map(({ address }) => address) : `${feed.reason} ${feed.where}`;
};

/** Each shape as it is published, cut short; the addresses are documentation's. */
const AWS = {
  syncToken: '1',
  createDate: '2026-11-01-00-00-00',
  prefixes: [
    {
      ip_prefix: '203.0.113.0/28',
      region: 'eu-central-1',
      service: 'EC2',
      network_border_group: 'eu-central-1',
    },
    { ip_prefix: '203.0.113.16/28', region: 'us-east-1', service: 'EC2', network_border_group: 'us-east-1' },
    { ip_prefix: '203.0.113.32/28', region: 'us-east-1', service: 'S3', network_border_group: 'us-east-1' },
  ],
  ipv6_prefixes: [
    {
      ipv6_prefix: '2001:db8::/56',
      region: 'eu-central-1',
      service: 'EC2',
      network_border_group: 'eu-central-1',
    },
  ],
};
const GOOGLE = {
  syncToken: '1',
  creationTime: '2026-11-01T00:00:00',
  prefixes: [
    { ipv4Prefix: '203.0.113.0/28', service: 'Google Cloud', scope: 'europe-west1' },
    { ipv6Prefix: '2001:db8::/56', service: 'Google Cloud', scope: 'us-east1' },
  ],
};
const AZURE = {
  changeNumber: 1,
  cloud: 'Public',
  values: [
    {
      name: 'AzureCloud.westeurope',
      id: 'AzureCloud.westeurope',
      properties: {
        region: 'westeurope',
        systemService: '',
        addressPrefixes: ['203.0.113.0/28', '2001:db8::/56'],
      },
    },
    {
      name: 'Storage.eastus',
      id: 'Storage.eastus',
      properties: { region: 'eastus', systemService: 'AzureStorage', addressPrefixes: ['203.0.113.16/28'] },
    },
  ],
};
const ORACLE = {
  last_updated_timestamp: '2026-11-01T00:00:00',
  regions: [
    {
      region: 'eu-frankfurt-1',
      cidrs: [
        { cidr: '203.0.113.0/28', tags: ['OCI'] },
        { cidr: '203.0.113.16/28', tags: ['OSN', 'OBJECT_STORAGE'] },
      ],
    },
  ],
};
const CLOUDFLARE = {
  result: { ipv4_cidrs: ['203.0.113.0/28'], ipv6_cidrs: ['2001:db8::/56'], etag: 'x' },
  success: true,
  errors: [],
  messages: [],
};
const FASTLY = { addresses: ['203.0.113.0/28'], ipv6_addresses: ['2001:db8::/56'] };
const GITHUB = {
  verifiable_password_authentication: false,
  ssh_keys: ['ssh-ed25519 AAAA'],
  hooks: ['203.0.113.0/28'],
  actions: ['203.0.113.16/28', '2001:db8::/56'],
};

describe('a list in its publisher’s own shape', () => {
  it.each([
    ['Amazon Web Services', AWS, ['EC2', 'S3'], ['eu-central-1', 'us-east-1']],
    ['Google Cloud', GOOGLE, ['Google Cloud'], ['europe-west1', 'us-east1']],
    ['Microsoft Azure', AZURE, ['AzureCloud.westeurope', 'AzureStorage'], ['eastus', 'westeurope']],
    ['Oracle Cloud', ORACLE, ['OBJECT_STORAGE', 'OCI', 'OSN'], ['eu-frankfurt-1']],
    ['GitHub', GITHUB, ['actions', 'hooks'], []],
  ])('asks what is wanted of %s, and says what there is', (shape, list, services, regions) => {
    expect(read(list, null)).toMatchObject({
      ok: false,
      reason: 'feed-choose',
      choices: { shape, services, regions },
    });
    expect(Array.isArray(addresses(list))).toBe(true);
  });

  it('takes what was chosen and nothing else', () => {
    expect(addresses(AWS, { service: 'EC2', region: 'eu-central-1' })).toEqual([
      '203.0.113.0/28',
      '2001:db8::/56',
    ]);
    expect(addresses(AWS, { service: 'S3', region: null })).toEqual(['203.0.113.32/28']);
    expect(addresses(ORACLE, { service: 'OSN', region: null })).toEqual(['203.0.113.16/28']);
    expect(addresses(AZURE, { service: null, region: 'eastus' })).toEqual(['203.0.113.16/28']);
    expect(addresses(GITHUB, { service: 'hooks', region: null })).toEqual(['203.0.113.0/28']);
  });

  it('says so where nothing is of that choice, and goes on to say what there is', () => {
    expect(read(AWS, { service: 'S3', region: 'eu-central-1' })).toMatchObject({
      ok: false,
      reason: 'feed-none-chosen',
      choices: { services: ['EC2', 'S3'] },
    });
  });

  it.each<[string, unknown, string[]]>([
    ['Cloudflare', CLOUDFLARE, ['203.0.113.0/28', '2001:db8::/56']],
    ['Fastly', FASTLY, ['203.0.113.0/28', '2001:db8::/56']],
    ['Stripe', { WEBHOOKS: ['203.0.113.1', '203.0.113.2'] }, ['203.0.113.1', '203.0.113.2']],
    ['a vendor', { ips: [{ ip: '203.0.113.1', dc: 'fra' }] }, ['203.0.113.1']],
    ['a list of records', [{ ip: '203.0.113.1' }, { ip: '203.0.113.2' }], ['203.0.113.1', '203.0.113.2']],
    [
      'UptimeRobot and Pingdom',
      '203.0.113.1\n203.0.113.2\n2001:db8::1\n',
      ['203.0.113.1', '203.0.113.2', '2001:db8::1'],
    ],
    ['a table', 'IP Address\n203.0.113.1\n203.0.113.2\n', ['203.0.113.1', '203.0.113.2']],
    ['a table with more', 'Name;IP Address\nfra;203.0.113.1\n', ['203.0.113.1']],
  ])('takes %s as it is, without asking', (_, list, expected) => {
    expect(addresses(list, null)).toEqual(expected);
  });

  it('asks for the region of a geofeed', () => {
    const geofeed = '# geofeed\n203.0.113.0/28,DE,DE-HE,Frankfurt,\n2001:db8::/56,US,US-VA,Ashburn,\n';
    expect(read(geofeed, null)).toMatchObject({
      reason: 'feed-choose',
      choices: { shape: 'geofeed', regions: ['DE-HE', 'US-VA'] },
    });
    expect(addresses(geofeed, { service: null, region: 'DE-HE' })).toEqual(['203.0.113.0/28']);
  });

  it.each<[string, unknown, string]>([
    [
      'a network too wide to fence anything',
      { ...FASTLY, addresses: ['8.0.0.0/9'] },
      'feed-too-wide addresses.0',
    ],
    ['an address inside a network', { ips: ['10.0.0.1'] }, 'feed-not-public ips.0'],
    ['no address at all', { message: 'rate limited' }, 'feed-bad-json null'],
    ['our own form with a mistake in it', { current: ['203.0.113.1'], admin: 1 }, 'feed-bad-json null'],
    ['a word in the column of addresses', 'IP Address,Name\nsoon,fra\n', 'feed-bad-address line 2'],
  ])('refuses %s', (_, list, reason) => {
    expect(addresses(list)).toBe(reason);
  });

  it('comes to an end with a list that goes down and down', () => {
    const deep = `${'{"a":'.repeat(5_000)}"203.0.113.1"${'}'.repeat(5_000)}`;
    expect(parseFeed(deep, null).ok).toBe(false);
  });
});
