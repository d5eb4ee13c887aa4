/** The IP restriction of one key: whether it is on, which addresses it holds, where one would write. */

import { type IpRestriction, type Tri } from '../../audit/key-settings.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type ReaderSlice } from '../../exchanges/reader-slice.ts';
import {
  type Anchor,
  type FieldAnchor,
  type IpChoiceAnchor,
  type IpTextAnchor,
  type UsageAnchor,
} from '../evidence/anchors.ts';
import { type How, type Piece } from '../evidence/piece.ts';
import { climb, commonAncestor, holds, parentOf, selfAndAncestors } from '../see/dom.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { asAddress, isMeantAsAddress, splitEntries } from '../words/addresses.ts';
import { says } from '../words/vocabulary.ts';

export interface IpFound {
  /** The evidence about the restriction. */
  readonly pieces: readonly Piece[];
  /** The key is bound to a third-party app, whose addresses the exchange keeps. */
  readonly isManaged: boolean;
  readonly typed: readonly string[];
  readonly field: {
    readonly element: Element;
    readonly entry: 'list' | 'confirm' | 'tags' | 'rows';
    readonly editable: boolean;
  } | null;
  /** The addresses that the key holds as allowed, when the restriction was judged so; null: unknown. */
  readonly ipsIf: (restriction: IpRestriction) => readonly string[] | null;
}

/** Looks at the IP side of a key. `card` is the key's card; `others` are the anchors of other keys. */
export function ipSettings(
  anchors: readonly Anchor[],
  others: readonly Anchor[],
  card: Element,
  slice: ReaderSlice,
  isListed: boolean,
): IpFound {
  const text = anchors.find((anchor): anchor is IpTextAnchor => anchor.kind === 'ip-text' && anchor.drawn);
  const choices = anchors.filter((anchor): anchor is IpChoiceAnchor => anchor.kind === 'ip' && anchor.drawn);
  const named = anchors.filter((anchor): anchor is FieldAnchor => anchor.kind === 'ip-field' && anchor.drawn);
  const section = sectionOf([...choices, ...named], anchors, others, card);
  const fields =
    named.length > 0 || choices.length === 0 || section === null ? named : freeFieldsIn(section, anchors);
  const held =
    section === null
      ? null
      : heldAddresses(
          section,
          partsBeside(section, 'before', [...anchors, ...others]),
          partsBeside(section, 'after', [...anchors, ...others]),
          card,
          fields,
          choices.map((choice) => choice.element),
          slice,
        );
  const field = fieldOf(fields, held, slice);
  const typed = held?.isLegible === false ? [] : (held?.typed ?? []);
  const found = { isManaged: false, typed, field };

  if (isThirdParty(anchors)) {
    // A form has no addresses of the user's then; of a list nobody knows.
    return { ...found, isManaged: true, pieces: [], ipsIf: () => (isListed ? null : (held?.ips ?? [])) };
  }
  if (choices.length > 0)
    return { ...found, pieces: ofChoices(choices), ipsIf: besideChoice(held, field, text) };
  if (fields.length > 0 && held !== null) {
    // "my server" is no address, and whether the form would take it is not ours to say.
    if (!held.isLegible) return { ...found, pieces: [], ipsIf: () => null };
    // Addresses in words beside the field ("Allowlist: 203.0.113.7") are held as well.
    const ips = unique([...(text?.ips ?? []), ...held.ips]);
    const pieces = text !== undefined && text.restriction !== 'unknown' ? ofText(text) : ofField(ips, slice);
    return { ...found, isManaged: text?.restriction === 'managed', pieces, ipsIf: () => ips };
  }
  return {
    ...found,
    field: null,
    typed: [],
    isManaged: text?.restriction === 'managed',
    pieces: text === undefined ? [] : ofText(text),
    ipsIf: () => text?.ips ?? null,
  };
}

const restriction = (says: Tri, how: How, more: Partial<Piece> = {}): Piece => ({
  about: 'restriction',
  says,
  how,
  drawn: true,
  ...more,
});

function ofText({ restriction: says }: IpTextAnchor): Piece[] {
  return says === 'managed' ? [] : [restriction(says, 'prose')];
}

/** Where the exchange has a switch or a choice, a field beside one that was not found proves nothing. */
function ofField(ips: readonly string[], slice: ReaderSlice): Piece[] {
  if (slice.ip.control === 'choice' || slice.ip.control === 'switch')
    return [restriction('unknown', 'field')];
  return [restriction(ips.length > 0 ? 'on' : 'off', 'field')];
}

function isThirdParty(anchors: readonly Anchor[]): boolean {
  const usage = anchors.filter(
    (anchor): anchor is UsageAnchor => anchor.kind === 'third-party' || anchor.kind === 'api-trading',
  );
  const third = usage.filter((anchor) => anchor.kind === 'third-party');
  return (
    third.some((anchor) => anchor.state === 'on') &&
    !usage.some((anchor) => anchor.kind === 'api-trading' && anchor.state === 'on')
  );
}

/** A choice without a field or a list beside it says nothing of the addresses. */
function besideChoice(
  held: Held | null,
  field: IpFound['field'],
  text: IpTextAnchor | undefined,
): IpFound['ipsIf'] {
  const nothingShown = held === null || (held.ips.length === 0 && field === null);
  return (restriction) => {
    if (restriction === 'off') return held?.ips ?? [];
    const ips = nothingShown ? (text?.ips ?? null) : held.ips;
    return restriction === 'unknown' && (ips === null || ips.length === 0) && field === null ? null : ips;
  };
}

/** What the options and switches say: one that is chosen speaks, and a switch that is off says its opposite. */
function ofChoices(choices: readonly IpChoiceAnchor[]): Piece[] {
  const of = (on: IpChoiceAnchor['on']): Tri => (on === 'restricted' ? 'on' : 'off');
  const isOneSided = new Set(choices.map((choice) => choice.on)).size === 1;
  const chosen = choices.filter((choice) => choice.state === 'on');
  const how = ({ isRadio }: IpChoiceAnchor): How => (isRadio ? 'choice' : 'control');
  if (chosen.length > 0) return chosen.map((choice) => restriction(of(choice.on), how(choice)));
  return choices.map((choice) => {
    if (choice.state === 'unknown' || !isOneSided) return restriction('unknown', how(choice));
    // Of options that exclude each other, none of which is chosen, nothing is known.
    const opposite = of(choice.on === 'restricted' ? 'unrestricted' : 'restricted');
    return choice.isRadio ? restriction('unknown', 'choice') : restriction(opposite, 'control');
  });
}

/** The part of the card that is about addresses: around the choice and the field, without the rights. */
function sectionOf(
  own: readonly Anchor[],
  anchors: readonly Anchor[],
  others: readonly Anchor[],
  card: Element,
): Element | null {
  const foreign = [...anchors, ...others].filter(
    (anchor) => anchor.drawn && !own.includes(anchor) && !OF_ADDRESSES.has(anchor.kind),
  );
  const rows = commonAncestor(own.map((anchor) => anchor.row));
  // Where a field is the only control for a long way, its row reaches into what is about something else.
  const isWide = rows !== null && foreign.some((anchor) => holds(rows, anchor.element));
  let section = isWide ? commonAncestor(own.map((anchor) => anchor.element)) : rows;
  if (section === null) return null;
  for (let i = 0; i < 10 && section !== card; i++) {
    const parent: Element | null = parentOf(section);
    if (parent === null || parent.localName === 'body' || parent.localName === 'main') break;
    const here = parent;
    if (foreign.some((anchor) => holds(here, anchor.element))) break;
    section = parent;
  }
  return section;
}

const MAX_PARTS_BESIDE = 4;

/**
 * What stands beside the section, up to the next setting: chips without a frame of their own under the choice; in a form
 * without frames, before the field, the list that it adds to, which begins under its heading.
 */
function partsBeside(section: Element, way: 'before' | 'after', all: readonly Anchor[]): Element[] {
  const next = (element: Element): Element | null =>
    way === 'before' ? element.previousElementSibling : element.nextElementSibling;
  const parts: Element[] = [];
  for (let part = next(section); part !== null && parts.length < MAX_PARTS_BESIDE; part = next(part)) {
    const here = part;
    if (way === 'before' && /^h[1-4]$/.test(here.localName)) break;
    if (all.some((anchor) => anchor.drawn && holds(here, anchor.element))) break;
    parts.push(here);
  }
  return way === 'before' ? parts.reverse() : parts;
}

const OF_ADDRESSES: ReadonlySet<Anchor['kind']> = new Set(['ip', 'ip-field', 'ip-text', 'free-field']);

/** A field without words of its own, in the part of the form that is about addresses, is the whitelist. */
function freeFieldsIn(section: Element, anchors: readonly Anchor[]): FieldAnchor[] {
  return anchors.filter(
    (anchor): anchor is FieldAnchor =>
      anchor.kind === 'free-field' && anchor.drawn && holds(section, anchor.element),
  );
}

interface Held {
  readonly ips: string[];
  readonly typed: string[];
  /** False: a field holds words that are no addresses. */
  readonly isLegible: boolean;
  readonly entry: 'list' | 'confirm' | 'tags' | 'rows' | null;
}

/** What the form holds as allowed: chips, rows and lists; and what is merely typed into a field with its own button. */
function heldAddresses(
  section: Element,
  before: readonly Element[],
  after: readonly Element[],
  card: Element,
  fields: readonly FieldAnchor[],
  choices: readonly Element[],
  slice: ReaderSlice,
): Held {
  const listed: string[] = [];
  const skip = (element: Element): boolean =>
    element.localName === 'input' || element.localName === 'textarea';
  for (const segment of before.flatMap((part) => segmentsOf(part, { skip }))) {
    const address = asAddress(segment.text);
    if (address !== null && isRemovable(segment)) listed.push(address);
  }
  for (const part of [section, ...after]) {
    for (const segment of segmentsOf(part, { skip })) {
      const address = asAddress(segment.text);
      // A lone asterisk in the text marks a field that must be filled.
      if (address !== null && address !== '*' && !isSomeoneElses(segment, part)) listed.push(address);
    }
  }
  const values = fields.map((field) => ({ field, entries: splitEntries(fieldValue(field.element)) }));
  const words = values.some(({ entries }) => entries.length > 0 && !entries.some(isMeantAsAddress));
  const filled = values.filter((value) => value.entries.length > 0);
  const entry = entryOf(section, card, fields, choices, listed.length > 0, slice);
  if (entry === 'list' || entry === 'rows') {
    return {
      ips: unique([...listed, ...filled.flatMap((value) => value.entries)]),
      typed: [],
      entry,
      isLegible: !words,
    };
  }
  return { ips: unique(listed), typed: filled.flatMap((value) => value.entries), entry, isLegible: true };
}

/** An address in whose line a button takes it away. */
function isRemovable({ element }: Segment): boolean {
  return [element, ...climb(element, 1)].some((line) => {
    const buttons = buttonsIn(line);
    return buttons.length > 0 && buttons.length <= 2 && buttons.some((one) => says('remove', wordsOn(one)));
  });
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses)];
}

function fieldValue(element: Element): string {
  const value = (element as HTMLInputElement).value;
  return typeof value === 'string' ? value : (element.textContent ?? '');
}

/** How addresses get in: a button of the field's own means that typing is not enough. */
function entryOf(
  section: Element,
  card: Element,
  fields: readonly FieldAnchor[],
  choices: readonly Element[],
  chips: boolean,
  slice: ReaderSlice,
): Held['entry'] {
  const field = fields[0];
  if (field === undefined) return null;
  if (fields.length > 1 || hasRemoveButton(field.element, section)) return 'rows';
  if (hasOwnButton(field.element, section, card, choices, slice))
    return slice.ip.entry === 'rows' ? 'rows' : 'confirm';
  if (field.element.localName === 'textarea') return 'list';
  // Chips beside an input without a button: Enter or a comma makes them.
  if (chips || makesChips(field.element, section)) return 'tags';
  return slice.ip.entry === 'tags' && field.element.localName !== 'textarea' ? 'tags' : 'list';
}

const CHIP_CLIMB = 3;
const CHIP_CLASS =
  /(?:chip|tag|token)s?[-_]?(?:input|field|editor|grid)|(?:input|field)[-_]?(?:chip|tag|token)s?/i;
const MAX_HINT = 90;

/** A field that has no chip yet: its class or its hint ("… and press Enter") says that it makes them. */
function makesChips(field: Element, section: Element): boolean {
  if (says('pressEnter', normaliseText(field.getAttribute('placeholder') ?? ''))) return true;
  for (const ancestor of [field, ...climb(field, CHIP_CLIMB)]) {
    if (CHIP_CLASS.test(ancestor.getAttribute('class') ?? '')) return true;
    const hints = segmentsOf(ancestor, { limit: 8 });
    if (hints.some(({ lower }) => lower.length <= MAX_HINT && says('pressEnter', lower))) return true;
    if (ancestor === section) return false;
  }
  return false;
}

const BUTTON_CLIMB = 4;
const ROW_CLIMB = 2;

/** A field that can be taken away is one row of a list: what stands in it is in the list. */
function hasRemoveButton(field: Element, section: Element): boolean {
  for (const ancestor of climb(field, ROW_CLIMB)) {
    if (!holds(section, ancestor) || ancestor.querySelectorAll('input,textarea').length > 1) return false;
    const buttons = buttonsIn(ancestor).map(wordsOn);
    if (buttons.some((words) => words.length <= 40 && says('remove', words) && !says('add', words)))
      return buttons.length === 1;
  }
  return false;
}

/**
 * A button that adds what was typed stands with the field and with nothing else of the form. "Confirm" is such a button
 * only where another one saves the form, or where the exchange is known to have it.
 */
function hasOwnButton(
  field: Element,
  section: Element,
  card: Element,
  choices: readonly Element[],
  slice: ReaderSlice,
): boolean {
  for (const ancestor of [...selfAndAncestors(field)].slice(1, BUTTON_CLIMB + 1)) {
    if (!holds(section, ancestor) || choices.some((choice) => holds(ancestor, choice))) break;
    for (const button of buttonsIn(ancestor)) {
      const words = wordsOn(button);
      if (words === '' || words.length > 24 || !(says('add', words) || words === '+')) continue;
      // "Add another address" makes room for one; it does not take what was typed.
      if (says('another', words) && slice.ip.entry !== 'confirm') continue;
      if (!says('save', words) || slice.ip.entry === 'confirm') return true;
      if (
        buttonsIn(card).some(
          (other) => other !== button && !button.contains(other) && says('save', wordsOn(other)),
        )
      )
        return true;
    }
    if (ancestor === section) break;
  }
  // In a form without frames the button is the field's next neighbour.
  const next = field.nextElementSibling;
  return next?.matches(BUTTONS) === true && says('add', wordsOn(next)) && !says('save', wordsOn(next));
}

const BUTTONS =
  'button,[role=button],input[type=button],input[type=submit],a[class*=btn i],div[class*=btn i],span[class*=btn i],div[class*=button i]';

function buttonsIn(element: Element): Element[] {
  return [...element.querySelectorAll(BUTTONS)].slice(0, 60);
}

function wordsOn(button: Element): string {
  const text =
    button.getAttribute('aria-label') ??
    (button.textContent?.trim() || ((button as HTMLInputElement).value ?? ''));
  return text.length > 60 ? '' : normaliseText(text);
}

/** "Your current IP: 198.51.100.9", "e.g. 192.168.1.1": an address that is shown and not allowed. */
function isSomeoneElses(segment: Segment, section: Element): boolean {
  for (const element of selfAndAncestors(segment.element, 3)) {
    const segments = segmentsOf(element, { limit: 8 });
    const addresses = segments.filter((one) => asAddress(one.text) !== null);
    if (addresses.length > 1) return false;
    if (
      segments.some(
        (one) =>
          one.lower.length <= 80 &&
          (says('currentIp', one.lower) || EXAMPLE.test(one.lower)) &&
          // A hint with an address of its own speaks of that one.
          (one === segment || !HOLDS_ADDRESS.test(one.text)),
      )
    )
      return true;
    if (element === section) return false;
  }
  return false;
}

const HOLDS_ADDRESS = /\d+\.\d+\.\d+\.\d+|[0-9a-f]+:[0-9a-f:]*:/i;

const EXAMPLE =
  /(?:^|\s)(?:e\.?\s?g\.?|example|for instance|beispiel|z\.\s?b\.|exemple|ejemplo|exemplo|пример|örnek|ví dụ)(?![\p{L}])|例|예시|예:/u;

function fieldOf(fields: readonly FieldAnchor[], held: Held | null, slice: ReaderSlice): IpFound['field'] {
  const field = fields.find((one) => !one.disabled) ?? fields[0];
  if (field === undefined) return null;
  const input = field.element as HTMLInputElement;
  return {
    element: field.element,
    entry: held?.entry ?? slice.ip.entry,
    editable: !field.disabled && input.readOnly !== true,
  };
}
