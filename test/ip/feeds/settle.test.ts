import { describe, expect, it } from 'vitest';
import { MAX_SETS } from '../../../lib/ip/approved-list.ts';
import { readFetched, receive } from '../../../lib/ip/feeds/receive.ts';
import { acceptProposal, rejectProposal, undoSettling } from '../../../lib/ip/feeds/settle.ts';
import { type FeedSubscription, newFeed } from '../../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../../lib/ip/ip-set.ts';

const NOW = Date.UTC(2026, 10, 20);
const time = { now: NOW, intervalMs: 3_600_000, random: 0.5 };
let ids = 0;
const newId = (): string => `id${++ids}`;

async function proposed(text: string, feed: FeedSubscription): Promise<FeedSubscription> {
  const received = await readFetched({ kind: 'content', text, etag: null, lastModified: null }, null);
  return receive(feed, received, time);
}
const start = newFeed({ id: 'f', url: 'https://vendor.example/', label: 'Vendor', setId: 's' }, NOW);
const mine: IpSet = {
  id: 'mine',
  label: 'Mine',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: [],
};
const accept = (feed: FeedSubscription, sets: readonly IpSet[]) => {
  const settled = acceptProposal(feed, feed.proposal?.hash ?? '', sets, NOW, newId);
  if (!settled.ok) throw new Error(settled.problem);
  return settled;
};
const addresses = (sets: readonly IpSet[], id = 's') =>
  sets.find((set) => set.id === id)?.entries.map(({ address }) => address);

describe('accepting', () => {
  it('makes the set, and the way back takes it away again', async () => {
    const done = accept(await proposed('203.0.113.10 203.0.113.11', start), [mine]);
    expect(addresses(done.sets)).toEqual(['203.0.113.10', '203.0.113.11']);
    expect(done.sets[1]).toMatchObject({ label: 'Vendor', owner: 'vendor', role: 'vendor' });
    expect(done.feed.proposal).toBeNull();
    const back = undoSettling(done.feed, done.sets);
    expect(back).toMatchObject({ ok: true, sets: [mine], feed: { accepted: null, etag: null } });
    expect(back.ok && back.feed.proposal).toBeTruthy();
  });

  it('takes out, changes and puts in, and the way back does all of it', async () => {
    const first = accept(await proposed('203.0.113.10 203.0.113.11', start), [mine]);
    const next = JSON.stringify({
      current: ['203.0.113.12'],
      retiring: [{ address: '203.0.113.11', until: '2026-12-20' }],
    });
    const second = accept(await proposed(next, first.feed), first.sets);
    expect(addresses(second.sets)).toEqual(['203.0.113.11', '203.0.113.12']);
    expect(second.sets[1]?.entries[0]?.until).toBe(Date.UTC(2026, 11, 20));
    const back = undoSettling(second.feed, second.sets);
    expect(back.ok && back.sets).toEqual(first.sets);
  });

  it('leaves alone what the user has put into the set by hand', async () => {
    const own = { id: 'e', address: '198.51.100.7', note: 'mine', from: null, until: null, addedAt: 1 };
    const set: IpSet = { ...mine, id: 's', entries: [own] };
    const done = accept(await proposed('203.0.113.10', start), [set]);
    expect(done.sets[0]?.entries[0]).toEqual(own);
    const gone = accept(await proposed('203.0.113.99', done.feed), done.sets);
    expect(addresses(gone.sets)).toEqual(['198.51.100.7', '203.0.113.99']);
  });

  it('refuses what is not the version that was shown', async () => {
    const feed = await proposed('203.0.113.10', start);
    expect(acceptProposal(feed, 'other', [mine], NOW, newId)).toEqual({
      ok: false,
      problem: 'proposal-outdated',
    });
  });

  it('changes nothing where the list has no room', async () => {
    const feed = await proposed('203.0.113.10', start);
    const full = Array.from({ length: MAX_SETS }, (_, index) => ({ ...mine, id: `m${index}` }));
    const settled = acceptProposal(feed, feed.proposal?.hash ?? '', full, NOW, newId);
    expect(settled).toEqual({ ok: false, problem: 'too-many-sets' });
  });
});

describe('rejecting', () => {
  it('forgets the proposal, until it is taken back', async () => {
    const feed = await proposed('203.0.113.10', start);
    const done = rejectProposal(feed, feed.proposal?.hash ?? '', [mine]);
    expect(done).toMatchObject({ ok: true, sets: [mine], feed: { proposal: null, accepted: null } });
    const back = done.ok && undoSettling(done.feed, done.sets);
    expect(back).toMatchObject({ ok: true, feed: { proposal: feed.proposal, rejected: null } });
  });

  it('cannot be taken back twice', () => {
    expect(undoSettling(start, [])).toEqual({ ok: false, problem: 'undo-outdated' });
  });
});
