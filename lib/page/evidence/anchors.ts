/** What the reader found and understood: each anchor is one thing on the page that speaks of a key's settings. */

import { type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';

interface Place {
  /** The control, or the text where there is no control. */
  readonly element: Element;
  /** The part of the page that is this thing alone. */
  readonly row: Element;
  /** The page's own words for it. */
  readonly label: string;
  /** A person can see it. */
  readonly drawn: boolean;
  readonly disabled: boolean;
}

/** A control (or a line with a state) that grants rights. `source` says how sure its state is. */
export interface RightAnchor extends Place {
  readonly kind: 'right';
  readonly means: readonly Permission[];
  readonly state: Tri;
  readonly mixed: boolean;
  readonly source: 'control' | 'class' | 'text';
  readonly isRadio: boolean;
  /** Of a drawn row: where its name stands. */
  readonly words?: Element;
  /** Chosen, and can be taken away again. */
  readonly isChip?: boolean;
  /** Whether the words over it speak of permissions; absent: nobody looked. */
  readonly isHeaded?: () => boolean;
}

/** Read only / read and write. */
export interface ModeAnchor extends Place {
  readonly kind: 'mode';
  readonly mode: 'read-only' | 'read-write';
  readonly state: Tri;
  /** The same for all options of one choice; absent: those that stand side by side are one. */
  readonly group?: Element;
  /** The box in whose row the choice stands, and whose right alone it limits. */
  readonly of?: Element;
  /** The head of a table of boxes says it: what else decides the mode of the form must agree. */
  readonly isHead?: boolean;
}

export interface IpChoiceAnchor extends Place {
  readonly kind: 'ip';
  readonly on: 'restricted' | 'unrestricted';
  readonly state: Tri;
  readonly isRadio: boolean;
}

export interface FieldAnchor extends Place {
  /** `free-field`: a text field whose words say nothing; beside an IP choice it is the whitelist. */
  readonly kind: 'ip-field' | 'name-field' | 'secret-field' | 'free-field';
}

export interface UsageAnchor extends Place {
  readonly kind: 'third-party' | 'api-trading';
  readonly state: Tri;
}

/** A list of rights in words: "Permissions: View | Trade". */
export interface RightsTextAnchor extends Place {
  readonly kind: 'rights-text';
  /** Where each line of it stands, if it is more than a cell. */
  readonly lines?: readonly Element[];
  readonly granted: readonly Permission[];
  readonly denied: readonly Permission[];
  /** Every piece of the list was understood, so what it does not name is off. Null: it lists nothing ("Read and write"). */
  readonly complete: boolean | null;
  /** It says read only, or read and write, and nothing else: beside a list it is the mode of what is listed. */
  readonly mode?: 'read-only' | 'read-write';
}

/** The IP restriction in words: "IP restriction: No", or the addresses themselves. */
export interface IpTextAnchor extends Place {
  readonly kind: 'ip-text';
  readonly restriction: 'on' | 'off' | 'managed' | 'unknown';
  readonly ips: readonly string[] | null;
}

export type Anchor =
  | RightAnchor
  | ModeAnchor
  | IpChoiceAnchor
  | FieldAnchor
  | UsageAnchor
  | RightsTextAnchor
  | IpTextAnchor;
