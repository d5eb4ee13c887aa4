/** What to do, in order, as data. The words of a step are `dashboard_run_<runbook>_<step>` and `…_why`. */
import { type ExchangeLinks } from '../exchanges/exchange.ts';

export interface RunbookStep {
  /** Stable: what the user ticked is kept under it. */
  readonly id: string;
  /** The page of the exchange on which the step is done; null: not on the exchange. */
  readonly link: keyof ExchangeLinks | null;
}

export interface Runbook {
  readonly id: 'leak' | 'rotate' | 'test';
  /** Done once per exchange, so that its ticks are kept per exchange too. */
  readonly steps: readonly RunbookStep[];
}

/** A key leaked. Stopping it comes first: everything else can wait a minute, the key cannot. */
const leak = {
  id: 'leak',
  steps: [
    { id: 'stop', link: 'apiManagement' },
    { id: 'bots', link: null },
    { id: 'orders', link: null },
    { id: 'otherKeys', link: 'apiManagement' },
    { id: 'subAccounts', link: 'subAccounts' },
    { id: 'withdrawals', link: 'withdrawalAddresses' },
    { id: 'sessions', link: 'security' },
    { id: 'traces', link: null },
    { id: 'support', link: null },
    { id: 'others', link: null },
    { id: 'source', link: null },
    { id: 'newKey', link: 'apiManagement' },
  ],
} as const satisfies Runbook;

/** A new key for an old one, with no position open in between. */
const rotate = {
  id: 'rotate',
  steps: [
    { id: 'positions', link: null },
    { id: 'create', link: 'apiManagement' },
    { id: 'whitelist', link: 'apiManagement' },
    { id: 'secret', link: null },
    { id: 'swap', link: null },
    { id: 'verify', link: null },
    { id: 'delete', link: 'apiManagement' },
    { id: 'dead', link: null },
  ],
} as const satisfies Runbook;

/** A whitelist is proven only by a call that it refuses. */
const test = {
  id: 'test',
  steps: [
    { id: 'list', link: 'apiManagement' },
    { id: 'right', link: null },
    { id: 'wrong', link: null },
    { id: 'error', link: null },
    { id: 'family', link: null },
    { id: 'streams', link: null },
    { id: 'wait', link: null },
  ],
} as const satisfies Runbook;

export const RUNBOOKS = [leak, rotate, test] as const;
export type RunbookId = (typeof RUNBOOKS)[number]['id'];

/** Under which a tick is kept. */
export const tickId = (exchange: string, runbook: string, step: string): string =>
  `${tickPrefix(exchange, runbook)}${step}`;

/** What the ticks of one runbook on one exchange begin with. */
export const tickPrefix = (exchange: string, runbook: string): string => `${exchange}/${runbook}/`;
