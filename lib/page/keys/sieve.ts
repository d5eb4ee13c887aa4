/**
 * What the page says in its own words, before it leaves the page: names and labels are quoted, and nothing that could be
 * a secret or an id is. A page may put a secret anywhere, also where a label belongs.
 */
import { type Evidence, type KeySettings, type PageReading } from '../../audit/key-settings.ts';
import { looksLikeId } from './ids.ts';

/** Shorter runs are words, and too little of a secret to be one. */
const MIN_RUN = 10;
/** A word of letters alone that is longer than this is none, in any language that is read. */
const LONGEST_WORD = 34;
const MEMORY = 2_000;

const RUN = /[\p{L}\p{N}+/=_*•.…:~$-]{10,}/gu;
/** "api-key-1731950021", "grid-bot-frankfurt-01", "HMAC_SHA256": every part is a word or a short number. */
const WORDED = /^(?:\p{Lu}?\p{Ll}{1,33}\d{0,4}|\p{Lu}{1,12}\d{0,4}|\d{1,12})$/u;

const asked = new Map<string, string>();

/** The label, with `…` for every run of signs that could be (a part of) a secret. */
export function cleanLabel(label: string): string {
  if (label.length < MIN_RUN) return label;
  const known = asked.get(label);
  if (known !== undefined) return known;
  if (asked.size >= MEMORY) asked.clear();
  const clean = label.replace(RUN, (run) => (couldBeSecret(run) ? '…' : run));
  asked.set(label, clean);
  return clean;
}

function couldBeSecret(run: string): boolean {
  if (isAddressLike(run)) return false;
  if (/^[\p{L}]+$/u.test(run)) return isNoWord(run);
  const parts = run.split(/[-_/.:+=*•…~$]+/).filter((part) => part !== '');
  return parts.some((part) => part.length >= 4 && (!WORDED.test(part) || isNoWord(part.replace(/\d+$/, ''))));
}

/** Addresses are what readings are about. */
const isAddressLike = (run: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}(?:[/-][\d./]*)?[.,:]?$/.test(run) ||
  (/^[0-9a-f:.]+(?:\/\d{1,3})?$/i.test(run) && (run.match(/:/g)?.length ?? 0) >= 2);

/** Letters alone: capitals in the midst, far too long, or no vowel for a long way. Only Latin letters make secrets. */
function isNoWord(letters: string): boolean {
  if (!/^[A-Za-z]+$/.test(letters)) return false;
  const humps = letters.match(/[a-z][A-Z]/g)?.length ?? 0;
  return humps >= 3 || letters.length > LONGEST_WORD || /[b-df-hj-np-tv-xz]{7,}/i.test(letters);
}

/** The reading, with its quotes of the page cleaned. */
export function withoutSecrets(reading: PageReading): PageReading {
  return {
    ...reading,
    keys: reading.keys.map((key) => {
      const clean = cleaned.get(key) ?? cleanKey(key);
      cleaned.set(key, clean);
      return clean;
    }),
  };
}

/** The keys of a list are the same from one reading to the next as long as nothing in them changes. */
const cleaned = new WeakMap<KeySettings, KeySettings>();

/** The key itself where there is nothing to clean. */
function cleanKey(key: KeySettings): KeySettings {
  const { read, trade, transfer, withdraw } = key.evidence;
  const clean = {
    ...key,
    // What users call their keys has humps and numbers of its own.
    name: key.name?.split(/\s/).some(looksLikeId) ? null : key.name,
    evidence: {
      read: read.map(cleanOne),
      trade: trade.map(cleanOne),
      transfer: transfer.map(cleanOne),
      withdraw: withdraw.map(cleanOne),
    },
    ipEvidence: key.ipEvidence.map(cleanOne),
    provenance: key.provenance.map(cleanOne),
  };
  const lists = ({ evidence, ipEvidence, provenance }: KeySettings) => [
    ...Object.values(evidence).flat(),
    ...ipEvidence,
    ...provenance,
  ];
  const before = lists(key);
  return clean.name === key.name && lists(clean).every((one, i) => one === before[i]) ? key : clean;
}

const cleanOne = <One extends Pick<Evidence, 'label'>>(one: One): One => {
  const label = cleanLabel(one.label);
  return label === one.label ? one : { ...one, label };
};
