/**
 * How much a page may send. A page that holds more is read up to the bound; the reader scans again for the rest.
 * Plain numbers without a schema library, so that the injected reader can keep to them.
 */
export const MAX_KEYS = 200;
export const MAX_EVIDENCE = 100;
export const MAX_PROVENANCE = 100;
export const MAX_ADDRESSES = 500;
/** Characters of one address as written; a longer text is no address. */
export const MAX_ADDRESS_LENGTH = 100;
export const MAX_LABEL_LENGTH = 120;
export const MAX_NAME_LENGTH = 200;
export const MAX_ID_LENGTH = 100;
/** Characters of a key id that may leave the page; the mask's ellipsis does not count. */
export const MAX_MASK_CHARACTERS = 6;
export const MAX_REF = 100_000;
export const MAX_HREF_LENGTH = 4096;
/** Characters of a reason that the user types for accepting a risk. */
export const MAX_REASON_LENGTH = 500;
export const MAX_SETS = 200;
export const MAX_FINDINGS = 200;
