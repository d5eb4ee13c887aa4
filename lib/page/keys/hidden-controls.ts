/** Controls that give a key more than a person who looks at the form would think. */
import { type Provenance, type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';
import { type Anchor, type IpChoiceAnchor, type RightAnchor } from '../evidence/anchors.ts';
import { holds } from '../see/dom.ts';
import { whyUnseen } from '../see/seen.ts';

/** A form has some dozens of controls; those past this are compared with the first ones only. */
const MAX_PEERS = 24;
/** So many rights that are on are looked at, the riskiest first: whoever shows more of them has said enough. */
const MAX_LOOKED_AT = 48;
const RISKIEST = ['withdraw', 'transfer', 'trade'] as const satisfies readonly Permission[];

/** `refOf`: the handle of an element in the reading. */
export function hiddenControls(
  anchors: readonly Anchor[],
  refOf: (element: Element) => number,
): Provenance[] {
  const rights = anchors.filter((anchor): anchor is RightAnchor => anchor.kind === 'right');
  const choices = anchors.filter((anchor): anchor is IpChoiceAnchor => anchor.kind === 'ip');
  const drawn = [...rights, ...choices].filter((anchor) => anchor.drawn);
  if (drawn.length === 0) return [];
  const report = (
    anchor: RightAnchor | IpChoiceAnchor,
    permission: Provenance['permission'],
    state: Tri,
  ): Provenance => ({
    kind: 'hidden-control',
    permission,
    ref: refOf(anchor.row),
    label: anchor.label,
    state,
  });
  return [
    ...RISKIEST.flatMap((right) => {
      const all = rights.filter(({ means }) => means.includes(right));
      const shown = all.filter((anchor) => anchor.drawn);
      return all.map((anchor) => ({ anchor, right, shown }));
    })
      // What is off does no harm where it is not seen, unless it is all that there is.
      .filter(({ anchor, shown }) => anchor.state === 'on' || (!anchor.drawn && shown.length === 0))
      .slice(0, MAX_LOOKED_AT)
      .filter(({ anchor, shown }) => isHidden(anchor, shown, drawn))
      .map(({ anchor, right }) => report(anchor, right, anchor.state)),
    ...choices
      .filter((anchor) => isHiddenChoice(anchor, choices, drawn))
      .map((anchor) => report(anchor, 'ip-restriction', 'off')),
  ];
}

/** `shown`: what is drawn of the same right; `drawn`: of all rights and choices. */
function isHidden(
  anchor: RightAnchor,
  shown: readonly RightAnchor[],
  drawn: readonly (RightAnchor | IpChoiceAnchor)[],
): boolean {
  if (anchor.drawn) return anchor.state === 'on' && isUnseen(anchor, drawn);
  if (anchor.source !== 'control' || !drawn.some(({ kind }) => kind === 'right')) return false;
  if (shown.length === 0) return true;
  // A copy for another size of the screen is not displayed at all. One that is, unseen, and says otherwise is no copy.
  return (
    anchor.state === 'on' &&
    (anchor.element.checkVisibility() ||
      shown.some((other) => isSentBeside(anchor.element, other.element))) &&
    shown.every((other) => other.state === 'off') &&
    !shown.some((other) => holds(other.row, anchor.element))
  );
}

/** Whether a box is sent with the same form as another: what is shown is not the whole of what is asked for. */
function isSentBeside(hidden: Element, shown: Element): boolean {
  const [one, other] = [hidden, shown] as HTMLInputElement[];
  const form = one?.localName === 'input' && other?.localName === 'input' ? one.form : null;
  return (
    form !== null && form === other?.form && one?.disabled === false && one.getAttribute('name') !== null
  );
}

/** "Unrestricted" is chosen where nobody sees it, while what is seen says otherwise. */
function isHiddenChoice(
  anchor: IpChoiceAnchor,
  choices: readonly IpChoiceAnchor[],
  drawn: readonly (RightAnchor | IpChoiceAnchor)[],
): boolean {
  if (anchor.on !== 'unrestricted' || anchor.state !== 'on') return false;
  if (anchor.drawn) return isUnseen(anchor, drawn);
  const shown = choices.filter((other) => other.drawn);
  // A copy for another size of the screen is not displayed, and as native as the one that is.
  const isCopy =
    !anchor.element.checkVisibility() &&
    shown.some((other) => other.element.localName === anchor.element.localName);
  if (isCopy) return false;
  return shown.length > 0 && !shown.some((other) => other.on === 'unrestricted' && other.state === 'on');
}

function isUnseen(
  anchor: RightAnchor | IpChoiceAnchor,
  drawn: readonly (RightAnchor | IpChoiceAnchor)[],
): boolean {
  const peers: (RightAnchor | IpChoiceAnchor)[] = [];
  for (const other of drawn) {
    if (peers.length >= MAX_PEERS) break;
    if (other !== anchor && !holds(other.row, anchor.row) && !holds(anchor.row, other.row)) peers.push(other);
  }
  return whyUnseen(anchor, peers, (peer) => peer.state !== 'on') !== null;
}

/** Whether a control that nobody sees says `state` of it. */
export const areHidden = (
  hidden: readonly Provenance[],
  about: Provenance['permission'],
  state: Tri,
): boolean => hidden.some((one) => one.permission === about && one.state === state);
