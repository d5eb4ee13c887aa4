/** The exchange of the practice form, which ships with the extension. It is in no registry: no host is its, and no key. */
import { EXCHANGE_IDS, type Exchange } from './exchange.ts';

const HERE = 'entrypoints/practice: the form is our own';

/**
 * @param name what the practice form is called in the user's language
 * @returns an exchange whose id is borrowed, because readings are checked against the known ones. Nothing that is read of
 * the practice form may be kept under it.
 */
export const practiceExchange = (name: string): Exchange => ({
  id: EXCHANGE_IDS[0],
  name,
  verified: '2026-11-30',
  hosts: [],
  pages: [],
  examples: [],
  nonExamples: [],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [],
  ip: {
    control: 'choice',
    entry: 'list',
    separator: ',',
    maxEntries: 30,
    ipv4: true,
    ipv6: true,
    cidr: true,
    source: HERE,
  },
  consequences: [],
  links: { apiManagement: null, withdrawalAddresses: null, security: null, subAccounts: null },
});
