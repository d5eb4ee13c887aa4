/** The steps of a move as people walk them: exchange by exchange, and there key by key. Pure. */
import { type ExchangeId } from '../exchanges/exchange.ts';
import { type LedgerEntry } from './ledger.ts';
import { type MigrationPlan, type MigrationStep, PHASES, type Phase } from './migration.ts';

export interface KeySteps {
  readonly entry: LedgerEntry;
  readonly steps: Readonly<Record<Phase, MigrationStep>>;
  readonly done: boolean;
}

export interface ExchangeSteps {
  readonly exchange: ExchangeId;
  readonly keys: readonly KeySteps[];
  /** Steps that are done, of all. */
  readonly done: number;
  readonly total: number;
}

/** In the plan's order of exchanges and names. */
export function byExchange({ steps }: Pick<MigrationPlan, 'steps'>): readonly ExchangeSteps[] {
  const perKey = [...Map.groupBy(steps, ({ entry }) => entry.id).values()].flatMap((own) => {
    const [first] = own;
    const byPhase = Object.fromEntries(own.map((step) => [step.phase, step])) as KeySteps['steps'];
    return first === undefined || PHASES.some((phase) => byPhase[phase] === undefined)
      ? []
      : [{ entry: first.entry, steps: byPhase, done: own.every(({ done }) => done) }];
  });
  return [...Map.groupBy(perKey, ({ entry }) => entry.exchange)].map(([exchange, keys]) => {
    const all = keys.flatMap((key) => PHASES.map((phase) => key.steps[phase]));
    return { exchange, keys, done: all.filter(({ done }) => done).length, total: all.length };
  });
}
