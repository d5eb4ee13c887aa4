/** What a key may effectively do: not the tick, but what the exchange would save. */

import { type Tri } from '../../audit/key-settings.ts';
import { PERMISSIONS, type Permission } from '../../exchanges/exchange.ts';
import { type ReaderSlice } from '../../exchanges/reader-slice.ts';
import {
  type Anchor,
  type ModeAnchor,
  type RightAnchor,
  type RightsTextAnchor,
} from '../evidence/anchors.ts';
import { climb, holds, inPageOrder, parentOf } from '../see/dom.ts';

type Rights = Record<Permission, Tri>;

/** The rights of one key from its anchors. */
export function effectiveRights(anchors: readonly Anchor[], slice: ReaderSlice): Rights {
  const rights = counted(anchors);
  const modes = anchors.filter((anchor): anchor is ModeAnchor => anchor.kind === 'mode' && anchor.drawn);
  const texts = anchors.filter((anchor): anchor is RightsTextAnchor => anchor.kind === 'rights-text');
  const scoped = modeScopes(modes, anchors.filter(isRight));
  const formMode = modeOfChoice(scoped.form);

  const answers: Record<Permission, Tri[]> = { read: [], trade: [], transfer: [], withdraw: [] };
  for (const right of rights) {
    const mode = scoped.of.get(right);
    const own = mode === undefined ? null : modeOfChoice(mode);
    for (const permission of right.means) {
      if (permission === 'read') {
        answers.read.push(right.state);
        continue;
      }
      answers[permission].push(own === null ? right.state : underMode(right.state, own));
      // A product that is on can be looked at, whichever way it may be used.
      if (own !== null) answers.read.push(own === 'none' ? 'off' : right.state);
    }
  }
  for (const text of texts) {
    for (const permission of PERMISSIONS) {
      if (text.granted.includes(permission)) answers[permission].push('on');
      else if (text.denied.includes(permission)) answers[permission].push('off');
      // Lists name what a key may do; that it may look goes without saying on some exchanges.
      else if (text.complete === null) continue;
      else if (text.complete && permission !== 'read') answers[permission].push('off');
      else answers[permission].push('unknown');
    }
  }

  const result = {} as Rights;
  for (const permission of PERMISSIONS) result[permission] = any(answers[permission]);
  applyContains(result, answers, slice);
  if (formMode !== null && scoped.form.length > 0) applyFormMode(result, formMode);
  for (const permission of PERMISSIONS) {
    if (!slice.rights[permission] && answers[permission].length === 0 && !isContained(permission, slice))
      result[permission] = 'off';
  }
  return result;
}

const isRight = (anchor: Anchor): anchor is RightAnchor => anchor.kind === 'right';

/** Copies that nobody can see do not count, unless there is nothing else for that right and they are on. */
function counted(anchors: readonly Anchor[]): RightAnchor[] {
  const all = anchors.filter(
    (anchor): anchor is RightAnchor => anchor.kind === 'right' && anchor.means.length > 0,
  );
  const seen = all.filter((anchor) => anchor.drawn);
  const hiddenOnly = all.filter(
    (anchor) =>
      !anchor.drawn &&
      anchor.state === 'on' &&
      anchor.means.some((right) => !seen.some((other) => other.means.includes(right))),
  );
  const drawn = [...seen, ...hiddenOnly];
  return drawn.filter((anchor) => {
    const others = drawn.filter(
      (other) => other !== anchor && other.means.some((right) => anchor.means.includes(right)),
    );
    // The parent of boxes that differ is no right of its own: its children are.
    if (anchor.mixed && others.some((other) => !other.mixed)) return false;
    // Words beside a real control say what the control does, not whether it is on.
    return !(
      anchor.source === 'class' &&
      anchor.state === 'unknown' &&
      others.some((other) => other.source === 'control')
    );
  });
}

type Choice = 'read-only' | 'read-write' | 'none' | 'unknown';

function modeOfChoice(modes: readonly ModeAnchor[]): Choice {
  const on = modes.filter((mode) => mode.state === 'on');
  const kinds = new Set(on.map((mode) => mode.mode));
  if (kinds.size === 1) return [...kinds][0] as Choice;
  if (kinds.size > 1 || modes.some((mode) => mode.state === 'unknown')) return 'unknown';
  return modes.length === 1 ? (modes[0]?.mode === 'read-only' ? 'read-write' : 'none') : 'none';
}

function underMode(state: Tri, mode: Choice): Tri {
  if (state === 'off') return 'off';
  if (mode === 'read-only' || mode === 'none') return 'off';
  return mode === 'unknown' ? 'unknown' : state;
}

interface ModeScopes {
  /** The choice over the whole form. */
  readonly form: readonly ModeAnchor[];
  /** Choices inside one right's row. */
  readonly of: ReadonlyMap<RightAnchor, readonly ModeAnchor[]>;
}

const MODE_CLIMB = 6;

/** Whose read-only / read-and-write choice is it: the right's in whose row it stands, else the whole form's. */
function modeScopes(modes: readonly ModeAnchor[], rights: readonly RightAnchor[]): ModeScopes {
  const over = new Map<Element | null, ModeAnchor[]>();
  const of = new Map<RightAnchor, ModeAnchor[]>();
  for (const mode of modes) {
    const owners =
      mode.of === undefined
        ? [ownerOf(mode, rights, modes)].filter((right) => right !== null)
        : rights.filter((right) => right.element === mode.of);
    for (const owner of owners) of.set(owner, [...(of.get(owner) ?? []), mode]);
    if (mode.of !== undefined || owners.length > 0) continue;
    const group = mode.group ?? parentOf(mode.row);
    over.set(group, [...(over.get(group) ?? []), mode]);
  }
  const [first = [], ...more] = over.values();
  // Several choices are one of each product's, some of them of products that we do not know: those limit nothing else.
  const isOnly = more.length === 0 && of.size === 0 && !rights.some((right) => right.isRadio);
  const isForm =
    isOnly || first.every((mode) => rights.every((right) => inPageOrder(mode.element, right.element) < 0));
  return { form: isForm ? first : [], of };
}

function ownerOf(
  mode: ModeAnchor,
  rights: readonly RightAnchor[],
  modes: readonly ModeAnchor[],
): RightAnchor | null {
  for (const here of climb(mode.element, MODE_CLIMB)) {
    const inside = rights.filter((right) => holds(here, right.element));
    if (inside.length === 1) {
      // The only right of the whole form is under the form's own choice.
      const sameModes = modes.filter((other) => holds(here, other.element)).length;
      return rights.length === 1 || sameModes === modes.length
        ? rights.length === 1
          ? null
          : (inside[0] ?? null)
        : (inside[0] ?? null);
    }
    if (inside.length > 1) return null;
  }
  return null;
}

function applyFormMode(result: Rights, mode: Choice): void {
  if (mode === 'read-only') {
    result.read = 'on';
    for (const permission of ['trade', 'transfer', 'withdraw'] as const) result[permission] = 'off';
  } else if (mode === 'read-write') {
    result.read = 'on';
  } else if (mode === 'unknown') {
    for (const permission of ['trade', 'transfer', 'withdraw'] as const)
      if (result[permission] === 'on') result[permission] = 'unknown';
  }
}

/** On if any is on; unknown if nobody answered or one could not be read. */
function any(states: readonly Tri[]): Tri {
  if (states.includes('on')) return 'on';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'off';
}

function isContained(permission: Permission, slice: ReaderSlice): boolean {
  return Object.values(slice.contains).some((inner) => inner?.includes(permission));
}

/** A right that another contains is on with it; without a control of its own it is what its containers are. */
function applyContains(result: Rights, answers: Record<Permission, Tri[]>, slice: ReaderSlice): void {
  for (const permission of PERMISSIONS) {
    const containers = PERMISSIONS.filter((outer) => slice.contains[outer]?.includes(permission));
    if (containers.length === 0) continue;
    const states = containers.map((outer) => result[outer]);
    result[permission] = any([...(answers[permission].length > 0 ? [result[permission]] : []), ...states]);
  }
}
