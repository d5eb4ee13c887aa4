import { describe, expect, it } from 'vitest';
import { RUNBOOK_WORDS, STEP_WORDS } from '../../components/dashboard/runbook-words.ts';
import { RUNBOOKS, tickId } from '../../lib/runbooks/runbook.ts';
import words from '../../lib/words/en/dashboard.json';

const steps = RUNBOOKS.flatMap((runbook) => runbook.steps.map((step) => `${runbook.id}/${step.id}`));

describe('runbooks', () => {
  it('have words for every step and no words without a step', () => {
    expect(Object.keys(STEP_WORDS).sort()).toEqual([...steps].sort());
    for (const ids of [...Object.values(STEP_WORDS), Object.values(RUNBOOK_WORDS)]) {
      for (const id of ids) expect(words).toHaveProperty(id);
    }
  });

  it('name no step twice', () => expect(new Set(steps).size).toBe(steps.length));

  it('stop a leaked key before anything else', () => {
    expect(RUNBOOKS.find(({ id }) => id === 'leak')?.steps[0]).toEqual({ id: 'stop', link: 'apiManagement' });
  });

  it('keep ticks of exchanges, runbooks and steps apart', () => {
    const ids = ['binance', 'okx'].flatMap((exchange) =>
      RUNBOOKS.flatMap((runbook) => runbook.steps.map((step) => tickId(exchange, runbook.id, step.id))),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('words', () => {
  it('are calm: no exclamation marks', () => {
    for (const { message } of Object.values(words)) expect(message).not.toContain('!');
  });
});
