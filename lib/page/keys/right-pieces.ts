/** The evidence about the rights of one key: each control and line with the choice that limits it. */

import { type Tri } from '../../audit/key-settings.ts';
import { PERMISSIONS } from '../../exchanges/exchange.ts';
import { type ReaderSlice } from '../../exchanges/reader-slice.ts';
import {
  type Anchor,
  type ModeAnchor,
  type RightAnchor,
  type RightsTextAnchor,
} from '../evidence/anchors.ts';
import { type How, type Piece } from '../evidence/piece.ts';
import { climb, holds, inPageOrder, parentOf } from '../see/dom.ts';

/** The evidence about the rights of one key, from its anchors. */
export function rightPieces(anchors: readonly Anchor[], slice: ReaderSlice): Piece[] {
  const rights = counted(anchors);
  const modes = anchors.filter((anchor): anchor is ModeAnchor => anchor.kind === 'mode' && anchor.drawn);
  const texts = anchors.filter((anchor): anchor is RightsTextAnchor => anchor.kind === 'rights-text');
  const scoped = modeScopes(modes, anchors.filter(isRight));
  // Ticks that are words, and nothing that could be ticked: the mode beside them is one over a list.
  const isAnswered = rights.length > 0 && rights.every(({ source }) => source === 'text');
  return [
    ...hiddenApart(anchors).flatMap((hidden) =>
      ofHidden(
        hidden,
        rights.filter((right) => right.drawn),
      ),
    ),
    ...(texts.length > 0 ? hiddenLines(anchors) : []),
    ...rights.flatMap((right) => ofRight(right, scoped.of.get(right), slice)),
    ...texts.flatMap((text) =>
      text.mode !== undefined && (isAnswered || texts.some((other) => other.mode === undefined))
        ? ofMode(text.mode, slice.readOnlyRules.includes('key'))
        : ofText(text),
    ),
    ...(slice.readOnlyRules.includes('product') ? ofProducts(rights) : []),
    ...ofMode(modeOfForm(scoped.form, modes, rights), slice.readOnlyRules.includes('key')).filter(
      ({ about }) => about !== 'read' || scoped.form.length > 0 || rights.some(acts),
    ),
  ];
}

/** Controls that nobody sees, that are not off, and that are no copy of one that is seen. */
function hiddenApart(anchors: readonly Anchor[]): RightAnchor[] {
  const rights = anchors.filter(isRight);
  // A row whose tick is a letter is seen as well as one that is drawn by its class.
  const seen = new Set(rights.filter((anchor) => anchor.drawn).map(({ label }) => label));
  if (seen.size === 0) return [];
  return rights.filter(
    (anchor) =>
      anchor.source !== 'text' && !anchor.drawn && anchor.state !== 'off' && !seen.has(anchor.label),
  );
}

/** A list in words leaves out what it hides: a row of its make that nobody sees may be granted all the same. */
const hiddenLines = (anchors: readonly Anchor[]): Piece[] =>
  anchors
    .filter(isRight)
    .filter(({ drawn, source, state }) => !drawn && source === 'class' && state === 'unknown')
    .flatMap(({ means }) => open(means));

const open = (rights: RightAnchor['means']): Piece[] =>
  rights.map((about) => ({ about, says: 'unknown', how: 'control', drawn: true }));

/** It would be saved with the form, or it is a part of the page that is not in use: not for us to say. */
const ofHidden = ({ means }: RightAnchor, seen: readonly RightAnchor[]): Piece[] =>
  open(means.filter((about) => seen.some((right) => right.means.includes(about))));

/** What one control says; a choice of read only in its row limits it. */
function ofRight(right: RightAnchor, modes: readonly ModeAnchor[] | undefined, slice: ReaderSlice): Piece[] {
  const { state, drawn } = right;
  const how: How =
    right.isChip === true ? 'chip' : right.isRadio ? 'choice' : right.source === 'text' ? 'prose' : 'control';
  if (modes === undefined) return right.means.map((about) => ({ about, says: state, how, drawn }));
  const mode = modeOfChoice(modes);
  const rules = slice.readOnlyRules.includes('product');
  const isOpen = state === 'on' && modes.every((one) => one.state === 'off');
  return right.means.flatMap((about): Piece[] => {
    if (about === 'read') return [{ about, says: state, how, drawn }];
    return [
      { about, says: underMode(state, mode, rules), how: 'choice', drawn },
      // A product that is on can be looked at, whichever way it may be used, once a way is chosen.
      { about: 'read', says: mode === 'none' ? 'off' : isOpen ? 'unknown' : state, how, drawn },
    ];
  });
}

/** A list in words: what it names, and what it leaves out where every word of it was understood. */
function ofText(text: RightsTextAnchor): Piece[] {
  const { drawn } = text;
  return PERMISSIONS.flatMap((about): Piece[] => {
    if (text.granted.includes(about)) return [{ about, says: 'on', how: 'prose', drawn }];
    if (text.denied.includes(about)) return [{ about, says: 'off', how: 'prose', drawn }];
    if (text.complete === null) return [];
    // Lists name what a key may do; that it may look goes without saying on some exchanges.
    return [{ about, says: text.complete && about !== 'read' ? 'off' : 'unknown', how: 'list', drawn }];
  });
}

const ACTING = ['trade', 'transfer', 'withdraw'] as const;

/** A choice of read only, or read and write, over the whole key. */
function ofMode(mode: Choice, rules: boolean): Piece[] {
  const over = (says: Tri): Piece[] =>
    ACTING.map((about) => ({ about, says, how: 'mode', drawn: true, rules }));
  const read: Piece = { about: 'read', says: 'on', how: 'mode', drawn: true };
  if (mode === 'read-only') return [read, ...over('off')];
  if (mode === 'read-write') return [read];
  return mode === 'unknown' ? over('unknown') : [];
}

/**
 * Where each product is on or off as a whole, what may be looked at is a product that is on: with all of them in sight and
 * off, nothing is.
 */
function ofProducts(rights: readonly RightAnchor[]): Piece[] {
  const own = rights.filter(
    ({ source, means, drawn }) => source !== 'text' && drawn && !means.includes('read'),
  );
  const isWhole = ACTING.every((right) => own.some(({ means }) => means.includes(right)));
  return isWhole && own.every(({ state }) => state === 'off')
    ? [{ about: 'read', says: 'off', how: 'control', drawn: true }]
    : [];
}

/** A head says how rights are held, and not that there is one. */
const acts = ({ state, means }: RightAnchor): boolean =>
  state === 'on' && means.some((one) => one !== 'read');

/** The choice over the form and the heads of its tables; what they do not agree upon, or do not stand over, is not known. */
function modeOfForm(
  form: readonly ModeAnchor[],
  modes: readonly ModeAnchor[],
  rights: readonly RightAnchor[],
): Choice {
  const heads = modes.filter(({ isHead }) => isHead === true);
  const isOver = rights.every(({ element }) => heads.some((head) => inPageOrder(head.element, element) < 0));
  const chosen = form.length === 0 ? null : modeOfChoice(form);
  const headed = heads.length === 0 ? null : isOver ? modeOfChoice(heads) : 'unknown';
  if (headed === null || chosen === headed) return chosen ?? 'none';
  return chosen === null ? headed : 'unknown';
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

/** A tag beside a listed key's name ("Read-only") is a mode over the list of its rights. */
export function tagPieces(tag: 'read-only' | 'read-write' | null, slice: ReaderSlice): Piece[] {
  return tag === null ? [] : ofMode(tag, slice.readOnlyRules.includes('key'));
}

type Choice = 'read-only' | 'read-write' | 'none' | 'unknown';

function modeOfChoice(modes: readonly ModeAnchor[]): Choice {
  const on = modes.filter((mode) => mode.state === 'on');
  const kinds = new Set(on.map((mode) => mode.mode));
  if (kinds.size === 1) return [...kinds][0] as Choice;
  if (kinds.size > 1 || modes.some((mode) => mode.state === 'unknown')) return 'unknown';
  if (modes.length === 1) return modes[0]?.mode === 'read-only' ? 'read-write' : 'none';
  // Of several none is chosen: which it will be nobody knows.
  return modes.length === 0 ? 'none' : 'unknown';
}

/** What a tick is worth beside a choice of read only: nothing where the exchange is known for it, else both are said. */
function underMode(state: Tri, mode: Choice, rules: boolean): Tri {
  if (state === 'off' || mode === 'read-write') return state;
  if (mode === 'none') return 'off';
  return mode === 'read-only' && rules ? 'off' : 'unknown';
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
  for (const mode of modes.filter(({ isHead }) => isHead !== true)) {
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
