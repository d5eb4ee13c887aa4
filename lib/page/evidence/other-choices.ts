/** Drawn radios that choose something else: the type of an account, a product, a network. */
import { hasClassWord } from '../see/class-words.ts';
import { climb } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { type Vocabulary } from '../words/vocabulary.ts';
import { areAlike } from './soup.ts';

const RADIO = '[class*=radio i]';
const GROUP_CLIMB = 2;
const MAX_OPTIONS = 12;

const isRadio = (element: Element): boolean =>
  hasClassWord(element, 'radio') || element.querySelector(RADIO) !== null;

/** The options among which a drawn radio stands, itself included; empty: it is no radio, or stands alone. */
function optionsAround(row: Element): readonly Element[] {
  if (!isRadio(row)) return [];
  // Several options in one row: their words are not one label.
  const inside = [...row.children].filter(isRadio);
  if (inside.length > 1 && inside.every((one) => areAlike(one, inside[0]))) return inside;
  for (const option of [row, ...climb(row, GROUP_CLIMB)]) {
    const beside = [...(option.parentElement?.children ?? [])]
      .slice(0, MAX_OPTIONS)
      .filter((other) => areAlike(other, option) && isRadio(other));
    if (beside.length > 1) return beside;
  }
  return [];
}

/** Whether a row is one of several drawn radios that, by their words, do not decide what a key may do. */
export function isOfAnotherChoice(row: Element, vocabulary: Vocabulary): boolean {
  const options = optionsAround(row);
  if (options.length === 0) return false;
  const means = options.map((option) => {
    const [word] = segmentsOf(option, { limit: 1 });
    const meaning = word === undefined ? null : vocabulary.meaningIn(word.lower, null);
    return meaning?.kind === 'permission' ? meaning.means : [];
  });
  const decides =
    new Set(means.map((one) => [...one].sort().join())).size > 1 &&
    means.some((one) => one.includes('read') || one.includes('withdraw'));
  return !decides;
}
