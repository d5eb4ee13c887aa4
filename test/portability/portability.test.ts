import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { readCsv, writeCsv } from '../../lib/portability/csv.ts';
import { diffImport, problemOf } from '../../lib/portability/diff-import.ts';
import { exportJson, MAX_IMPORT_LENGTH } from '../../lib/portability/format.ts';
import { decodeFile, readImport } from '../../lib/portability/read-import.ts';
import { setsToCsv } from '../../lib/portability/sets-csv.ts';

const NOW = Date.UTC(2026, 5, 1);
let last = 0;
const newId = () => `id-${++last}`;
const entry = (id: string, address: string, more: Partial<IpSet['entries'][number]> = {}) => ({
  id,
  address,
  note: '',
  from: null,
  until: null,
  addedAt: NOW,
  ...more,
});
const set = (id: string, entries: IpSet['entries'], more: Partial<IpSet> = {}): IpSet => ({
  id,
  label: `set ${id}`,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries,
  ...more,
});
const SETS = [
  set('a', [entry('e1', '203.0.113.1', { note: 'VPS, "one"' }), entry('e2', '2001:db8::/48')]),
  set('b', [entry('e3', '203.0.113.9', { until: Date.UTC(2026, 8, 1) })], {
    owner: 'vendor',
    role: 'vendor',
  }),
];
const read = (text: string) => readImport(text, NOW, newId);

describe('csv', () => {
  it('reads back what it wrote, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        // A first column name keeps the separator and the byte order mark out of what is random here.
        expect(readCsv(writeCsv([['a', 'b'], ...rows]))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx'])(
    'gives a spreadsheet nothing to run: %s',
    (cell) => {
      expect(writeCsv([[cell]])).toMatch(/^"?'/);
    },
  );

  it('takes semicolons where a spreadsheet wrote them', () => {
    expect(readCsv('set;address\nx;1.2.3.4\n')).toEqual([
      ['set', 'address'],
      ['x', '1.2.3.4'],
    ]);
  });

  it('takes tabs where a spreadsheet wrote them', () => {
    expect(readCsv('set\taddress\nx, y\t1.2.3.4\n')).toEqual([
      ['set', 'address'],
      ['x, y', '1.2.3.4'],
    ]);
  });

  it.each(["'=1", "''+x", "'"])('keeps an apostrophe of the user’s own: %s', (cell) => {
    expect(readCsv(writeCsv([['a'], [cell]]))).toEqual([['a'], [cell]]);
  });

  it('refuses a quote that never ends', () => expect(readCsv('a,"b')).toBeNull());
});

describe('export and import', () => {
  it('JSON comes back as it went', () => {
    expect(read(exportJson(SETS, NOW))).toMatchObject({ ok: true, sets: SETS, from: 'json' });
  });

  it('CSV comes back with the same addresses, notes and dates', () => {
    const result = read(setsToCsv(SETS));
    const bare = (sets: readonly IpSet[]) =>
      sets.map(({ id: _, entries, ...rest }) => ({
        ...rest,
        entries: entries.map(({ id: __, ...one }) => one),
      }));
    expect(result.ok && bare(result.sets)).toEqual(bare(SETS));
  });

  const json = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(exportJson(SETS, NOW)) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  const first = (file: Record<string, unknown>) => (file.sets as { entries: Record<string, unknown>[] }[])[0];

  it.each([
    ['too-big', 'x'.repeat(MAX_IMPORT_LENGTH + 1)],
    ['empty', ' \n '],
    ['not-json', '{"format":"keyfence",'],
    ['not-keyfence', '[]'],
    ['not-keyfence', '{"a":1}'],
    ['not-keyfence', '<html><body>203.0.113.1'],
    ['newer-version', '{"format":"keyfence","version":2}'],
    ['wrong-shape', '{"format":"keyfence","version":1}'],
    ['wrong-shape', json((file) => Object.assign(file, { extra: 1 }))],
    ['wrong-shape', json((file) => Object.assign(first(file)?.entries[0] ?? {}, { note: 'a\u202eb' }))],
    ['wrong-shape', json((file) => Object.assign(first(file)?.entries[0] ?? {}, { note: 'x'.repeat(501) }))],
    ['wrong-shape', json(() => undefined).replace('"format"', '"__proto__":{"sets":[]},"format"')],
    [
      'bad-address',
      json((file) => Object.assign(first(file)?.entries[0] ?? {}, { address: '203.0.113.999' })),
    ],
    ['not-public', json((file) => Object.assign(first(file)?.entries[0] ?? {}, { address: '10.0.0.1' }))],
    ['not-public', json((file) => Object.assign(first(file)?.entries[0] ?? {}, { address: '0.0.0.0/0' }))],
    ['duplicate', json((file) => Object.assign(first(file)?.entries[1] ?? {}, { address: '203.0.113.1' }))],
    ['duplicate', json((file) => Object.assign(first(file)?.entries[1] ?? {}, { id: 'e1' }))],
    ['not-csv', 'hello, world'],
    ['bad-line', 'address,from\n203.0.113.1,2026-02-30'],
    ['bad-line', 'address,role\n203.0.113.1,captain'],
    ['bad-address', 'address\nnonsense'],
  ])('%s: %.40s', (why, text) => {
    const result = read(text);
    expect(result.ok ? null : result.problem.why).toBe(why);
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('diff', () => {
  const file = [
    set('a', [entry('x1', '203.0.113.1', { note: 'renamed' }), entry('x2', '203.0.113.2')]),
    set('c', [entry('x3', '203.0.113.3')]),
  ];

  it('merge adds and changes and removes nothing', () => {
    const diff = diffImport(SETS, file, 'merge');
    expect(diff.setsAdded).toEqual(['set c']);
    expect(diff.setsRemoved).toEqual([]);
    expect(diff.lines.map((one) => `${one.kind} ${one.address}`)).toEqual([
      'change 203.0.113.1',
      'add 203.0.113.2',
      'add 203.0.113.3',
    ]);
    expect(diff.next.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('replace leaves the file and nothing else, and says what goes', () => {
    const diff = diffImport(SETS, file, 'replace');
    expect(diff.setsRemoved).toEqual(['set b']);
    expect(diff.lines.filter(({ kind }) => kind === 'remove').map(({ address }) => address)).toEqual([
      '2001:db8::/48',
      '203.0.113.9',
    ]);
    expect(diff.next.flatMap(({ entries }) => entries.map(({ address }) => address))).toEqual([
      '203.0.113.1',
      '203.0.113.2',
      '203.0.113.3',
    ]);
  });

  it('an export imported again changes nothing, in either mode', () => {
    for (const mode of ['merge', 'replace'] as const) {
      const again = read(exportJson(SETS, NOW));
      const diff = diffImport(SETS, again.ok ? again.sets : [], mode);
      expect(diff.lines).toEqual([]);
      expect(diff.next).toEqual(SETS);
    }
  });
});

describe('what a file does not name', () => {
  const merged = (csv: string, mode: 'merge' | 'replace' = 'merge') => {
    const result = read(csv);
    if (!result.ok) throw new Error(result.problem.why);
    return diffImport(SETS, result.sets, mode, result.names);
  };

  it.each(['merge', 'replace'] as const)('stays as it is: days, notes and what a set is for (%s)', (mode) => {
    const { next, lines, setsChanged } = merged('set,address\nset b,203.0.113.9\n', mode);
    expect(lines.filter(({ kind }) => kind !== 'remove')).toEqual([]);
    expect(setsChanged).toEqual([]);
    expect(next.find(({ id }) => id === 'b')).toEqual(SETS[1]);
  });

  it('is told field by field where it is named', () => {
    const { lines, setChanges } = merged('set,address,note,owner,until\nset b,203.0.113.9,Frankfurt,own,\n');
    expect(lines).toEqual([
      {
        kind: 'change',
        set: 'set b',
        address: '203.0.113.9',
        note: 'Frankfurt',
        fields: [
          { field: 'note', before: '', after: 'Frankfurt' },
          { field: 'until', before: Date.UTC(2026, 8, 1), after: null },
        ],
      },
    ]);
    expect(setChanges).toEqual([
      { label: 'set b', fields: [{ field: 'owner', before: 'vendor', after: 'own' }] },
    ]);
  });

  it.each(['IP Address', 'ip', 'CIDR', 'ip_prefix', 'Source IP address'])(
    'takes the column %s for the addresses where none is called so',
    (heading) => {
      expect(read(`${heading}\n203.0.113.1\n`)).toMatchObject({
        ok: true,
        names: ['address'],
        sets: [{ entries: [{ address: '203.0.113.1' }] }],
      });
    },
  );
});

describe('a file that comes from elsewhere', () => {
  const utf16 = (text: string, isBig = false): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
    return bytes;
  };
  const CSV = '\ufeffset\taddress\nMünchen\t203.0.113.1\n';

  it.each([
    ['UTF-8', new TextEncoder().encode(CSV)],
    ['UTF-16, little end first', utf16(CSV)],
    ['UTF-16, big end first', utf16(CSV, true)],
  ])('is read in %s', (_, bytes) => {
    expect(read(decodeFile(bytes) ?? '')).toMatchObject({ ok: true, sets: [{ label: 'München' }] });
  });

  it('is not guessed at in an older encoding', () => {
    expect(decodeFile(Uint8Array.from([0x4d, 0xfc, 0x6e]))).toBeNull();
  });

  it.each([
    [
      'an end before the beginning',
      'address,from,until\n203.0.113.1,2026-01-02,2026-01-02',
      'ends-before-start',
    ],
    ['a name that is too long', `set,address\n${'x'.repeat(81)},203.0.113.1`, 'bad-line'],
    ['a note that is too long', `address,note\n203.0.113.1,${'x'.repeat(501)}`, 'bad-line'],
    ['a note that turns its direction', 'address,note\n203.0.113.1,\u202eevil', 'bad-line'],
  ])('is refused for %s', (_, text, why) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { why } });
  });

  it('is refused for a set without a name', () => {
    const text = exportJson([set('a', [], { label: ' ' })], NOW);
    expect(read(text)).toMatchObject({ ok: false, problem: { why: 'wrong-shape' } });
  });

  it('is found too long before it is read to its end', () => {
    const text = `address\n${'203.0.113.1\n'.repeat(20_000)}`;
    const before = last;
    expect(read(text)).toMatchObject({ ok: false, problem: { why: 'too-many' } });
    expect(last - before).toBeLessThan(1_100);
  });

  it('keeps two sets of one name apart when they are for different things', () => {
    const text = 'set,address,environment\nx,203.0.113.1,production\nx,203.0.113.2,staging\n';
    const result = read(text);
    expect(result.ok && result.sets.map(({ environment }) => environment)).toEqual(['production', 'staging']);
  });

  it('brings no id twice into the list', () => {
    const other = set('x', [entry('e1', '203.0.113.50')], { label: 'other' });
    const { next } = diffImport(SETS, [other], 'merge');
    const ids = next.flatMap(({ id, entries }) => [id, ...entries.map((one) => one.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(next.at(-1)?.entries[0]?.address).toBe('203.0.113.50');
  });

  it('meets the set with its id, though another one stands before it with its name', () => {
    const file = [set('new', [], { label: 'set a' }), set('a', [], { label: 'renamed' })];
    const { next } = diffImport(SETS, file, 'merge');
    expect(next.map(({ id, label }) => [id, label])).toEqual([
      ['a', 'renamed'],
      ['b', 'set b'],
      ['new', 'set a'],
    ]);
  });

  it('says beforehand where the list would not hold it', () => {
    const many = (from: number) =>
      Array.from({ length: 600 }, (_, at) => entry(`${from}-${at}`, `203.${from}.${at >> 8}.${at & 255}`));
    const diff = diffImport([set('a', many(0))], [set('a', many(1))], 'merge');
    expect(problemOf(diff)).toMatchObject({ why: 'too-many' });
    expect(problemOf(diffImport([set('a', many(0))], [set('a', many(1))], 'replace'))).toBeNull();
  });
});

it('the README shows a file that can be imported', () => {
  const [, json = ''] =
    /```json\n(\{\n {2}"format"[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(read(json)).toMatchObject({ ok: true, sets: [{ label: 'Production' }] });
});
