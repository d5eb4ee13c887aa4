/** The words of a drawn page besides an exchange's own labels; each language's everyday security wording. */
export interface Words {
  readonly title: string;
  readonly create: string;
  readonly name: string;
  readonly permissions: string;
  readonly read: string;
  readonly spot: string;
  readonly futures: string;
  readonly transfer: string;
  readonly withdraw: string;
  /** A right to look at withdrawals, which grants none. */
  readonly withdrawHistory: string;
  /** A right that is none of the four. */
  readonly other: string;
  readonly ipHeading: string;
  readonly anyIp: string;
  readonly onlyIps: string;
  readonly ipField: string;
  readonly noIps: string;
  readonly yourIp: string;
  readonly lastUsed: string;
  readonly mode: string;
  readonly readOnly: string;
  readonly readWrite: string;
  readonly selected: string;
  readonly available: string;
  readonly choose: string;
  readonly remove: string;
  readonly yes: string;
  readonly no: string;
  readonly on: string;
  readonly off: string;
  readonly save: string;
  readonly cancel: string;
  readonly edit: string;
  readonly agree: string;
  readonly selectAll: string;
  readonly notify: string;
  readonly dark: string;
  readonly promo: string;
  readonly addressBook: string;
  readonly search: string;
  readonly all: string;
  readonly created: string;
  readonly keyId: string;
  readonly add: string;
}
