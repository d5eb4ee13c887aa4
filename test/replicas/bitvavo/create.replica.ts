import { ariaPen } from '../drawings/aria-pen.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { COMPANY_STATES, page, STATES, URL, type Words } from './form.ts';

/** Bitvavo's form for a new key, in English and German. What it was made from: see form.ts. */

const secrets = plant('bitvavo/create');
export const planted = plantedStrings(secrets);

const EN: Words = {
  lang: 'en',
  title: 'Add new API key',
  name: 'Name',
  ips: 'IP Whitelist',
  ipHint: 'Separate addresses with commas',
  rights: 'Permissions',
  labels: {
    view: ['View access', 'Account information such as balances and transactions'],
    trade: ['Trade digital assets', 'Create, update and cancel orders'],
    withdraw: ['Withdraw digital assets', 'To an external address or a verified bank account, without 2FA'],
    subaccounts: ['Include all subaccounts', 'Cancel orders and look at subaccounts'],
    transfer: ['Internal Transfer', 'Between subaccounts and the main account'],
    admin: ['Administrative', 'Create and view subaccounts'],
  },
  save: 'Generate API key',
};

// The help article in German names the fields and buttons; how the rights are worded in German was not seen.
const DE: Words = {
  lang: 'de',
  title: 'Neuen API-Schlüssel anfordern',
  name: 'Name des API-Schlüssels',
  ips: 'IP-Whitelist',
  ipHint: 'Mehrere IP-Adressen mit Kommas trennen',
  rights: 'Berechtigungen',
  labels: {
    view: ['Kontoinformationen ansehen', 'Guthaben und Transaktionen'],
    trade: ['Digitale Assets handeln', 'Aufträge erteilen, ändern und stornieren'],
    withdraw: ['Digitale Assets abheben', 'Abhebungen mit API-Schlüsseln umgehen die 2FA'],
    subaccounts: ['Alle Unterkonten einbeziehen', ''],
    transfer: ['Interne Überweisung', ''],
    admin: ['Administrativ', ''],
  },
  save: 'Bestätigen',
};

const base = { exchange: 'bitvavo', url: URL } as const;
const TEXT = 'official documents, a client of 2026 and a bot vendor’s guide (text); markup assumed';

const english = (name: string, pen: Pen): Replica => ({
  ...base,
  id: `bitvavo/${name}`,
  drawing: pen.name,
  locale: 'en',
  madeFrom: TEXT,
  page: { html: page(pen, EN, secrets) },
  states: STATES,
});
const company = (name: string, pen: Pen): Replica => ({
  ...english(name, pen),
  page: { html: page(pen, EN, secrets, true) },
  states: COMPANY_STATES,
});
const german = (name: string, pen: Pen): Replica => ({
  ...english(name, pen),
  locale: 'de',
  madeFrom: 'help article in German (text); the wording of the rights and the markup are assumed',
  page: { html: page(pen, DE, secrets) },
});

export const replicas: readonly Replica[] = [
  english('create-native', nativePen),
  english('create-aria', ariaPen),
  english('create-soup', soupPen),
  company('create-company-native', nativePen),
  company('create-company-soup', soupPen),
  german('create-de-native', nativePen),
  german('create-de-aria', ariaPen),
];
