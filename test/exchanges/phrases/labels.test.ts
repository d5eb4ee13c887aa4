import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../../lib/exchanges/phrases/all.ts';
import { compile, normaliseText } from '../../../lib/exchanges/phrases/match.ts';
import { CONCEPTS, type Concept } from '../../../lib/exchanges/phrases/phrases.ts';
import { LABELS } from './labels.ts';

const matchers = new Map(CONCEPTS.map((concept) => [concept, compile(phrasesFor(concept))]));

const isConcept = (word: string): word is Concept => (CONCEPTS as readonly string[]).includes(word);

/** The merged vocabulary is used, so this also proves that no language's stem turns up in another language's label. */
describe.each(Object.entries(LABELS))('%s', (_, rows) => {
  it.each(rows.map((row) => row.split(' => ') as [string, string]))('%s: %s', (label, expectation) => {
    const text = normaliseText(label);
    for (const word of expectation.split(' ')) {
      const concept = word.slice(1);
      if (!isConcept(concept)) throw new Error(`${concept} is no concept`);
      expect(matchers.get(concept)?.test(text), `${label}: ${word}`).toBe(word.startsWith('+'));
    }
  });
});
