import { type Phrases } from './phrases.ts';

// biome-ignore format: one word a line would bury the groups
export const fr = {
  locale: 'fr',
  sourced: {
    product: ['spot'],
    trade: ['trading'],
    read: ['lecture'],
    ipRestricted: ['restreindre', 'ip de confiance'],
    ipHeading: ['liste blanche des adresses ip'],
    save: ['sauvegarder', 'créer', 'confirmer'],
    add: ['confirmer'],
    edit: ['modifier'],
    keyId: ['clé api'],
    apiPage: ['gestion des api', 'api et connexions'],
  },
  standard: {
    record: ['ouvert', 'clôtur', 'clotur', 'fermé'],
    remove: ['supprimer', 'enlever', 'effacer'],
    another: ['une autre', 'un autre', 'ligne$', 'supplémentaire'],
    withdraw: [
      'retrait', 'retirer', 'envoyer des fonds', 'envoi de fonds', 'envoyer des crypto', 'sortie de fonds',
      'sorties de fonds', 'décaiss', 'virement externe', 'envoi de crypto', 'envoi crypto', 'envois de crypto',
      'envoyer vers',
    ],
    transfer: ['transfér', 'virement', 'déplacer des fonds', 'mouvement de fonds', 'mouvements de fonds'],
    trade: [
      'négoci', 'ordre', 'acheter', 'achat', 'vendre', 'vente', 'transaction', 'échanger$',
    ],
    product: [
      'marge', 'contrats à terme', 'à terme', 'dérivé', 'effet de levier', 'perpétuel', 'compte unifié',
      'au comptant',
    ],
    read: ['général$', 'lire', 'consult', 'voir$', 'visualis', 'afficher', 'historique', 'solde', 'affichage'],
    write: [
      'écri', 'créer', 'création', 'modifier', 'annuler', 'annulation', 'fermer', 'fermeture', 'clôturer',
      'gérer', 'gestion', 'soumettre', 'exécuter', 'passer des', 'placer',
    ],
    other: [
      'dépôt', 'déposer', 'convertir', 'liste blanche de symbole', 'liste blanche des symboles',
      'paires de trading', 'sous comptes', 'épargne',
    ],
    notAPermission: [
      'infolettre', "j'accepte", 'je comprends', 'je reconnais', "j'ai lu", "j'ai compris", "j'ai pris", 'je sais', 'conditions', 'se souvenir',
      'mémoriser', 'rester connecté', 'ne plus afficher', 'contrôles de sécurité', 'contrôle de sécurité',
      'double authentif', 'deux facteurs', 'hameçonn', 'adresses de retrait', 'adresse de retrait',
      'liste blanche de retrait', 'confirmation de retrait', 'confirmation des retrait', 'limite de retrait',
      'fiscal', 'impôt', 'abonn',
      'masquer', 'cacher', 'recevoir', 'offres', 'actualités', 'newsletter', 'e mail', 'courriel', 'cookie', 'mode sombre', 'thème sombre', "n'afficher que", 'nonce', 'son$', 'je confirme', 'je suis conscient',
    ],
    selectAll: [
      'tout sélection', 'sélectionner tout', 'tout cocher', 'toutes les autoris', 'toutes les permiss',
    ],
    readOnly: ['lecture seule', 'consultation seule', 'lecture uniquement'],
    readWrite: ['lecture et écriture', 'lecture écriture', 'lecture/écriture', 'lire et écrire'],
    notRecommended: [
      'non recommand', 'déconseill', 'recommand', 'moins sûr', 'moins sécuris', 'facultati', 'optionnel',
      'obligatoire',
    ],
    negation: [
      'ne peut', 'ne permet pas', 'non autoris', 'sans$', 'interdi', 'jamais', 'sauf$', 'impossible', 'aucun',
      'bloqu', 'désactiv', 'ne pas$', 'empêch', 'verrouill', 'refus', 'suspend', 'geler', 'gelé', 'ignor',
      'supprimer la restric', 'lever la restric', 'enlever la restric', 'exclure', 'excluant', 'excepté',
      'hors retrait', 'pas de retrait', 'non inclus',
    ],
    ipNoun: ['adresse ip', 'adresses ip'],
    ipRestricted: [
      'restreint', 'limiter', 'de confiance', 'ip uniquement', 'uniquement les ip', 'uniquement ces',
      'ip spécifi', 'adresses spécifi', 'lier une ip',
    ],
    ipUnrestricted: [
      'sans restric', 'non restreint', 'aucune restric', 'illimité', 'pas de restric', 'ne pas restreindre',
      'toute ip', 'toute adresse', 'toutes les ip', 'toutes les adresses', "n'importe quel", 'plus tard',
      'sans ip', 'sans limit', 'non limité', 'non restrein',
    ],
    ipHeading: [
      'autorisations ip', 'restriction ip', 'restrictions ip', "restriction d'ip", "restrictions d'ip", "restriction d'accès",
      "restrictions d'accès", 'restriction par ip', 'restrictions par ip', 'liste blanche', "liste d'autoris",
      'adresse ip', 'adresses ip', 'ip autoris', 'accès ip',
    ],
    currentIp: [
      'votre ip', 'votre adresse', 'ip actuelle', 'adresse actuelle', 'mon ip', 'dernière', 'dernier', 'détecté',
      'cet appareil',
    ],
    thirdParty: ['tiers$', 'tierce', 'application externe', 'applications externes'],
    apiTrading: ['trading par api', 'trading via api', 'usage personnel'],
    permissionHeading: ['autorisation', "restrictions d'api", 'restrictions api', 'droits', 'portée', "restrictions de l'api"],
    keyName: ['étiquette', 'libellé', 'nom$', 'remarque', 'description', 'intitulé', 'alias', 'commentaire', 'note$'],
    keyId: ['clés api', "clé d'api", "clé d'accès", 'clé publique'],
    secret: [
      'secrète', 'mot de passe', 'phrase de passe', 'code de vérif', 'code de sécur', 'clé privée',
      'double authentif', 'authentificat',
    ],
    created: ['créé', 'date de créa'],
    expires: ['valable', 'validité', 'valide', 'jours restants'],
    status: ['statut', 'état$'],
    action: ['opération'],
    add: ['ajouter'],
    save: [
      'enregistrer', 'soumettre', 'suivant', 'valider', 'continuer', 'appliquer', 'générer', 'envoyer$',
    ],
    edit: ['éditer', 'changer', 'configurer', 'gérer'],
    yes: ['oui$'],
    no: ['non$'],
    on: ['activé', 'allumé'],
    off: ['désactivé', 'éteint'],
    deny: ['refuser', 'refusé', 'interdire', 'interdit', 'ne pas autoriser', 'non autorisé', 'aucun accès', "pas d'accès", 'sans accès', 'bloquer'],
    allow: ['autoriser', 'autorisé', 'permettre', 'accorder', 'accordé'],
    none: ['aucun', 'non défini', 'non configuré', 'vide$'],
    advanced: ['avancé'],
    apiPage: ['gestion api', 'clés api'],
  },
} as const satisfies Phrases;
