/** Controls that give a key more than a person who looks at the form would think. */
import { type Provenance, type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';
import { type Anchor, type IpChoiceAnchor, type RightAnchor } from '../evidence/anchors.ts';
import { holds } from '../see/dom.ts';
import { whyUnseen } from '../see/seen.ts';

/** A form has some dozens of controls; those past this are compared with the first ones only. */
const MAX_PEERS = 24;

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
    ...rights.flatMap((anchor) =>
      anchor.means
        .filter((right) => right !== 'read' && isHidden(anchor, right, rights, drawn))
        .map((right) => report(anchor, right, anchor.state)),
    ),
    ...choices
      .filter((anchor) => isHiddenChoice(anchor, choices, drawn))
      .map((anchor) => report(anchor, 'ip-restriction', 'off')),
  ];
}

function isHidden(
  anchor: RightAnchor,
  right: Permission,
  rights: readonly RightAnchor[],
  drawn: readonly (RightAnchor | IpChoiceAnchor)[],
): boolean {
  if (anchor.drawn) return anchor.state === 'on' && isUnseen(anchor, drawn);
  if (anchor.source !== 'control' || !rights.some((other) => other.drawn)) return false;
  const shown = rights.filter((other) => other.drawn && other.means.includes(right));
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
  const peers = drawn
    .filter((other) => other !== anchor && !holds(other.row, anchor.row) && !holds(anchor.row, other.row))
    .slice(0, MAX_PEERS);
  return whyUnseen(anchor, peers, (peer) => peer.state !== 'on') !== null;
}

/** Whether a control that nobody sees says `state` of it. */
export const areHidden = (
  hidden: readonly Provenance[],
  about: Provenance['permission'],
  state: Tri,
): boolean => hidden.some((one) => one.permission === about && one.state === state);
