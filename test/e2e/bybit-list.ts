import { LIST_HEADS } from '../replicas/bybit/words.ts';
import { drawPage } from '../replicas/drawings/document.ts';
import { table } from '../replicas/drawings/parts.ts';

export interface ListedKey {
  readonly keyId: string;
  readonly rights?: string;
  readonly ips?: string;
  readonly created?: string;
  readonly left?: string;
}

/** Bybit's list of keys, with rows of the test's own making. */
export function list(...keys: readonly ListedKey[]): string {
  const rows = keys.map(({ keyId, rights = 'SPOT - Trade', ips = '203.0.113.10', created, left = '--' }) => [
    keyId,
    '******',
    rights,
    ips,
    created ?? '2026-08-20 00:13:37',
    left,
    'Delete Edit',
  ]);
  return drawPage({
    lang: 'en',
    title: 'API Management',
    brand: 'Bybit',
    main: `<h1>API</h1>${table(LIST_HEADS, rows)}`,
  });
}

export const LIST = 'https://www.bybit.com/app/user/api-management';
