/** Whoever changes a form that is not the user is named, and nobody who is. */
import { describe, expect, it } from 'vitest';
import { auditOf, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { isRead, useExtension } from '../e2e/use-extension.ts';
import { HONEST, pageOf, SCRIPTED, type Scene } from './attacks.ts';
import { URL } from './form.ts';

const at = (index: number): string => `${URL}?scene=${index}`;
const ALL = [...SCRIPTED, ...HONEST];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(BROWSERS)('a form that is changed in %s', (browser) => {
  const extension = useExtension(browser, async () =>
    ALL.map((scene, index) => ({ url: at(index), html: pageOf(scene) })),
  );

  async function run(scene: Scene): Promise<readonly string[]> {
    const { launched, tab } = extension;
    await extension.open(at(ALL.indexOf(scene)));
    await wait(scene.rest ?? 0);
    await scene.act(tab.page);
    await wait(700);
    const audit = await auditOf(launched, tab.tabId);
    return (audit?.keys ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  it.each(SCRIPTED.map((scene) => [scene.name, scene] as const))('is told of %s', async (_, scene) => {
    await run(scene);
    const { launched, tab } = extension;
    const audit = await waitForAudit(
      launched,
      tab.tabId,
      (one) => isRead(one) && one?.keys[0]?.findings.some(({ rule }) => rule === 'scripted-change') === true,
    );
    expect(audit?.keys[0]?.findings.map(({ rule }) => rule)).toContain('scripted-change');
  });

  it.each(HONEST.map((scene) => [scene.name, scene] as const))('is not alarmed by %s', async (_, scene) => {
    const rules = await run(scene);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain('scripted-change');
    expect(rules).not.toContain('hidden-control');
  });
});
