/** The approved list as it is stored: named sets of addresses with dates. */

export const ENVIRONMENTS = ['production', 'staging', 'paper'] as const;
export const ROLES = ['primary', 'failover', 'vendor', 'development'] as const;

export interface IpEntry {
  readonly id: string;
  /** Normalised address or CIDR, as `parseAddress` in address.ts writes it. */
  readonly address: string;
  readonly note: string;
  /** ms since the epoch; before it the entry is pending. null: live since it was added. */
  readonly from: number | null;
  /** ms since the epoch; from it on the entry is retired, before it retiring. null: no end. */
  readonly until: number | null;
  readonly addedAt: number;
}

export interface IpSet {
  readonly id: string;
  readonly label: string;
  readonly owner: 'own' | 'vendor';
  readonly environment: (typeof ENVIRONMENTS)[number];
  readonly role: (typeof ROLES)[number];
  readonly entries: readonly IpEntry[];
}
