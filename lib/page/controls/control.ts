/** One thing on the page that can be on or off, or hold text. */
import { type Tri } from '../../audit/key-settings.ts';

export type ControlRole = 'checkbox' | 'switch' | 'radio' | 'tab' | 'button' | 'choice' | 'field';

export interface Control {
  readonly element: Element;
  readonly role: ControlRole;
  readonly state: Tri;
  readonly disabled: boolean;
  /** A box that is neither on nor off: the parent of boxes that differ. */
  readonly mixed: boolean;
}

export const ON_OFF_ROLES: ReadonlySet<ControlRole> = new Set(['checkbox', 'switch', 'radio']);
