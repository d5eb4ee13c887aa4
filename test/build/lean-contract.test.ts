/** The contract with the schemas that ship: test/messages/contract.test.ts holds the same of zod's. */
import { describe, expect, it, vi } from 'vitest';
import { SchemaError } from '../../lib/build/lean-zod.ts';
import { CONTRACT, type MessageType } from '../../lib/messages/contract.ts';
import { badRequests, goodRequests } from '../messages/examples.ts';

vi.mock('zod/mini', () => import('../../lib/build/lean-zod.ts'));

describe.each(Object.keys(CONTRACT) as MessageType[])('%s, as it ships', (type) => {
  it('takes a well-formed request as it is', () => {
    expect(CONTRACT[type].request.parse(goodRequests[type])).toEqual(goodRequests[type]);
  });
  it.each(badRequests[type])('refuses %s', (_name, request) => {
    expect(CONTRACT[type].request.safeParse(request).error).toBeInstanceOf(SchemaError);
  });
});
