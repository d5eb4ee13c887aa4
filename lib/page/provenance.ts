/** Who changed a right: the user, or a script while the user did nothing. */

import { type KeySettings, type PageReading, type Provenance, type Tri } from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';

/** A change this long (ms) after the user's last input was not the user's doing. */
export const HANDS_OFF = 2_500;
/** A key is only compared with itself once it has been on the page this long (ms): forms fill themselves as they load. */
export const SETTLED = 4_000;

const RISKY = ['trade', 'transfer', 'withdraw'] as const satisfies readonly Permission[];

interface Seen {
  readonly since: number;
  states: Readonly<Record<Permission, Tri>>;
  restriction: string;
  reported: Provenance[];
}

export interface ProvenanceMemory {
  readonly keys: Map<string, Seen>;
  /** ms; when the user last touched the page. */
  lastInput: number;
}

export function provenanceMemory(now: number): ProvenanceMemory {
  return { keys: new Map(), lastInput: now };
}

/** Adds `scripted-change` to keys whose rights widened while the user's hands were off. Mutates only `memory`. */
export function withScriptedChanges(
  reading: PageReading,
  memory: ProvenanceMemory,
  now: number,
): PageReading {
  const present = new Set(reading.keys.map((key) => key.id));
  for (const id of [...memory.keys.keys()]) if (!present.has(id)) memory.keys.delete(id);
  return { ...reading, keys: reading.keys.map((key) => mark(key, memory, now)) };
}

function mark(key: KeySettings, memory: ProvenanceMemory, now: number): KeySettings {
  const before = memory.keys.get(key.id);
  if (before === undefined) {
    memory.keys.set(key.id, {
      since: now,
      states: key.permissions,
      restriction: key.ipRestriction,
      reported: [],
    });
    return key;
  }
  const handsOff = now - memory.lastInput > HANDS_OFF && now - before.since > SETTLED;
  const reported = before.reported.filter((one) => stillSo(one, key));
  if (handsOff) {
    for (const permission of RISKY) {
      if (before.states[permission] === 'off' && key.permissions[permission] === 'on') {
        const evidence = key.evidence[permission].find((one) => one.state === 'on');
        reported.push({
          kind: 'scripted-change',
          permission,
          ref: evidence?.ref ?? null,
          label: evidence?.label ?? '',
          state: 'on',
        });
      }
    }
    if (before.restriction === 'on' && key.ipRestriction === 'off') {
      const evidence = key.ipEvidence.find((one) => one.state === 'on') ?? key.ipEvidence[0];
      reported.push({
        kind: 'scripted-change',
        permission: 'ip-restriction',
        ref: evidence?.ref ?? null,
        label: evidence?.label ?? '',
        state: 'off',
      });
    }
  }
  before.states = key.permissions;
  before.restriction = key.ipRestriction;
  before.reported = reported;
  return reported.length === 0 ? key : { ...key, provenance: [...key.provenance, ...reported] };
}

/** A report stands until the user sets the control right. Its handle is that of the newest reading. */
function stillSo(one: Provenance, key: KeySettings): boolean {
  if (one.permission === 'ip-restriction') return key.ipRestriction === 'off';
  return key.permissions[one.permission] === 'on';
}
