import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { decide } from '../../lib/sync/decide.ts';
import { listHash, META_KEY, pack, type SyncMeta, unpack } from '../../lib/sync/pack.ts';

const PER_ITEM = 8_192;
const IN_ALL = 102_400;

const list = (count: number): readonly IpSet[] => [
  {
    id: 's',
    label: 'Mein Server 🇩🇪',
    owner: 'own',
    environment: 'production',
    role: 'primary',
    entries: Array.from({ length: count }, (_, index) => ({
      id: `${index}-${Math.sin(index)}`,
      address: `203.0.${index >> 8}.${index & 255}`,
      note: '',
      from: null,
      until: null,
      addedAt: 1_790_000_000_000 + index,
    })),
  },
];
const metaOf = (items: Readonly<Record<string, unknown>>) => items[META_KEY] as SyncMeta;
const packed = async (sets: readonly IpSet[]) => {
  const items = await pack(sets, 7);
  if (items === null) throw new Error('does not fit');
  return items;
};

describe('pack', () => {
  it.each([0, 1, 40, 1000])('keeps within what sync takes, and comes back as it was (%d)', async (count) => {
    const sets = list(count);
    const items = await packed(sets);
    const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PER_ITEM);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(IN_ALL);
    expect(await unpack(metaOf(items), items)).toEqual(sets);
    expect(metaOf(items)).toMatchObject({ version: 1, at: 7, hash: await listHash(sets) });
  });

  it('says that a list is too large', async () => {
    expect(await pack(list(20_000), 7)).toBeNull();
  });

  it('gives the same name to the same list, however its fields are ordered', async () => {
    const [set] = list(2);
    if (!set) throw new Error('no set');
    const { id, ...rest } = set;
    expect(await listHash([{ ...rest, id }])).toBe(await listHash([set]));
    expect(await listHash([{ ...set, label: 'x' }])).not.toBe(await listHash([set]));
  });
});

describe('unpack', () => {
  it('takes nothing that is cut, changed or mixed', async () => {
    const items = await packed(list(1000));
    const other = await packed(list(999));
    const meta = metaOf(items);
    expect(meta.chunks).toBeGreaterThan(1);
    const chunks = Object.keys(items).filter((key) => key !== META_KEY);
    const first = chunks[0] ?? '';
    expect(await unpack(meta, { ...items, [first]: undefined })).toBeNull();
    expect(await unpack(meta, { ...items, [first]: `${items[first]}`.replace(/./g, 'A') })).toBeNull();
    expect(await unpack(meta, other)).toBeNull();
    expect(await unpack({ ...meta, hash: metaOf(other).hash }, items)).toBeNull();
  });

  it('does not unfold without an end', async () => {
    const zeros = new Blob([new Uint8Array(9_000_000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(zeros).arrayBuffer());
    const text = btoa(String.fromCharCode(...bytes));
    const meta: SyncMeta = { version: 1, hash: 'f'.repeat(64), chunks: 1, at: 1 };
    expect(await unpack(meta, { [`sets:${'f'.repeat(16)}:0`]: text })).toBeNull();
  });
});

describe('decide', () => {
  const side = (hash: string, isEmpty = false) => ({ hash, isEmpty });
  it.each([
    ['a first device', side('a'), null, null, 'push'],
    ['a new device, nothing there', side('e', true), null, null, 'agree'],
    ['a new device, a list there', side('e', true), { hash: 'b' }, null, 'pull'],
    ['two lists that never met', side('a'), { hash: 'b' }, null, 'conflict'],
    ['the same', side('a'), { hash: 'a' }, null, 'agree'],
    ['changed here', side('a'), { hash: 'o' }, 'o', 'push'],
    ['changed there', side('o'), { hash: 'b' }, 'o', 'pull'],
    ['changed on both', side('a'), { hash: 'b' }, 'o', 'conflict'],
    ['emptied here', side('e', true), { hash: 'o' }, 'o', 'push'],
    ['taken out there', side('o'), null, 'o', 'agree'],
    ['taken out there, changed here', side('a'), null, 'o', 'push'],
  ] as const)('%s', (_name, local, remote, base, step) => {
    expect(decide({ local, remote, base })).toBe(step);
  });

  it('never lets go of a change that only one side has', () => {
    const hash = fc.constantFrom('a', 'b', 'o');
    fc.assert(
      fc.property(hash, hash, hash, (here, there, base) => {
        const step = decide({ local: { hash: here, isEmpty: false }, remote: { hash: there }, base });
        if (step === 'pull') expect(here).toBe(base);
        if (step === 'push') expect(there).toBe(base);
      }),
    );
  });
});
