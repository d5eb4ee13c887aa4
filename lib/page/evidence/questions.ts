/** Options that mean something only under a question. */
import { type SpokenText } from '../names/text-index.ts';
import { climb, holds } from '../see/dom.ts';
import { yesOrNo } from '../words/vocabulary.ts';

/** "Yes" and "No" mean what the heading over them asks: "IP restriction". Both must stand there: one alone is a value. */
export function withQuestions(texts: readonly SpokenText[]): SpokenText[] {
  const answers = new Map<SpokenText, { answer: 'yes' | 'no'; heading: SpokenText }>();
  const given = new Map<SpokenText, Set<'yes' | 'no'>>();
  let heading: SpokenText | undefined;
  for (const text of texts) {
    const answer = text.meaning === null && text.topic === null ? yesOrNo(text.lower) : null;
    if (answer !== null && heading?.topic === 'ip' && isNear(heading.element, text.element)) {
      answers.set(text, { answer, heading });
      given.set(heading, (given.get(heading) ?? new Set()).add(answer));
    }
    if (text.topic === 'ip' || text.topic === 'rights') heading = text;
  }
  return texts.map((text) => {
    const own = answers.get(text);
    const isChoice = own !== undefined && given.get(own.heading)?.size === 2;
    return isChoice
      ? { ...text, meaning: { kind: 'ip', on: own.answer === 'yes' ? 'restricted' : 'unrestricted' } }
      : text;
  });
}

function isNear(heading: Element, element: Element): boolean {
  return climb(heading, 3).some((ancestor) => holds(ancestor, element));
}
