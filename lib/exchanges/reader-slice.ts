/** The part of an exchange that the injected reader needs: small plain JSON, without sources, hosts and errors. */
import { type Exchange, type IpControl, type LabelMeaning, type Permission } from './exchange.ts';
import { normaliseText } from './phrases/match.ts';

/** `label` and `group` are normalised, ready to be compared as a whole. */
export type SliceLabel = Pick<LabelMeaning, 'label' | 'means' | 'group'>;

export interface ReaderSlice extends Pick<Exchange, 'id' | 'name' | 'rights'> {
  readonly contains: NonNullable<Exchange['contains']>;
  /** Rights that every key has without a control. */
  readonly always: readonly Permission[];
  readonly labels: readonly SliceLabel[];
  /** Where a choice of read only overrides ticks. */
  readonly readOnlyRules: readonly ('key' | 'product')[];
  readonly ip: Omit<IpControl, 'source'>;
}

function sliceLabel({ label, means, group }: LabelMeaning): SliceLabel {
  const slice = { label: normaliseText(label), means };
  return group === undefined ? slice : { ...slice, group: normaliseText(group) };
}

export function readerSlice(exchange: Exchange): ReaderSlice {
  const { source: _, ...ip } = exchange.ip;
  return {
    id: exchange.id,
    name: exchange.name,
    rights: exchange.rights,
    contains: exchange.contains ?? {},
    always: exchange.always?.rights ?? [],
    labels: exchange.labels.map(sliceLabel),
    readOnlyRules: exchange.readOnlyRules?.over ?? [],
    ip,
  };
}
