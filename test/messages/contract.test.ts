import { describe, expect, it } from 'vitest';
import { CONTRACT, type MessageType } from '../../lib/messages/contract.ts';
import { badRequests, goodRequests } from './examples.ts';

const types = Object.keys(CONTRACT) as MessageType[];

describe.each(types)('%s', (type) => {
  it('takes a well-formed request as it is', () => {
    expect(CONTRACT[type].request.parse(goodRequests[type])).toEqual(goodRequests[type]);
  });
  it.each(badRequests[type])('refuses %s', (_name, request) => {
    expect(CONTRACT[type].request.safeParse(request).success).toBe(false);
  });
  it('says its direction in its name', () => {
    const short = { page: 'cs', ui: 'ui', background: 'bg' } as const;
    const { from, to } = CONTRACT[type];
    expect(type.split('/')[0]).toBe(`${short[from]}-${short[to]}`);
  });
});
