/** Drawn rows that are made like those of the form, and not displayed: whatever their state is, they are there. */
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type SpokenText } from '../names/text-index.ts';
import { climb, holds } from '../see/dom.ts';
import { type Anchor, type RightAnchor } from './anchors.ts';
import { areAlike } from './soup.ts';

const PEER_CLIMB = 5;

/** `drawn`: the anchors of the drawn rows; `hidden`: names of rights that nobody sees; `owned`: those that a control has. */
export function hiddenRows(
  drawn: readonly Anchor[],
  hidden: readonly SpokenText[],
  owned: (text: SpokenText) => boolean,
): RightAnchor[] {
  // Chips have a menu of what else there is, which is closed.
  const rows = drawn.filter(
    (anchor): anchor is RightAnchor =>
      anchor.kind === 'right' && anchor.words !== undefined && anchor.isChip !== true,
  );
  if (rows.length === 0) return [];
  return hidden.flatMap((text): RightAnchor[] => {
    const { meaning, element } = text;
    if (meaning?.kind !== 'permission' || owned(text)) return [];
    const isPeer = rows.some(
      (row) =>
        climb(element, PEER_CLIMB).some((here) => holds(here, row.element)) &&
        row.words !== undefined &&
        areAlike(row.words, element),
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
