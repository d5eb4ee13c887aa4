/** What a perfect reader would say of a drawn page: what the exchange would save if the user pressed Save now. */
import { type Tri } from '../../lib/audit/key-settings.ts';
import { type ExchangeId, PERMISSIONS, type Permission } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { cellPens } from './lists/cell-pens.ts';
import { choicePens, rightsPens } from './pens/all.ts';
import {
  type Accept,
  type FormSpec,
  type KeyTruth,
  type ListedSpec,
  type ListSpec,
  type PageSpec,
  type PageTruth,
  type RightSpec,
} from './spec.ts';

type Found = Tri | 'absent';

export function truthOf(spec: PageSpec): PageTruth {
  if (spec.kind === 'form') return { keys: [ofForm(spec), ...ofOtherKey(spec)] };
  return { keys: spec.kind === 'list' ? spec.keys.map((key) => ofListed(spec, key)) : [] };
}

/** The state of each right as its own controls and those that contain it have it. */
function statesOf(rights: readonly RightSpec[], exchange: ExchangeId): Record<Permission, Found> {
  const facts = registry[exchange];
  const contains: Partial<Record<Permission, readonly Permission[]>> =
    'contains' in facts ? facts.contains : {};
  const own = {} as Record<Permission, Found>;
  for (const right of PERMISSIONS) {
    const controls = rights.filter(({ means }) => means.includes(right));
    const acts = controls.some(({ on, readOnly }) => on && (right === 'read' || readOnly !== true));
    own[right] = controls.length === 0 ? 'absent' : acts ? 'on' : 'off';
  }
  const result = { ...own };
  for (const right of PERMISSIONS) {
    const over = PERMISSIONS.filter((outer) => contains[outer]?.includes(right)).map((outer) => own[outer]);
    if (over.includes('on')) result[right] = 'on';
    else if (over.includes('absent') && own[right] === 'off') result[right] = 'unknown';
    else if (over.length > 0 && own[right] === 'absent')
      result[right] = over.includes('absent') ? 'unknown' : 'off';
    // A page may well name a right that we know of no key to have: then the page says.
    if (!facts.rights[right] && result[right] === 'absent') result[right] = 'off';
  }
  return result;
}

const orUnknown = (tri: Tri): Accept<Tri> => (tri === 'unknown' ? ['unknown'] : [tri, 'unknown']);

function ofForm(spec: FormSpec): KeyTruth {
  const states = statesOf(spec.rights, spec.exchange);
  const pen = rightsPens()[spec.rightsPen];
  const isLax = pen?.lax === true || choicePens()[spec.choicePen]?.lax === true;
  const permissions = {} as Record<Permission, Accept<Tri>>;
  for (const right of PERMISSIONS) {
    const state = states[right];
    const readsOnly = spec.mode === 'read-only';
    if (right === 'read') {
      permissions.read =
        state === 'absent' || readsOnly || spec.mode !== null
          ? null
          : isLax || (state === 'off' && pen?.showsChosenOnly === true)
            ? orUnknown(state)
            : [state];
      if (spec.rights.some(({ readOnly, hidden }) => readOnly !== undefined || hidden === true))
        permissions.read = null;
    } else if (readsOnly) {
      // The page says both where a box is ticked under the choice: to be unsure is honest.
      permissions[right] = ['off', 'unknown'];
    } else if (state === 'absent') {
      // Where only what was chosen is drawn, a right that is nowhere may be one that was not chosen.
      permissions[right] = pen?.showsChosenOnly === true ? ['unknown', 'off'] : ['unknown'];
    } else if (spec.rights.some(({ means, hidden }) => hidden === true && means.includes(right))) {
      // What nobody can see may count or not; what it grants may not be denied.
      permissions[right] = orUnknown(state);
    } else if (isLax || (state === 'off' && pen?.showsChosenOnly === true)) {
      permissions[right] = orUnknown(state);
    } else permissions[right] = [state];
  }
  // A page that says everything in words, and has no field, may as well show a key that exists.
  const isInWords = pen?.words === true && spec.name === null && spec.ip === null;
  return {
    kinds: isInWords ? ['form', 'listed'] : ['form'],
    name: spec.name,
    permissions,
    ...ipOfForm(spec),
  };
}

function ipOfForm(spec: FormSpec): Pick<KeyTruth, 'ipRestriction' | 'ips' | 'allowed'> {
  const { ip } = spec;
  if (ip === null) return { ipRestriction: ['unknown'], ips: null, allowed: [] };
  const restricted = ip.control === 'field' ? ip.ips.length > 0 : ip.restricted;
  const state = restricted ? 'on' : 'off';
  const isLax =
    spec.behaviours.includes('folded-ip') ||
    (ip.control !== 'field' && choicePens()[spec.choicePen]?.lax === true);
  // A field beside which nothing says that empty means open is not the same on an exchange that has a choice.
  const isOdd = ip.control === 'field' && registry[spec.exchange].ip.control !== 'field';
  return {
    ipRestriction: isLax || isOdd ? [state, 'unknown'] : [state],
    ips: restricted && !isLax && !isOdd ? ip.ips : null,
    allowed: ip.ips,
  };
}

/** The card of another key that stands under the form. */
function ofOtherKey(spec: FormSpec): KeyTruth[] {
  if (!spec.decoys.includes('other-key')) return [];
  return [
    {
      kinds: ['listed'],
      name: null,
      permissions: { read: null, trade: null, transfer: null, withdraw: null },
      ipRestriction: null,
      ips: null,
      allowed: ['198.18.9.9'],
    },
  ];
}

function ofListed(spec: ListSpec, key: ListedSpec): KeyTruth {
  const cell = cellPens[spec.cellPen];
  const states = statesOf(key.rights, spec.exchange);
  const permissions = {} as Record<Permission, Accept<Tri>>;
  for (const right of PERMISSIONS) {
    const state = states[right];
    if (!spec.columns.rights)
      permissions[right] = registry[spec.exchange].rights[right] ? ['unknown'] : ['off', 'unknown'];
    else if (right === 'read') permissions.read = state === 'on' && cell?.lax !== true ? ['on'] : null;
    else if (key.mode === 'read-only' && cell?.tableOnly !== true) permissions[right] = ['off', 'unknown'];
    else if (state === 'absent') permissions[right] = ['off', 'unknown'];
    else permissions[right] = state === 'on' && cell?.lax !== true ? ['on'] : orUnknown(state);
  }
  const restricted = key.ips.length > 0;
  return {
    kinds: cell?.boxes === true ? ['listed', 'form'] : ['listed'],
    name: key.name,
    permissions,
    ipRestriction: spec.columns.ip ? [restricted ? 'on' : 'off'] : ['unknown'],
    // What is folded away ("+2") is not known.
    ips: spec.columns.ip && restricted && !(spec.ipCell === 'folded' && key.ips.length > 1) ? key.ips : null,
    allowed: spec.columns.ip ? key.ips : [],
  };
}
