import { type Phrases } from './phrases.ts';

// biome-ignore format: one word a line would bury the groups
export const de = {
  locale: 'de',
  sourced: {
    withdraw: ['auszahl', 'abheb'],
    transfer: ['übertrag'],
    trade: ['handel'],
    read: ['lese'],
    ipRestricted: ['nur vertrauenswürd'],
    ipHeading: ['ip adressen allowlist', 'liste der erlaubten ip'],
    keyId: ['api schlüssel'],
    save: ['erstellen'],
    apiPage: ['api und verbindungen'],
  },
  standard: {
    withdraw: [
      'auszuzahl', 'abzuheb', 'entnahm', 'entnehm', 'kryptoauszahl', 'geld senden', 'krypto senden',
      'guthaben senden', 'vermögenswerte senden', 'senden und empfang', 'ausgehend',
    ],
    transfer: ['überweis', 'umbuch', 'verschieb', 'universaltransf'],
    trade: ['auftrag', 'aufträg', 'kauf', 'verkauf', 'gehandelt'],
    product: [
      'termingesch', 'terminkontrakt', 'terminhandel', 'kontrakt', 'optionen', 'option$', 'derivat', 'hebel',
      'einheitskonto', 'einheitliches konto', 'kassa',
    ],
    read: [
      'allgemein$', 'anzeig', 'ansehen', 'ansicht', 'einsehen', 'abfrag', 'abruf', 'verlauf', 'kontostand',
      'leserecht', 'einsicht',
    ],
    write: [
      'schreib', 'erstellen', 'erstellung', 'ändern', 'änderung', 'bearbeit', 'stornieren', 'stornierung',
      'schließen', 'schließung', 'platzier', 'verwalt', 'ausführ',
    ],
    other: [
      'einzahl', 'umtausch', 'konvertier', 'sparen', 'handelspaar', 'unterkonten verwalt', 'unterkontenverwalt',
    ],
    notAPermission: [
      'benachrichtig', 'ich stimme', 'ich akzeptiere', 'zustimm', 'ich verstehe', 'ich habe', 'gelesen',
      'nutzungsbeding', 'agb$', 'datenschutz', 'angemeldet bleiben', 'merken', 'nicht mehr anzeig',
      'nicht erneut', 'sicherheitskontroll', 'sicherheitsmaß', 'zwei faktor', 'auszahlungsadress',
      'abhebungsadress', 'auszahlungsbestätig', 'auszahlungslimit', 'steuer', 'werbung', 'risikohinweis',
      'abonnier',
      'ausblend', 'verberg', 'verstecken', 'newsletter', 'e mail', 'angebote', 'neuigkeiten', 'cookie', 'dunkel', 'eingeloggt bleiben', 'nur anzeigen', 'nonce', 'ton$', 'ich bestätige', 'ich bin mir', 'aktionen$', 'kleine guthaben', 'kleinbeträge',
    ],
    selectAll: ['alle auswähl', 'alles auswähl', 'alle markier', 'alle berechtig'],
    readOnly: ['nur lese', 'schreibgeschützt', 'nur anzeig', 'nur ansicht'],
    readWrite: ['lesen und schreib', 'lesen schreib', 'lesen/schreib', 'lese und schreib'],
    notRecommended: ['nicht empfohlen', 'empfohlen', 'weniger sicher', 'erforderlich', 'pflichtfeld'],
    negation: [
      'kein$', 'keine', 'kann nicht', 'darf nicht', 'nicht erlaubt', 'ohne$', 'verboten', 'niemals', 'sperr',
      'auszahlungssperr', 'abhebungssperr', 'auszahlungsverbot', 'deaktiv', 'verbiet', 'blockier', 'verhinder',
      'untersag', 'nicht zulass', 'nicht erlaub', 'nicht gestatt', 'aufheb', 'ausschalt', 'ignorier',
      'abschalt', 'unterbind', 'aussetz', 'gesperrt', 'ausgeschlossen', 'außer$', 'entfern',
    ],
    ipNoun: ['ip adress'],
    ipRestricted: [
      'vertrauenswürd', 'zugriff beschränk', 'zugriff einschränk', 'zugriff auf', 'nur ip', 'nur von',
      'nur bestimmte', 'bestimmte ip', 'beschränkt', 'eingeschränkt', 'ip binden', 'nur diese', 'nur folgende',
    ],
    ipUnrestricted: [
      'unbeschränkt', 'uneingeschränkt', 'keine ip', 'keine beschränk', 'keine einschränk', 'nicht beschränkt',
      'nicht eingeschränkt', 'ohne beschränk', 'ohne einschränk', 'ohne ip', 'jede ip', 'jeder ip', 'beliebige',
      'alle ip', 'alle adressen', 'später', 'nicht begrenzt',
    ],
    ipHeading: [
      'ip beschränk', 'ip einschränk', 'ip zugriff', 'zugriffsbeschränk', 'ip adress', 'erlaubte ip',
      'zugelassene ip', 'ip bindung', 'ip freigab', 'ip sperr',
    ],
    currentIp: [
      'ihre ip', 'deine ip', 'aktuelle ip', 'ihre aktuelle', 'deine aktuelle', 'meine ip', 'zuletzt', 'letzte',
      'erkannt', 'dieses gerät',
    ],
    thirdParty: ['dritt', 'externe app', 'externe anwendung'],
    apiTrading: ['api handel', 'eigennutz', 'eigene nutzung', 'persönliche nutzung'],
    permissionHeading: ['berechtig', 'zugriffsrecht', 'api einschränk', 'api beschränk', 'rechte$'],
    keyName: ['bezeichnung', 'notiz', 'bemerkung', 'schlüsselname', 'beschriftung'],
    keyId: ['zugriffsschlüssel', 'öffentlicher schlüssel'],
    secret: [
      'geheim', 'passwort', 'kennwort', 'privater schlüssel', 'bestätigungscode', 'verifizierungscode',
      'sicherheitscode', 'zwei faktor', 'authentifiz',
    ],
    created: ['erstellt', 'erstellungsdat', 'angelegt'],
    expires: ['ablauf', 'läuft ab', 'gültig', 'verbleib', 'abgelaufen'],
    status: ['zustand'],
    action: ['aktion', 'vorgang'],
    add: ['hinzufügen', 'bestätigen'],
    save: [
      'speichern', 'absenden', 'weiter$', 'bestätigen', 'übernehmen', 'fertig', 'anlegen', 'senden$',
      'fortfahr',
    ],
    edit: ['bearbeit', 'ändern', 'anpassen', 'konfigur'],
    yes: ['ja$'],
    no: ['nein$'],
    on: ['an$', 'ein$', 'aktiviert', 'eingeschaltet'],
    off: ['aus$', 'deaktiviert', 'ausgeschaltet'],
    deny: ['verweiger', 'ablehnen', 'abgelehnt', 'nicht erlaub', 'nicht zulassen', 'nicht gestatte', 'kein zugriff', 'keine berechtigung', 'verbieten', 'verboten'],
    allow: ['erlauben', 'erlaubt', 'zulassen', 'zugelassen', 'gestatten', 'gestattet', 'gewähren'],
    none: ['keine$', 'nicht festgelegt', 'nicht gesetzt', 'leer$'],
    advanced: ['erweitert'],
    apiPage: ['api verwalt', 'api schlüssel'],
  },
} as const satisfies Phrases;
