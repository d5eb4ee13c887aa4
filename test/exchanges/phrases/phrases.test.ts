import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/exchanges/exchange.ts';
import { allPhrases, patternSources, phrasesFor } from '../../../lib/exchanges/phrases/all.ts';
import { compile, normaliseText, patternFrom, shortened } from '../../../lib/exchanges/phrases/match.ts';
import { CONCEPTS, type Concept, type Phrases } from '../../../lib/exchanges/phrases/phrases.ts';

const ESSENTIAL: readonly Concept[] = [
  ...(['withdraw', 'transfer', 'trade', 'product', 'read', 'write', 'other', 'notAPermission'] as const),
  ...([
    'ipHeading',
    'ipRestricted',
    'ipUnrestricted',
    'currentIp',
    'thirdParty',
    'permissionHeading',
  ] as const),
  ...([
    'selectAll',
    'readOnly',
    'readWrite',
    'keyName',
    'keyId',
    'secret',
    'save',
    'add',
    'yes',
    'no',
    'none',
  ] as const),
];

const of = (phrases: Phrases, concept: Concept): readonly string[] => [
  ...(phrases.sourced[concept] ?? []),
  ...(phrases.standard[concept] ?? []),
];

it('has every locale under its own name', () => {
  expect(Object.keys(allPhrases).sort()).toEqual([...LOCALES].sort());
  for (const [locale, phrases] of Object.entries(allPhrases)) expect(phrases.locale).toBe(locale);
});

describe.each(Object.values(allPhrases).map((phrases) => [phrases.locale, phrases] as const))(
  '%s',
  (_, phrases) => {
    it.each(CONCEPTS)('%s is written in normalised form, without duplicates and empty phrases', (concept) => {
      const all = of(phrases, concept);
      expect(new Set(all).size, `duplicate in ${all}`).toBe(all.length);
      for (const phrase of all) {
        expect(normaliseText(phrase)).toBe(phrase);
        expect(phrase.replace('$', '').length).toBeGreaterThan(0);
      }
    });

    it.each(ESSENTIAL)('knows %s', (concept) => {
      expect(of(phrases, concept)).not.toHaveLength(0);
    });
  },
);

describe('phrasesFor', () => {
  it.each(CONCEPTS)(
    '%s: has each phrase once, and still matches every phrase that it left out',
    (concept) => {
      const merged = phrasesFor(concept);
      expect(new Set(merged).size).toBe(merged.length);
      const matcher = compile(merged);
      for (const phrases of Object.values(allPhrases))
        for (const phrase of of(phrases, concept))
          expect(matcher.test(phrase.replace(/^\^|\$$/g, '')), phrase).toBe(true);
    },
  );

  it('gives a locale alone when asked', () => {
    expect(phrasesFor('withdraw', ['ja'])).toContain('出金');
    expect(phrasesFor('withdraw', ['ja'])).not.toContain('withdraw');
    expect(phrasesFor('withdraw', [])).toEqual([]);
  });

  it('stays small enough to be injected', () => {
    const size = (locales?: readonly (typeof LOCALES)[number][]) =>
      gzipSync(CONCEPTS.map((concept) => phrasesFor(concept, locales).join('|')).join('\n')).length;
    expect(size()).toBeLessThan(22_300);
    for (const locale of LOCALES) expect(size(['en', locale]), locale).toBeLessThan(5_600);
  });
});

describe('the sources of the patterns', () => {
  it.each(CONCEPTS)('of %s come out as they were, and shorter', (concept) => {
    const whole = compile(phrasesFor(concept)).source;
    const short = patternSources()[concept];
    expect(patternFrom(short).source).toBe(whole);
    expect(short.length).toBeLessThanOrEqual(whole.length);
  });

  it('take no phrase for what stands for something', () => {
    expect(() => shortened(compile(['§ 5']).source)).toThrow();
  });
});
