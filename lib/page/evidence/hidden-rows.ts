/** Drawn rows that are made like those of the form, and not displayed: whatever their state is, they are there. */
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type SpokenText } from '../names/text-index.ts';
import { climb, holds, parentOf } from '../see/dom.ts';
import { type Anchor, type RightAnchor } from './anchors.ts';
import { areAlike } from './soup.ts';

const PEER_CLIMB = 5;

/** `drawn`: the anchors of the drawn rows, and of lists of ticks with their words; `hidden`: names of rights that nobody sees; `owned`: those that a control has. */
export function hiddenRows(
  drawn: readonly Anchor[],
  hidden: readonly SpokenText[],
  owned: (text: SpokenText) => boolean,
): RightAnchor[] {
  const peers = drawn.flatMap(peersOf);
  if (peers.length === 0) return [];
  return hidden.flatMap((text): RightAnchor[] => {
    const { meaning, element } = text;
    if (meaning?.kind !== 'permission' || owned(text)) return [];
    const around = climb(element, PEER_CLIMB);
    const isPeer = peers.some(
      ({ words, isLine }) =>
        around.some((here) => holds(here, words)) &&
        areAlike(words, element) &&
        (!isLine || areRows(words, element)),
    );
    return isPeer
      ? [
          {
            element,
            row: element,
            label: text.text.slice(0, MAX_EVIDENCE_LABEL),
            drawn: false,
            disabled: false,
            kind: 'right',
            means: meaning.means,
            state: 'unknown',
            mixed: false,
            source: 'class',
            isRadio: false,
          },
        ]
      : [];
  });
}

interface Peer {
  /** What says the right. */
  readonly words: Element;
  /** A line of a list, which says less of the row around it than a drawn row does. */
  readonly isLine: boolean;
}

function peersOf(anchor: Anchor): readonly Peer[] {
  if (anchor.kind === 'rights-text') return (anchor.lines ?? []).map((words) => ({ words, isLine: true }));
  // Chips have a menu of what else there is, which is closed.
  return anchor.kind === 'right' && anchor.words !== undefined && anchor.isChip !== true
    ? [{ words: anchor.words, isLine: false }]
    : [];
}

/** The words stand in rows of one make, beside a mark each. */
function areRows(one: Element, other: Element): boolean {
  const [row, hidden] = [parentOf(one), parentOf(other)];
  return (
    row !== null &&
    hidden !== null &&
    row !== hidden &&
    row.childElementCount > 1 &&
    row.childElementCount === hidden.childElementCount &&
    areAlike(row, hidden)
  );
}
