/** Makes a key of the audit out of what stands in one scope of the page or in one row of a list. */
import {
  type Evidence,
  type KeySettings,
  type Provenance,
  type WhitelistField,
} from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';
import { normaliseText } from '../exchanges/phrases/match.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { type Anchor, type RightAnchor } from './evidence/anchors.ts';
import { isPressed } from './evidence/column-heads.ts';
import { type Piece } from './evidence/piece.ts';
import { isPressable, saysThirdParty } from './evidence/prose.ts';
import { areHidden, hiddenControls } from './keys/hidden-controls.ts';
import { cardIdentity, nameInField } from './keys/identity.ts';
import { cleanName, maskOf } from './keys/ids.ts';
import { ipSettings } from './keys/ip-settings.ts';
import { listedKey, withoutTitle } from './keys/listed-row.ts';
import { receiptAnchors } from './keys/receipts.ts';
import { rightPieces, tagPieces } from './keys/right-pieces.ts';
import { saysSomething } from './keys/says-something.ts';
import { type Scope } from './keys/scopes.ts';
import { type KeyRow } from './keys/tables.ts';
import { type KeptParts } from './see/kept.ts';
import { segmentsOf } from './see/text.ts';
import { isGreyed } from './see/visibility.ts';
import { judgeRestriction, judgeRights, type Verdict } from './verdict/kernel.ts';
import { says, type Vocabulary } from './words/vocabulary.ts';

export interface KeyMemory {
  readonly vocabulary: Vocabulary;
  /** Element → the id of the key whose card it is. */
  readonly ids: WeakMap<Element, string>;
  nextId: number;
  /** Element → its ref: a view of an earlier reading still finds its controls. */
  readonly refs: WeakMap<Element, number>;
  nextRef: number;
}

/** What a row was read as, under these headings, and the elements behind its refs. */
interface KeptRow {
  readonly headings: string;
  readonly key: KeySettings | null;
  readonly elements: readonly (readonly [number, Element])[];
}

export class KeyMaker {
  readonly #slice: ReaderSlice;
  readonly #memory: KeyMemory;
  readonly #refs: Map<number, Element>;
  readonly #cards: Map<string, Element>;

  constructor(
    slice: ReaderSlice,
    memory: KeyMemory,
    refs: Map<number, Element>,
    cards: Map<string, Element>,
  ) {
    this.#slice = slice;
    this.#memory = memory;
    this.#refs = refs;
    this.#cards = cards;
  }

  isEditable(scope: Scope): boolean {
    const boxes = scope.anchors.filter(
      (anchor) => anchor.drawn && (anchor.kind === 'right' || anchor.kind === 'ip'),
    );
    return (boxes.length > 0 ? boxes : scope.anchors).some(
      (anchor) => !anchor.disabled && !isGreyed(anchor.row),
    );
  }

  /** In steps: a card may hold thousands of boxes. */
  *fromScope(scope: Scope, others: readonly Anchor[]): Generator<void, KeySettings | null> {
    const { card } = scope;
    const receipt = receiptAnchors(scope.anchors, this.#memory.vocabulary);
    const anchors = receipt ?? scope.anchors;
    if (!anchors.some((anchor) => anchor.drawn) || !isCredible(anchors, scope.dialog)) return null;
    const listed =
      receipt !== null ||
      !anchors.some(
        (anchor) =>
          anchor.kind !== 'rights-text' &&
          anchor.kind !== 'ip-text' &&
          anchor.kind !== 'third-party' &&
          anchor.kind !== 'api-trading' &&
          !(anchor.kind === 'right' && (anchor.source === 'text' || isNoRight(anchor))),
      ) ||
      isShown(anchors);
    const spoken = listed ? withoutTitle(anchors) : anchors;
    const identity = cardIdentity(scope.core, card, spoken, this.#memory.vocabulary);
    const inField = nameInField(anchors);
    yield;
    const ip = ipSettings(anchors, others, card, this.#slice, listed);
    yield;
    const verdicts = this.#judge(
      [...rightPieces(spoken, this.#slice), ...(listed ? tagPieces(identity.mode, this.#slice) : [])],
      ip.pieces,
      listed,
    );
    const isManaged =
      ip.isManaged ||
      (listed &&
        verdicts.restriction.state === 'unknown' &&
        saysThirdParty(segmentsOf(card, { limit: 60, skip: isPressable })));
    yield;
    const hidden = hiddenControls(anchors, (element) => this.#ref(element));
    yield;
    const settings = settingsOf(withHidden(verdicts, hidden), isManaged);
    const id = this.#idOf(scope.core);
    this.#cards.set(id, card);
    return {
      id,
      kind: listed ? 'listed' : 'form',
      name: inField === undefined ? identity.name : inField,
      mask: identity.mask,
      ...settings,
      evidence: this.#evidence(spoken),
      ipEvidence: this.#ipEvidence(anchors),
      ips:
        settings.ipRestriction === 'off' && this.#slice.ip.control === 'none'
          ? []
          : ip.ipsIf(settings.ipRestriction),
      typed: ip.typed,
      field:
        ip.field === null
          ? null
          : ({
              ref: this.#ref(ip.field.element),
              entry: ip.field.entry,
              editable: ip.field.editable,
            } satisfies WhitelistField),
      createdAt: identity.createdAt,
      expiresInDays: identity.expiresInDays,
      provenance: hidden,
    };
  }

  /** A row without controls, of which nothing has changed, is what it was, under the same headings. */
  fromRow(row: KeyRow, anchors: readonly Anchor[], kept: KeptParts | null): KeySettings | null {
    if (kept === null || anchors.length > 0) return this.#readRow(row, anchors);
    const part = kept.of(row.row);
    const known = part.whole as KeptRow | undefined;
    const headings = JSON.stringify(row.columns);
    if (known?.headings === headings) {
      for (const [ref, element] of known.elements) this.#refs.set(ref, element);
      if (known.key !== null) this.#cards.set(known.key.id, row.row);
      return known.key;
    }
    const key = this.#readRow(row, anchors);
    const all = key === null ? [] : [...Object.values(key.evidence).flat(), ...key.ipEvidence];
    const elements = all.flatMap(({ ref }) => {
      const element = ref === null ? undefined : this.#refs.get(ref);
      return ref === null || element === undefined ? [] : [[ref, element] as const];
    });
    part.whole = { headings, key, elements } satisfies KeptRow;
    return key;
  }

  #readRow(row: KeyRow, anchors: readonly Anchor[]): KeySettings | null {
    const listed = listedKey(row, anchors, this.#memory.vocabulary);
    if (listed === null) return null;
    const id = this.#idOf(row.row);
    this.#cards.set(id, row.row);
    const { anchors: spoken, ipPieces, isManaged, ...key } = listed;
    const made: KeySettings = {
      ...key,
      ...settingsOf(this.#judge(rightPieces(spoken, this.#slice), ipPieces, true), isManaged),
      id,
      evidence: this.#evidence(spoken),
      ipEvidence: this.#ipEvidence(spoken),
      field: null,
      typed: [],
      ...(this.#slice.ip.control === 'none' && ipPieces.length === 0 ? { ips: [] } : {}),
      provenance: [],
      name: cleanName(key.name),
      mask: key.mask === null ? null : maskOf(key.mask),
    };
    return row.isApart !== true || made.mask !== null || saysSomething(made) ? made : null;
  }

  #judge(rights: readonly Piece[], ip: readonly Piece[], listed: boolean): Verdicts {
    const verdicts = judgeRights(rights, this.#slice);
    // Who may trade may look, though a list does not say so.
    const goesWithoutSaying = listed && verdicts.read.state === 'unknown' && verdicts.trade.state === 'on';
    return {
      ...verdicts,
      ...(goesWithoutSaying ? { read: { state: 'on', proof: 'contained' } as const } : {}),
      restriction: judgeRestriction(ip, this.#slice.ip.control !== 'none'),
    };
  }

  #idOf(element: Element): string {
    const known = this.#memory.ids.get(element);
    if (known !== undefined) return known;
    const id = `k${this.#memory.nextId++}`;
    this.#memory.ids.set(element, id);
    return id;
  }

  #ref(element: Element): number {
    const ref = this.#memory.refs.get(element) ?? this.#memory.nextRef++;
    this.#memory.refs.set(element, ref);
    this.#refs.set(ref, element);
    return ref;
  }

  #evidence(anchors: readonly Anchor[]): Record<Permission, Evidence[]> {
    const evidence: Record<Permission, Evidence[]> = { read: [], trade: [], transfer: [], withdraw: [] };
    for (const anchor of anchors) {
      if (!anchor.drawn) continue;
      if (anchor.kind === 'right') {
        for (const permission of anchor.means) {
          evidence[permission].push({
            ref: this.#ref(anchor.row),
            label: anchor.label,
            state: anchor.state,
            disabled: anchor.disabled,
          });
        }
      } else if (anchor.kind === 'rights-text') {
        for (const permission of anchor.granted) {
          evidence[permission].push({
            ref: this.#ref(anchor.row),
            label: anchor.label,
            state: 'on',
            disabled: false,
          });
        }
      }
    }
    return evidence;
  }

  #ipEvidence(anchors: readonly Anchor[]): Evidence[] {
    return anchors.flatMap((anchor) => {
      if (!anchor.drawn || (anchor.kind !== 'ip' && anchor.kind !== 'ip-field' && anchor.kind !== 'ip-text'))
        return [];
      const state =
        anchor.kind === 'ip'
          ? anchor.state
          : anchor.kind === 'ip-text' && anchor.restriction !== 'managed'
            ? anchor.restriction
            : 'unknown';
      return [{ ref: this.#ref(anchor.row), label: anchor.label, state, disabled: anchor.disabled }];
    });
  }
}

type Verdicts = Record<Permission | 'restriction', Verdict>;

/** What a control that nobody sees turns on is not called off, and a restriction that one takes off is not called on. */
function withHidden(verdicts: Verdicts, hidden: readonly Provenance[]): Verdicts {
  const both: Verdict = { state: 'unknown', proof: 'both' };
  const of = (right: Permission): Verdict =>
    verdicts[right].state === 'off' && areHidden(hidden, right, 'on') ? both : verdicts[right];
  const isOpened = verdicts.restriction.state === 'on' && areHidden(hidden, 'ip-restriction', 'off');
  return {
    read: of('read'),
    trade: of('trade'),
    transfer: of('transfer'),
    withdraw: of('withdraw'),
    restriction: isOpened ? both : verdicts.restriction,
  };
}

/** The states of a key and how each was proved. */
function settingsOf(
  { restriction, ...rights }: Verdicts,
  isManaged: boolean,
): Pick<KeySettings, 'permissions' | 'ipRestriction' | 'proofs'> {
  const each = <T>(of: (verdict: Verdict) => T): Record<Permission, T> => ({
    read: of(rights.read),
    trade: of(rights.trade),
    transfer: of(rights.transfer),
    withdraw: of(rights.withdraw),
  });
  return {
    permissions: each(({ state }) => state),
    ipRestriction: isManaged ? 'managed' : restriction.state,
    proofs: { ...each(({ proof }) => proof), ipRestriction: isManaged ? 'managed' : restriction.proof },
  };
}

/** A word beside the settings ("Edit", "Back to the list") that looks like a box: it is none of the rights, or is pressed. */
const isNoRight = (anchor: RightAnchor): boolean =>
  anchor.source === 'class' &&
  (anchor.means.length === 0 || (anchor.state === 'unknown' && isPressable(anchor.element)));

/** A card that says in words from where its key is used, and whose marks nobody can press: dots beside rights, no boxes. */
const isShown = (anchors: readonly Anchor[]): boolean =>
  anchors.some(({ kind, drawn }) => kind === 'ip-text' && drawn) &&
  anchors.every(
    (anchor) =>
      anchor.kind === 'ip-text' ||
      anchor.kind === 'rights-text' ||
      (anchor.kind === 'right' &&
        anchor.source !== 'control' &&
        anchor.isChip !== true &&
        !isPressed(anchor.element)),
  );

/** Words about trading alone are a trading page. A key's settings speak of withdrawing, of addresses, or of rights as such. */
function isCredible(anchors: readonly Anchor[], dialog: Element | null): boolean {
  // A dialog that names an API key is its form, though its rights are folded away or come in a later step.
  const nickname = anchors.find((anchor) => anchor.kind === 'name-field' && anchor.drawn);
  if (dialog !== null && nickname !== undefined && says('keyId', normaliseText(nickname.label))) return true;
  if (
    anchors.some(
      (anchor) => anchor.kind === 'ip' || anchor.kind === 'rights-text' || anchor.kind === 'ip-text',
    )
  )
    return true;
  const rights = new Set<Permission>();
  for (const anchor of anchors)
    if (anchor.kind === 'right') for (const right of anchor.means) rights.add(right);
  const field = anchors.some((anchor) => anchor.kind === 'ip-field');
  const name = anchors.some((anchor) => anchor.kind === 'name-field');
  const mode = anchors.some((anchor) => anchor.kind === 'mode');
  if (field && (rights.size > 0 || name || mode)) return true;
  if (rights.size >= 2 || (rights.size === 1 && (name || mode))) return true;
  // A lone control that lets funds leave is a key's, and so is one under the word "permissions".
  const boxes = anchors.filter(
    (anchor): anchor is RightAnchor =>
      anchor.kind === 'right' &&
      anchor.drawn &&
      (anchor.source === 'control' ||
        anchor.isChip === true ||
        (anchor.source === 'class' && anchor.state !== 'unknown')),
  );
  return rights.has('withdraw') || rights.has('transfer')
    ? boxes.length > 0
    : boxes.some((box) => box.isHeaded?.() === true);
}
