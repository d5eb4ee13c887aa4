/** The page that explains every finding is written from the words of the product. `npx vitest -u` of this file renews it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { exampleOf } from '../../lib/audit/examples.ts';
import { RULE_IDS, type RuleId } from '../../lib/audit/finding.ts';
import { EXCHANGE_IDS, type Exchange } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { consequenceWords, keyRuleFacts, keyRuleWords } from '../../lib/words/audit-names.ts';
import { findingWords } from '../../lib/words/finding-words.ts';
import { setWords } from '../../lib/words/words.ts';

const WORDS = join(import.meta.dirname, '../../lib/words/en');

/** The name of an exchange may begin a sentence; here it is no name. */
const begun = (text: string): string => text.replace(/(^|[.?] )the /g, '$1The ');

function about(rule: RuleId): string {
  const facts = exampleOf(rule);
  const { title, body, fix } = findingWords({ rule, severity: 'info', facts }, 'the exchange');
  return `### ${begun(title)}\n\n${begun(body)}\n\n**What to do:** ${begun(fix)}\n\n<sub>\`${rule}\`</sub>\n`;
}

function rowOf({ name, consequences, keyRules, links }: Exchange): string {
  const said = [...new Set(consequences.map(({ kind, days }) => consequenceWords(kind, days, name)))];
  if (keyRules !== undefined) {
    said.push(...keyRuleWords(keyRuleFacts(keyRules), name));
  }
  const page = links.apiManagement === null ? name : `[${name}](${links.apiManagement})`;
  return `| ${page} | ${said.join(' ') || 'No source says.'} |`;
}

beforeAll(() => {
  const byId = readdirSync(WORDS).flatMap((file) =>
    Object.entries(
      JSON.parse(readFileSync(join(WORDS, file), 'utf8')) as Record<string, { message: string }>,
    ).map(([id, { message }]) => [id, message] as const),
  );
  setWords({ language: 'en', byId: Object.fromEntries(byId) });
});

it('explains every finding, in the words of the product', async () => {
  const text = `# What Keyfence finds, and what to do about it

Written from the words and facts of the product by \`test/words/findings-doc.test.ts\`; do not edit it by hand. Addresses, names and
numbers are examples. How serious a finding is depends on the key: what it may do, and from where.

## Findings

${RULE_IDS.map(about).join('\n')}
## What the exchanges do by themselves

| Exchange | What it does to a key |
| --- | --- |
${EXCHANGE_IDS.map((id) => rowOf(registry[id])).join('\n')}
`;
  expect(text).not.toMatch(/undefined|null|\$\d|“”/);
  await expect(text).toMatchFileSnapshot('../../.github/findings.md');
});
