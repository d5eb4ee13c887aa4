import { describe, expect, it } from 'vitest';
import { loadReplicas } from '../e2e/replica-pages.ts';
import { CARDS, demoPage } from './demo-page.ts';

const replicas = await loadReplicas();
const opened = (index: number) => replicas.find(({ replica }) => replica.id === CARDS[index]?.id)?.replica;

describe('the demo’s first page', () => {
  it('has a page behind each card', () => {
    expect(demoPage(replicas, 'about:blank').match(/<li><a target="_blank"/g)?.length).toBeGreaterThanOrEqual(
      6,
    );
  });

  it('begins with a key that can withdraw, as it says', () => {
    expect(opened(0)?.states[0]?.expect?.keys?.[0]?.permissions.withdraw).toBe('on');
  });

  it('ends with a page of which nothing is read', () => {
    expect(opened(CARDS.length - 1)?.states.every((state) => state.expect === null)).toBe(true);
  });
});
