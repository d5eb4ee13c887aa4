/**
 * The kernel: from evidence to states. Heuristics find pieces of evidence; here alone they become an answer, by these rules.
 *
 * 1. Of a right, `off` is the safe value; of the IP restriction, `on`. The other one is the risky value.
 * 2. What nobody can see proves nothing safe. Where there is nothing else at all, a hidden risky value counts.
 * 3. Several controls of one right are its parts ("Spot", "Futures"): it is on if one of them is. The restriction has no
 *    parts: two controls that contradict each other are not understood.
 * 4. Evidence comes in families: what is seen (controls, choices, chips, columns, the field), what is said (prose, lists),
 *    and a mode over the key. A family says the risky value if a piece of it does; else nothing, if a piece was not
 *    understood; else the safe value.
 * 5. Families that contradict each other make `unknown`: the page says both. A risky value beside families that say
 *    nothing is risky; a safe value is safe only if every family that speaks says so.
 * 6. An option that stands without its opposite proves nothing by not being chosen.
 * 7. A mode that the exchange's facts declare to rule (`rules`) overrides what is ticked. If it was not understood, what
 *    is ticked under it is unknown; what is not ticked is off all the same.
 * 8. A right that the exchange does not have is off, and one that every key there has is on, unless something on the page
 *    says otherwise. So is the restriction off where no key has a list of addresses.
 * 9. To look is in every right: it is on if anything that is drawn says so, whatever else is not ticked.
 * 10. A right that another one contains is on with it; without evidence of its own it is what its containers are.
 */
import { type Proof, type Tri } from '../../audit/key-settings.ts';
import { PERMISSIONS, type Permission } from '../../exchanges/exchange.ts';
import { type How, type Piece } from '../evidence/piece.ts';

export interface Verdict {
  readonly state: Tri;
  readonly proof: Proof;
}

/** The facts of an exchange that the rules need: the rights that its keys can have, and which of them contain others. */
export interface RightFacts {
  readonly rights: Readonly<Record<Permission, boolean>>;
  readonly contains: Readonly<Partial<Record<Permission, readonly Permission[]>>>;
  readonly always: readonly Permission[];
}

type Family = 'seen' | 'said' | 'mode';

const FAMILY: Readonly<Record<How, Family>> = {
  control: 'seen',
  choice: 'seen',
  chip: 'seen',
  column: 'seen',
  field: 'seen',
  prose: 'said',
  list: 'said',
  mode: 'mode',
};

const GIVEN: Verdict = { state: 'on', proof: 'given' };
const NOTHING: Verdict = { state: 'unknown', proof: 'none' };
const CONTRADICTION: Verdict = { state: 'unknown', proof: 'both' };

/** The four rights of one key, from all evidence about it. */
export function judgeRights(pieces: readonly Piece[], facts: RightFacts): Record<Permission, Verdict> {
  const verdicts = {} as Record<Permission, Verdict>;
  for (const right of PERMISSIONS) {
    const own = pieces.filter((piece) => piece.about === right);
    const isPart = Object.values(facts.contains).some((inner) => inner?.includes(right));
    verdicts[right] =
      own.length === 0 && !facts.rights[right] && !isPart
        ? { state: 'off', proof: 'no-such-right' }
        : own.length === 0 && facts.always.includes(right)
          ? GIVEN
          : right === 'read'
            ? looking(own)
            : judge(own, 'on');
  }
  for (const right of PERMISSIONS) {
    const outer = PERMISSIONS.filter((one) => facts.contains[one]?.includes(right));
    if (outer.length === 0) continue;
    const states = outer.map((one) => verdicts[one].state);
    const own = verdicts[right];
    if (pieces.some((piece) => piece.about === right)) states.push(own.state);
    const state = states.includes('on') ? 'on' : states.includes('unknown') ? 'unknown' : 'off';
    if (state !== own.state) verdicts[right] = { state, proof: 'contained' };
  }
  return verdicts;
}

function looking(pieces: readonly Piece[]): Verdict {
  const said = pieces.find((piece) => piece.drawn && piece.says === 'on');
  return said === undefined ? judge(pieces, 'on') : { state: 'on', proof: said.how };
}

/** The IP restriction of one key, from all evidence about it. `exists`: keys of this exchange can have one. */
export function judgeRestriction(pieces: readonly Piece[], exists: boolean): Verdict {
  const own = pieces.filter((piece) => piece.about === 'restriction');
  if (!exists && own.length === 0) return { state: 'off', proof: 'no-such-right' };
  const seen = own.filter((piece) => piece.drawn && FAMILY[piece.how] === 'seen');
  const saysOn = seen.some((piece) => piece.says === 'on');
  if (saysOn && seen.some((piece) => piece.says === 'off')) return CONTRADICTION;
  return judge(own, 'off');
}

/** One answer from the evidence about one thing. */
function judge(pieces: readonly Piece[], risky: 'on' | 'off'): Verdict {
  const safe = risky === 'on' ? 'off' : 'on';
  const drawn = pieces.filter((piece) => piece.drawn);
  const counted = drawn.length > 0 ? drawn : pieces.filter((piece) => piece.says === risky);
  const ruling = counted.filter((piece) => piece.rules === true);
  if (ruling.length > 0 && ruling.every((piece) => piece.says === safe))
    return { state: safe, proof: 'mode' };
  const verdict = together(
    counted.filter((piece) => piece.rules !== true),
    safe,
    risky,
  );
  const isOpen = ruling.some((piece) => piece.says === 'unknown');
  return isOpen && verdict.state === risky ? NOTHING : verdict;
}

function together(pieces: readonly Piece[], safe: Tri, risky: Tri): Verdict {
  const families = (['seen', 'said', 'mode'] as const)
    .map((family) => pieces.filter((piece) => FAMILY[piece.how] === family))
    .filter((family) => family.length > 0)
    .map((family) => answerOf(family, safe, risky));
  const at = (state: Tri): Verdict | undefined => families.find((one) => one.state === state);
  const isRisky = at(risky);
  if (isRisky !== undefined && at(safe) !== undefined) return CONTRADICTION;
  return isRisky ?? at('unknown') ?? at(safe) ?? NOTHING;
}

/** What the pieces of one family say together. */
function answerOf(family: readonly Piece[], safe: Tri, risky: Tri): Verdict {
  const one = family.find((piece) => piece.says === risky);
  if (one !== undefined) return { state: one.says, proof: one.how };
  if (family.some((piece) => piece.says === 'unknown')) return NOTHING;
  const proof = family.find((piece) => piece.alone !== true);
  return proof === undefined ? NOTHING : { state: safe, proof: proof.how };
}
