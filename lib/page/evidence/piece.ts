/** What the kernel judges: one thing that the page says of one right or of the IP restriction. Plain data. */
import { type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';

/**
 * How the page says it.
 * `control`: a box, a switch, a drawn one too, that is seen on or off. `choice`: one of several options that exclude each
 * other. `chip`: a chosen thing that can be taken away again. `column`: a cell under a heading. `field`: what the list of
 * addresses holds. `prose`: words. `list`: words that name all that a key may do. `mode`: read only, or read and write,
 * over a whole key.
 */
export type How = 'control' | 'choice' | 'chip' | 'column' | 'field' | 'prose' | 'list' | 'mode';

export interface Piece {
  readonly about: Permission | 'restriction';
  /** Of a right: granted or not. Of the restriction: restricted or open. `unknown`: it is there, and was not understood. */
  readonly says: Tri;
  readonly how: How;
  /** A person can see it. */
  readonly drawn: boolean;
  /** A mode that rules over ticked boxes, as the exchange's facts say with their source. */
  readonly rules?: boolean;
  /** An option without its opposite: that it is not chosen says nothing. */
  readonly alone?: boolean;
}
