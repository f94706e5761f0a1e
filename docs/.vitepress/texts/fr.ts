import type { SiteTexts } from './site-texts.js'

// French.
export const fr = {
  title: 'Codes de fermeture WebSocket',
  tagline:
    'Comment se terminent les connexions WebSocket : tous les codes de fermeture, ce qu’ils signifient, qui peut les envoyer et que faire.',
  nav: {
    codes: 'Codes',
    compare: 'Comparer',
    answers: 'Réponses',
    rules: 'Règles ESLint',
    playground: 'Bac à sable',
    outline: 'Sur cette page',
    menu: 'Menu',
    top: 'Retour en haut de la page',
    languages: 'Changer de langue',
    theme: 'Apparence',
    light: 'Passer au thème clair',
    dark: 'Passer au thème sombre',
    skip: 'Aller au contenu',
    inEnglish: '(anglais)',
    landmarks: {
      menu: 'Menu principal',
      sidebar: 'Pages des codes',
      pager: 'Pages précédente et suivante',
      more: 'Plus'
    },
    previous: 'Page précédente',
    next: 'Page suivante'
  },
  search: {
    button: 'Rechercher',
    none: 'Aucun résultat pour',
    reset: 'Effacer la recherche',
    back: 'Fermer la recherche',
    details: 'Afficher des extraits des pages',
    select: 'pour sélectionner',
    navigate: 'pour naviguer',
    close: 'pour fermer'
  },
  home: {
    find: 'Quel code avez-vous reçu ?',
    allCodes: 'Tous les codes',
    commonQuestions: 'Questions fréquentes',
    packages: 'Dans votre éditeur',
    packagesText:
      'Les données de ce site forment un paquet typé, et des règles ESLint signalent les endroits où un programme les contredit.'
  },
  decoder: {
    label: 'Un code, un nom, un message d’erreur ou une ligne de journal',
    hint: 'Entrée ouvre la première page trouvée, Échap vide le champ.',
    examples: 'Par exemple :',
    found: 'Trouvé : {titles}.',
    pair: '{a} et {b} côte à côte',
    ranges: 'Toutes les plages de codes de fermeture',
    placeholder: '1006',
    nothing: 'Ce texte ne contient aucun code de fermeture.',
    open: 'Tout savoir sur {code}',
    outside: '{number} n’est pas un code de fermeture : une trame Close contient un nombre de 0 à 65 535.'
  },
  code: {
    title: 'Code de fermeture WebSocket {code} : {meaning}',
    glance: 'En bref',
    wire: 'Comment la connexion se termine',
    runtimes: 'Ce que font les implémentations',
    runtimesText:
      'Mesuré sur les implémentations réelles, en appelant la méthode de fermeture avec {code}, puis en leur envoyant une trame Close qui contient {code}.',
    implementation: 'Implémentation',
    end: 'Extrémité',
    call: 'Appel avec {code}',
    receipt: 'À la réception de {code}',
    forbiddenReceipt: 'À la réception d’une trame interdite qui contient {code}',
    forbiddenText:
      'Personne n’a le droit d’envoyer une telle trame ; la véritable origine de {code} est expliquée plus haut.',
    withoutCode: 'Appel sans code : l’autre extrémité voit',
    ownChoice: 'notre choix',
    delaysText:
      'Avant chaque tentative, le client attend un temps que `reconnectDelay` tire au hasard dans l’intervalle indiqué.',
    delaysCaption: 'Chaque barre va de la plus courte à la plus longue attente avant une tentative, en secondes.',
    attempt: 'Tentative',
    endless: 'Et ainsi de suite, jusqu’à ce que la connexion tienne.',
    giveUp: 'Après {attempts} tentatives, le client renonce.',
    onceOnly: 'Il n’y a qu’une tentative.',
    send: 'Quand l’envoyer',
    rules: 'Ce qu’un linter peut voir',
    compare: 'Comparaison avec d’autres codes',
    rulesText: 'Les pages des règles sont en anglais ; leurs exemples sont vérifiés à mesure que vous les modifiez.',
    names: 'Des bibliothèques lui donnent d’autres noms :'
  },
  outcomes: {
    asIs: 'envoyé tel quel',
    empty: 'une trame Close sans code est envoyée',
    nothing: 'rien n’est envoyé',
    leftOpen: 'rien n’est envoyé, et la connexion reste ouverte',
    other: 'remplacé par {code}',
    throws: 'lève une exception {error}'
  },
  receipts: {
    asIs: 'signalé comme {code}',
    other: 'signalé comme {code}',
    nothing: 'aucun événement close',
    unmeasured: 'non mesuré'
  },
  drawing: {
    client: 'Client',
    server: 'Serveur',
    sender: 'Une extrémité',
    receiver: 'L’autre extrémité',
    frame: 'Trame Close, {code}',
    emptyFrame: 'Trame Close sans code',
    answer: 'Trame Close en réponse',
    end: 'La connexion TCP prend fin',
    reports: 'événement close : {code}',
    open: 'La connexion est ouverte',
    broken: 'La connexion est coupée',
    tls: 'Négociation TLS',
    failed: 'échec',
    refused: 'L’envoi de {code} est interdit : beaucoup d’implémentations mettent fin à la connexion.'
  },
  pair: {
    sentAsIs: 'close() l’envoie tel quel',
    sentBy: '{count} sur {all} implémentations',
    measured: 'Ce que font les implémentations',
    measuredText:
      'Résultat de l’appel de la méthode de fermeture avec chacun des deux codes ; les lignes où ils diffèrent viennent en premier. Toutes les mesures : {links}.',
    browsers: 'Navigateurs',
    side: 'Côte à côte',
    also: 'Pages consacrées à chacun des codes'
  },
  implementations: {
    global: 'WebSocket global',
    'global with --experimental-websocket': 'WebSocket global, avec --experimental-websocket',
    client: 'client',
    server: 'serveur',
    'adapter for Node.js': 'adaptateur pour Node.js',
    'over the global WebSocket': 'par-dessus le WebSocket global',
    WebSocketPair: 'WebSocketPair'
  },
  sources: {
    iana: 'le registre de tous les codes de fermeture',
    rfc6455: 'le protocole WebSocket',
    'rfc6455-5.2': 'le format des trames',
    'rfc6455-7.2.3': 'comment un client se rétablit après une fermeture anormale',
    'rfc6455-7.4': 'à quoi servent les codes d’état',
    'rfc6455-7.1.5': 'comment le code de fermeture d’une connexion est déterminé',
    'rfc6455-7.4.1': 'les codes définis et leur sens',
    'rfc6455-7.4.2': 'les plages de codes',
    'rfc6455-8.1': 'le traitement d’un texte qui n’est pas de l’UTF-8',
    'rfc6455-10.4': 'les limites de taille des trames et des messages',
    'erratum-3227': 'qui peut envoyer 1011',
    'hybi-09670': 'l’enregistrement de 1012 et 1013',
    'hybi-10748': 'l’enregistrement de 1014',
    'whatwg-close': 'ce qu’un script peut passer à close',
    'whatwg-feedback': 'ce qu’un script apprend de la fin d’une connexion'
  },
  compareIndex: {
    title: 'Deux codes côte à côte',
    text: 'Choisissez une ligne et une colonne.',
    description: 'Toutes les paires de codes de fermeture WebSocket enregistrés, côte à côte.'
  },
  codesIndex: {
    title: 'Tous les codes de fermeture WebSocket',
    text: 'Les codes enregistrés auprès de l’IANA, et les plages auxquelles ils appartiennent.',
    ranges: 'Plages'
  },
  answersIndex: {
    title: 'Réponses',
    text: 'Les questions les plus fréquentes sur les codes de fermeture.'
  },
  unknown: {
    title: 'Cette page n’existe pas',
    code: 'Le code {code} n’a pas de page dédiée',
    home: 'Tous les codes'
  }
} as const satisfies SiteTexts
