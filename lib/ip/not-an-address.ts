/** What stands for an entry of a whitelist that is no address, in readings and in storage: its text may be a secret. */
export const NOT_AN_ADDRESS = 'not an address';
