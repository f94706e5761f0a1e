import { t, type Locale } from '../texts/translation.js'

/** French. */
export const fr: Locale = {
  language: 'fr',
  languageName: 'Français',
  sentenceSeparator: ' ',
  labels: {
    description: t<'Description'>('Description'),
    whenYouSeeIt: t<'When you see it'>('Quand vous le voyez'),
    howToFix: t<'How to fix'>('Comment résoudre'),
    keyDifferences: t<'Key differences'>('Différences clés'),
    whenToUse: t<'When to use which'>('Quand utiliser lequel'),
    howToTellApart: t<'How to tell them apart'>('Comment les distinguer'),
    learnMore: t<'Learn more'>('En savoir plus'),
    client: t<'Client'>('Client'),
    server: t<'Server'>('Serveur'),
    inBrowser: t<'In a browser'>('Dans un navigateur'),
    reconnect: t<'Reconnect'>('Reconnexion'),
    sources: t<'Sources'>('Sources'),
    aliases: t<'Other names'>('Autres noms'),
    disagreements: t<'Where sources disagree'>('Divergences entre les sources'),
    followed: t<'Followed here'>('Retenu ici'),
    note: t<'Note'>('Remarque'),
    range: t<'Range'>('Plage')
  },
  aspects: {
    recognise: t<'How to recognise it'>('Comment le reconnaître'),
    sentBy: t<'Sent by'>('Envoyé par'),
    sendable: t<'May be sent in a Close frame'>('Envoi permis dans une trame Close'),
    fromPage: t<'May be sent by script in a page'>('Envoi permis depuis le script d’une page'),
    seenAs: t<'How it is received'>('Comment il est reçu'),
    clean: t<'Clean close'>('Fermeture propre'),
    reconnect: t<'Reconnect'>('Reconnexion'),
    wait: t<'Wait before reconnecting'>('Attente avant la reconnexion'),
    attempts: t<'Attempts'>('Tentatives')
  },
  values: {
    sentBy: {
      client: t<'Client'>('Client'),
      server: t<'Server'>('Serveur'),
      either: t<'Client or server'>('Client ou serveur'),
      nobody: t<'Nobody'>('Personne')
    },
    sendable: { yes: t<'Yes'>('Oui'), no: t<'No'>('Non') },
    fromPage: { yes: t<'Yes'>('Oui'), no: t<'No'>('Non') },
    seenAs: {
      code: t<'In a Close frame'>('Dans une trame Close'),
      'frame-without-code': t<'As a Close frame without a code'>('Comme une trame Close sans code'),
      'no-frame': t<'As the end of the connection without a Close frame'>(
        'Comme une fin de connexion sans trame Close'
      ),
      'not-shown': t<'As 1006 in browsers; some other programs report it themselves'>(
        'Comme 1006 dans les navigateurs ; certains autres programmes le signalent sous son propre numéro'
      ),
      never: t<'Never'>('Jamais')
    },
    clean: {
      yes: t<'Yes, when the closing handshake completes'>('Oui, si la négociation de fermeture aboutit'),
      no: t<'No'>('Non'),
      never: t<'Never seen'>('Code jamais observé')
    },
    reconnect: {
      never: t<'No'>('Non'),
      'after-change': t<'Only after the cause has been removed'>('Seulement une fois la cause éliminée'),
      'after-renewal': t<'Once, with new credentials'>('Une seule fois, avec de nouveaux identifiants'),
      limited: t<'Yes, a limited number of times, waiting longer each time'>(
        'Oui, un nombre limité de fois, en attendant plus longtemps à chaque fois'
      ),
      spread: t<'Yes, at random moments so that clients do not return together'>(
        'Oui, à des moments aléatoires pour que les clients ne reviennent pas tous ensemble'
      ),
      backoff: t<'Yes, waiting longer each time, even if a connection opens in between'>(
        'Oui, en attendant plus longtemps à chaque fois, même si une connexion s’ouvre entre-temps'
      ),
      'by-agreement': t<'As the two endpoints have agreed'>('Selon ce dont les deux extrémités sont convenues')
    },
    wait: {
      none: t<'Does not apply'>('Sans objet'),
      once: t<'Random, {min} to {max} s'>('Aléatoire, de {min} à {max} s'),
      growing: t<'Random, {min} to {max} s at first, growing to {cap} s'>(
        'Aléatoire, d’abord de {min} à {max} s, puis croissante jusqu’à {cap} s'
      )
    },
    attempts: {
      none: t<'Does not apply'>('Sans objet'),
      limited: t<'{attempts} at most'>('{attempts} au maximum'),
      unlimited: t<'Unlimited'>('Sans limite')
    }
  },
  kinds: {
    registered: t<'Registered, may be sent'>('Enregistré, envoi permis'),
    reserved: t<'Registered, must not be sent'>('Enregistré, envoi interdit'),
    unassigned: t<'Unassigned'>('Non attribué'),
    library: t<'For libraries, frameworks and applications'>(
      'Pour les bibliothèques, les frameworks et les applications'
    ),
    private: t<'Private use'>('Usage privé'),
    unused: t<'Not used'>('Non utilisé'),
    outside: t<'Outside every range'>('Hors de toute plage')
  },
  disagreements: {
    questions: {
      name: t<'Name'>('Nom'),
      'close-without-code': t<'Which code is received after close() without a code'>(
        'Code reçu après un appel à close() sans code'
      ),
      'sent-by': t<'Who may send it'>('Qui peut l’envoyer'),
      sendable: t<'Whether it may be sent'>('Envoi autorisé'),
      receipt: t<'What the receiver does with it'>('Ce qu’en fait le destinataire'),
      reconnect: t<'Whether a client reconnects'>('Reconnexion du client'),
      'first-wait': t<'First wait before reconnecting'>('Première attente avant la reconnexion'),
      'error-details': t<'Where script learns the cause'>('Où un script apprend la cause'),
      'application-errors': t<'Code for errors of an application’s own protocol'>(
        'Code pour les erreurs du protocole propre à une application'
      ),
      'application-use': t<'Whether an application may use it'>('Utilisation par une application')
    },
    answers: {
      yes: t<'Yes'>('Oui'),
      never: t<'No'>('Non'),
      limited: t<'Yes, a limited number of times'>('Oui, un nombre limité de fois'),
      backoff: t<'Yes, waiting longer each time'>('Oui, avec une attente croissante'),
      'other-address': t<'To another address, or when the user asks'>(
        'À une autre adresse, ou à la demande de l’utilisateur'
      ),
      '1-5 s': t<'1 to 5 s'>('De 1 à 5 s'),
      '5-30 s': t<'5 to 30 s'>('De 5 à 30 s'),
      server: t<'Server'>('Serveur'),
      either: t<'Client or server'>('Client ou serveur'),
      'frame-without-code': t<'No, a Close frame without a code is sent instead'>(
        'Non, une trame Close sans code est envoyée à la place'
      ),
      error: t<'No, close throws an error'>('Non, close lève une exception'),
      'error-event': t<'From the error event'>('Dans l’événement error'),
      none: t<'Nowhere'>('Nulle part'),
      refused: t<'Refuses it as a protocol error'>('Le refuse comme une erreur de protocole'),
      accepted: t<'Accepts it'>('L’accepte')
    },
    parties: {
      browsers: t<'browsers'>('les navigateurs'),
      libraries: t<'some libraries'>('certaines bibliothèques'),
      guides: t<'published guides'>('des guides publiés'),
      'copied-answers': t<'widely copied answers'>('des réponses largement recopiées'),
      'old-mdn': t<'older versions of MDN and their copies'>('d’anciennes versions de MDN et leurs copies'),
      registration: t<'the registration of the code'>('l’enregistrement du code'),
      'erratum-3227': t<'erratum 3227 of RFC 6455'>('l’erratum 3227 de la RFC 6455')
    }
  },
  log: { found: t<'×{count}, first in line {line}'>('×{count}, première occurrence à la ligne {line}') },
  comparison: {
    title: t<'WebSocket close codes {a} ({aName}) and {b} ({bName})'>(
      'Codes de fermeture WebSocket {a} ({aName}) et {b} ({bName})'
    ),
    sending: {
      both: t<'A Close frame may carry either code, {a} or {b}.'>(
        'Une trame Close peut contenir l’un ou l’autre code, {a} ou {b}.'
      ),
      one: t<'A Close frame may carry {sent}, but never {unsent}.'>(
        'Une trame Close peut contenir {sent}, mais jamais {unsent}.'
      ),
      neither: t<'A Close frame must carry neither {a} nor {b}.'>('Une trame Close ne doit contenir ni {a} ni {b}.')
    },
    reconnecting: {
      both: t<'After either of the two, a client may try to reconnect.'>(
        'Après l’un comme après l’autre, un client peut tenter de se reconnecter.'
      ),
      one: t<'After {again}, a client may try to reconnect; after {final}, it should not do so by itself.'>(
        'Après {again}, un client peut tenter de se reconnecter ; après {final}, il ne devrait pas le faire de lui-même.'
      ),
      neither: t<'After either of the two, a client should not reconnect by itself.'>(
        'Un client ne devrait se reconnecter de lui-même ni après l’un ni après l’autre.'
      )
    }
  },
  codes: {
    1000: {
      gloss: t<'Normal closure'>('Fermeture normale'),
      description: t<'The connection has done its work, and one endpoint closes it on purpose.'>(
        'La connexion a rempli son rôle, et l’une des extrémités la ferme volontairement.'
      ),
      whenYouSeeIt:
        t<'A program called close with code 1000, for example after a log-out or when a task was done; some libraries also send it for a close() without a code. One endpoint alone decides this; the other need not agree beforehand.'>(
          'Un programme a appelé close avec le code 1000, par exemple après une fermeture de session ou à la fin d’une tâche ; certaines bibliothèques l’envoient aussi pour un appel à close() sans code. Une extrémité en décide seule, sans l’accord préalable de l’autre.'
        ),
      howToFix: {
        client:
          t<'There is nothing to fix. Leave the connection closed unless your application protocol says otherwise.'>(
            'Il n’y a rien à corriger. Laissez la connexion fermée, sauf indication contraire de votre protocole applicatif.'
          ),
        server:
          t<'There is nothing to fix. If clients should come back, close with a code that says so, such as 1012 or 1013.'>(
            'Il n’y a rien à corriger. Si les clients doivent revenir, fermez avec un code qui l’indique, comme 1012 ou 1013.'
          )
      },
      inBrowser:
        t<'Script may send it with close(1000). A close() without a code does not send 1000: it sends a Close frame without a code.'>(
          'Un script peut l’envoyer avec close(1000). Un appel à close() sans code n’envoie pas 1000 : il envoie une trame Close sans code.'
        ),
      reconnect:
        t<'Do not reconnect. Open a new connection when the user or the application needs one, or where your application protocol asks for it.'>(
          'Ne vous reconnectez pas. Ouvrez une nouvelle connexion lorsque l’utilisateur ou l’application en a besoin, ou lorsque votre protocole applicatif le demande.'
        ),
      use: t<'Send 1000 when the work of the connection is done and nothing went wrong.'>(
        'Envoyez 1000 lorsque la connexion a rempli son rôle et que tout s’est bien passé.'
      ),
      recognise: t<'1000 arrives in a Close frame whose sender chose to say that all is well.'>(
        '1000 arrive dans une trame Close dont l’émetteur a choisi d’indiquer que tout va bien.'
      )
    },
    1001: {
      gloss: t<'Going away'>('Départ'),
      description:
        t<'The endpoint that sends the code is about to disappear: a server stops, or a user leaves the page.'>(
          'L’extrémité qui envoie le code est sur le point de disparaître : un serveur s’arrête ou un utilisateur quitte la page.'
        ),
      whenYouSeeIt:
        t<'A client sees it when a server shuts down or is replaced. A server sees it when a browser tab is closed or shows another page.'>(
          'Un client le voit lorsqu’un serveur s’arrête ou est remplacé. Un serveur le voit lorsqu’un onglet du navigateur est fermé ou affiche une autre page.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random wait that grows. A deployment closes many connections at once, so do not return immediately.'>(
            'Reconnectez-vous après une attente aléatoire et croissante. Un déploiement ferme de nombreuses connexions à la fois : ne revenez donc pas immédiatement.'
          ),
        server:
          t<'A 1001 from a client needs no action beyond releasing what belongs to the connection. Before you stop, send 1001 or 1012 to every client instead of dropping the connections.'>(
            'Un code 1001 envoyé par un client ne demande rien d’autre que de libérer les ressources liées à la connexion. Avant un arrêt, envoyez 1001 ou 1012 à chaque client au lieu de couper les connexions.'
          )
      },
      inBrowser:
        t<'The browser sends it by itself when the page goes away. Script cannot send it: close(1001) throws an InvalidAccessError.'>(
          'Le navigateur l’envoie de lui-même lorsque la page disparaît. Un script ne peut pas l’envoyer : close(1001) lève une exception InvalidAccessError.'
        ),
      reconnect:
        t<'A client that receives 1001 reconnects after a random wait that grows with each attempt, a limited number of times. A server does not reconnect.'>(
          'Un client qui reçoit 1001 se reconnecte après une attente aléatoire, plus longue à chaque tentative, un nombre limité de fois. Un serveur ne se reconnecte pas.'
        ),
      use: t<'Send 1001 when this endpoint itself is about to disappear.'>(
        'Envoyez 1001 lorsque c’est votre extrémité qui est sur le point de disparaître.'
      ),
      recognise: t<'1001 arrives in a Close frame from an endpoint that announces its own departure.'>(
        '1001 arrive dans une trame Close envoyée par une extrémité qui annonce son propre départ.'
      )
    },
    1002: {
      gloss: t<'Protocol error'>('Erreur de protocole'),
      description:
        t<'The endpoint closes the connection because the other one broke the rules of the WebSocket protocol.'>(
          'L’extrémité ferme la connexion parce que l’autre a enfreint les règles du protocole WebSocket.'
        ),
      whenYouSeeIt:
        t<'A frame was malformed, for example unmasked from a client or with a reserved bit set. The usual causes are a faulty library, or a proxy that changes the bytes.'>(
          'Une trame était mal formée, par exemple envoyée sans masque par un client ou avec un bit réservé mis à 1. Les causes habituelles sont une bibliothèque défectueuse ou un proxy qui modifie les octets.'
        ),
      howToFix: {
        client:
          t<'Update the WebSocket library, and check with a direct connection whether a proxy is to blame. Do not resend the same bytes.'>(
            'Mettez à jour la bibliothèque WebSocket et vérifiez, avec une connexion directe, si un proxy est en cause. Ne renvoyez pas les mêmes octets.'
          ),
        server:
          t<'Update the WebSocket library and record which frame was refused. For errors in your own message format use a code from 4000 to 4999.'>(
            'Mettez à jour la bibliothèque WebSocket et consignez la trame refusée. Pour les erreurs dans votre propre format de message, utilisez un code de 4000 à 4999.'
          )
      },
      inBrowser:
        t<'A 1002 from the server reaches script as 1002. When the browser itself finds the error, script sees 1006. Script cannot send the code.'>(
          'Un code 1002 envoyé par le serveur parvient tel quel au script. Lorsque le navigateur détecte lui-même l’erreur, le script voit 1006. Un script ne peut pas envoyer ce code.'
        ),
      reconnect: t<'Do not reconnect by program: the same bytes will fail again. First remove the cause.'>(
        'Ne vous reconnectez pas automatiquement : les mêmes octets provoqueront de nouveau l’erreur. Éliminez d’abord la cause.'
      ),
      use: t<'Send 1002 when the bytes break the WebSocket protocol; mostly the library does this for you.'>(
        'Envoyez 1002 lorsque les octets enfreignent le protocole WebSocket ; le plus souvent, la bibliothèque s’en charge.'
      ),
      recognise: t<'1002 arrives in a Close frame from an endpoint that could not accept a frame as such.'>(
        '1002 arrive dans une trame Close envoyée par une extrémité qui n’a pas pu accepter une trame en tant que telle.'
      )
    },
    1003: {
      gloss: t<'Unsupported data'>('Données non prises en charge'),
      description:
        t<'The endpoint received a type of data that it does not handle, such as binary where it expects text.'>(
          'L’extrémité a reçu un type de données qu’elle ne traite pas, par exemple du binaire alors qu’elle attend du texte.'
        ),
      whenYouSeeIt:
        t<'A binary message went to an endpoint that reads text only, or the other way round. The message itself was well-formed.'>(
          'Un message binaire a été envoyé à une extrémité qui ne lit que du texte, ou inversement. Le message lui-même était bien formé.'
        ),
      howToFix: {
        client:
          t<'Send the type that the server documents. In a browser, a string is sent as text, a Blob or buffer as binary.'>(
            'Envoyez le type indiqué dans la documentation du serveur. Dans un navigateur, une chaîne est envoyée comme texte, un Blob ou un tampon comme données binaires.'
          ),
        server: t<'Say in your documentation which types you accept, or accept both and convert.'>(
          'Indiquez dans votre documentation les types que vous acceptez, ou acceptez les deux et convertissez.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1003) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1003) lève une exception InvalidAccessError.'
      ),
      reconnect:
        t<'Do not reconnect until the program sends another type of data: the same message will be refused again.'>(
          'Ne vous reconnectez pas tant que le programme n’envoie pas un autre type de données : le même message sera de nouveau refusé.'
        ),
      use: t<'Send 1003 when a message has a type, text or binary, that you do not handle at all.'>(
        'Envoyez 1003 lorsqu’un message est d’un type, texte ou binaire, que vous ne traitez pas du tout.'
      ),
      recognise: t<'1003 arrives in a Close frame after a message whose type was not accepted.'>(
        '1003 arrive dans une trame Close après un message dont le type n’a pas été accepté.'
      )
    },
    1004: {
      gloss: t<'Reserved'>('Réservé'),
      description: t<'This code is reserved and has no meaning. A later standard may give it one.'>(
        'Ce code est réservé et n’a pas de signification. Une norme ultérieure pourra lui en donner une.'
      ),
      whenYouSeeIt:
        t<'You should never see it. Where a program shows it, the program made it up or accepted a frame that others refuse.'>(
          'Vous ne devriez jamais le voir. Si un programme l’affiche, c’est qu’il l’a inventé ou qu’il a accepté une trame que d’autres refusent.'
        ),
      howToFix: {
        client: t<'Do not send it. If a server sends it, report that to its operator.'>(
          'Ne l’envoyez pas. Si un serveur l’envoie, signalez-le à son exploitant.'
        ),
        server: t<'Do not send it. Choose a registered code that fits, or one from 4000 to 4999.'>(
          'Ne l’envoyez pas. Choisissez un code enregistré qui convient, ou un code de 4000 à 4999.'
        )
      },
      inBrowser:
        t<'Script cannot send it. Chromium and Firefox pass a received 1004 on to script; many other implementations fail the connection instead.'>(
          'Un script ne peut pas l’envoyer. Chromium et Firefox transmettent tel quel au script un code 1004 reçu ; beaucoup d’autres implémentations font plutôt échouer la connexion.'
        ),
      reconnect: t<'Do not reconnect by program: first find out which program uses a code without meaning.'>(
        'Ne vous reconnectez pas automatiquement : cherchez d’abord quel programme utilise un code sans signification.'
      ),
      use: t<'Never send 1004: it has no meaning.'>('N’envoyez jamais 1004 : il n’a pas de signification.'),
      recognise: t<'1004 does not occur between correct endpoints.'>(
        '1004 n’apparaît pas entre deux extrémités conformes.'
      )
    },
    1005: {
      gloss: t<'No status received'>('Aucun statut reçu'),
      description: t<'The Close frame that arrived carried no code. The number is a stand-in for the missing one.'>(
        'La trame Close reçue ne contenait pas de code. Ce nombre remplace le code absent.'
      ),
      whenYouSeeIt:
        t<'The other endpoint closed the connection on purpose without giving a code. A close() without arguments in a browser does exactly this.'>(
          'L’autre extrémité a fermé la connexion volontairement, sans donner de code. C’est exactement ce que fait un appel à close() sans argument dans un navigateur.'
        ),
      howToFix: {
        client: t<'There is nothing to repair. Call close with a code if the server should learn the reason.'>(
          'Il n’y a rien à réparer. Appelez close avec un code si le serveur doit connaître la raison.'
        ),
        server:
          t<'Treat it as a deliberate close. When you pass a received code on, replace 1005 by 1000 or by no code, as it must not be sent.'>(
            'Traitez-le comme une fermeture volontaire. Lorsque vous retransmettez un code reçu, remplacez 1005 par 1000 ou n’indiquez aucun code, car 1005 ne doit pas être envoyé.'
          )
      },
      inBrowser:
        t<'Script receives it, with wasClean set to true, but cannot send it: close(1005) throws an InvalidAccessError.'>(
          'Un script le reçoit, avec wasClean à true, mais ne peut pas l’envoyer : close(1005) lève une exception InvalidAccessError.'
        ),
      reconnect: t<'Do not reconnect: somebody closed the connection on purpose.'>(
        'Ne vous reconnectez pas : la connexion a été fermée volontairement.'
      ),
      use: t<'Never send 1005: close without a code and the other endpoint will report it.'>(
        'N’envoyez jamais 1005 : fermez sans code, et l’autre extrémité le signalera.'
      ),
      recognise: t<'1005 stands for a Close frame that did arrive, but without a code. The close was deliberate.'>(
        '1005 correspond à une trame Close bien arrivée, mais sans code. La fermeture était volontaire.'
      )
    },
    1006: {
      gloss: t<'Abnormal closure'>('Fermeture anormale'),
      description: t<'The connection ended, or never came about, without a Close frame from the other endpoint.'>(
        'La connexion a pris fin, ou n’a jamais été établie, sans trame Close de l’autre extrémité.'
      ),
      whenYouSeeIt:
        t<'A process crashed, the network failed, or a proxy cut an idle connection. In browsers every failed attempt to connect looks like this as well: wrong address, refused handshake, invalid certificate.'>(
          'Un processus a planté, le réseau est tombé en panne ou un proxy a coupé une connexion inactive. Dans les navigateurs, toute tentative de connexion infructueuse se présente aussi de cette façon : adresse erronée, négociation d’ouverture refusée, certificat non valide.'
        ),
      howToFix: {
        client:
          t<'Reconnect with a random, growing wait. Look for the cause in the network panel and in the logs of the server, as the error event tells script nothing.'>(
            'Reconnectez-vous après une attente aléatoire et croissante. Cherchez la cause dans le panneau Réseau et dans les journaux du serveur, car l’événement error n’apprend rien au script.'
          ),
        server:
          t<'Compare the idle limits of every proxy on the way with the interval of your pings, and check logs for crashes and refused handshakes. Browsers answer pings by themselves.'>(
            'Comparez le délai d’inactivité de chaque proxy traversé avec l’intervalle de vos pings, et recherchez dans les journaux les plantages et les négociations d’ouverture refusées. Les navigateurs répondent d’eux-mêmes aux pings.'
          )
      },
      inBrowser:
        t<'Script sees an error event without details, then 1006 with wasClean set to false. It cannot send the code, and it cannot send pings.'>(
          'Un script voit un événement error sans détails, puis 1006 avec wasClean à false. Il ne peut envoyer ni ce code ni aucun ping.'
        ),
      reconnect:
        t<'Reconnect after a random wait of up to five seconds, then wait longer after each failure, a limited number of times.'>(
          'Reconnectez-vous après une attente aléatoire de cinq secondes au plus, puis attendez plus longtemps après chaque échec, un nombre limité de fois.'
        ),
      use: t<'Never send 1006: it reports that no Close frame came.'>(
        'N’envoyez jamais 1006 : il signale qu’aucune trame Close n’est arrivée.'
      ),
      recognise:
        t<'1006 stands for a connection that ended without any Close frame. In a browser it also covers failed attempts to connect.'>(
          '1006 correspond à une connexion qui a pris fin sans aucune trame Close. Dans un navigateur, il couvre aussi les tentatives de connexion infructueuses.'
        )
    },
    1007: {
      gloss: t<'Invalid message content'>('Contenu de message non valide'),
      description:
        t<'The content of a message does not fit its type, for example a text message that is not valid UTF-8.'>(
          'Le contenu d’un message ne correspond pas à son type, par exemple un message texte qui n’est pas de l’UTF-8 valide.'
        ),
      whenYouSeeIt:
        t<'A program sent bytes in another encoding as text, or cut a multi-byte character in two between messages. A failed decompression may be reported this way too.'>(
          'Un programme a envoyé comme texte des octets dans un autre encodage, ou a coupé en deux, entre deux messages, un caractère codé sur plusieurs octets. Un échec de décompression peut aussi être signalé ainsi.'
        ),
      howToFix: {
        client: t<'Encode text as UTF-8 before sending, or send the bytes as a binary message.'>(
          'Encodez le texte en UTF-8 avant l’envoi, ou envoyez les octets dans un message binaire.'
        ),
        server:
          t<'Encode text as UTF-8 and cut long texts between characters. If compression is on, turn it off once to see whether it is the cause.'>(
            'Encodez le texte en UTF-8 et découpez les textes longs entre deux caractères. Si la compression est activée, désactivez-la une fois pour voir si elle est en cause.'
          )
      },
      inBrowser:
        t<'A browser encodes text correctly by itself, so a page hardly ever causes it. Script receives the code but cannot send it.'>(
          'Un navigateur encode de lui-même le texte correctement : une page ne provoque donc presque jamais cette erreur. Un script reçoit le code, mais ne peut pas l’envoyer.'
        ),
      reconnect: t<'Do not reconnect until the encoding has been corrected: the same content will be refused again.'>(
        'Ne vous reconnectez pas tant que l’encodage n’a pas été corrigé : le même contenu sera de nouveau refusé.'
      ),
      use: t<'Send 1007 when the type of a message is right, but its content is not valid for that type.'>(
        'Envoyez 1007 lorsqu’un message est du bon type, mais que son contenu n’est pas valide pour ce type.'
      ),
      recognise: t<'1007 arrives in a Close frame after a message whose content was not valid for its type.'>(
        '1007 arrive dans une trame Close après un message dont le contenu n’était pas valide pour son type.'
      )
    },
    1008: {
      gloss: t<'Policy violation'>('Violation d’une règle'),
      description:
        t<'A message broke a rule of the endpoint that received it. The code also serves when no other fits or the rule is to stay secret.'>(
          'Un message a enfreint une règle de l’extrémité qui l’a reçu. Le code sert aussi lorsqu’aucun autre ne convient ou que la règle doit rester secrète.'
        ),
      whenYouSeeIt:
        t<'The server refused what a client did: too many messages, a missing permission, a forbidden origin. The reason text may say more.'>(
          'Le serveur a refusé ce qu’a fait un client : trop de messages, permission manquante, origine interdite. Le texte du motif peut en dire plus.'
        ),
      howToFix: {
        client: t<'Read the reason and the documentation of the server, and change what you send. Do not repeat it.'>(
          'Lisez le motif et la documentation du serveur, puis modifiez ce que vous envoyez. Ne le renvoyez pas à l’identique.'
        ),
        server:
          t<'Write a short reason, and prefer a more exact code: 3000 or 3003 for access, one from 4000 to 4999 for your own rules.'>(
            'Rédigez un motif court, et préférez un code plus précis : 3000 ou 3003 pour l’accès, un code de 4000 à 4999 pour vos propres règles.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1008) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1008) lève une exception InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect as before: the same behaviour will be refused again. Change it first.'>(
        'Ne vous reconnectez pas sans rien changer : le même comportement sera de nouveau refusé. Modifiez-le d’abord.'
      ),
      use: t<'Send 1008 when a rule of yours was broken and no more exact code exists.'>(
        'Envoyez 1008 lorsque l’une de vos règles a été enfreinte et qu’il n’existe pas de code plus précis.'
      ),
      recognise: t<'1008 arrives in a Close frame from an endpoint that applies a rule of its own.'>(
        '1008 arrive dans une trame Close envoyée par une extrémité qui applique sa propre règle.'
      )
    },
    1009: {
      gloss: t<'Message too big'>('Message trop volumineux'),
      description: t<'A message was larger than the endpoint that received it can or wants to process.'>(
        'Un message dépassait la taille que l’extrémité réceptrice peut ou veut traiter.'
      ),
      whenYouSeeIt: t<'A message exceeded a size limit that a library or the configuration of a server sets.'>(
        'Un message a dépassé une limite de taille fixée par une bibliothèque ou par la configuration d’un serveur.'
      ),
      howToFix: {
        client: t<'Send the data in smaller messages, or over HTTP.'>(
          'Envoyez les données dans des messages plus petits, ou par HTTP.'
        ),
        server:
          t<'Raise the limit of the library if larger messages are intended, and state the limit in your documentation.'>(
            'Relevez la limite de la bibliothèque si des messages plus volumineux sont prévus, et indiquez cette limite dans votre documentation.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1009) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1009) lève une exception InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect to send the same message again. Make it smaller or raise the limit first.'>(
        'Ne vous reconnectez pas pour renvoyer le même message. Commencez par le réduire ou par relever la limite.'
      ),
      use: t<'Send 1009 when a message exceeds your size limit; mostly the library does this for you.'>(
        'Envoyez 1009 lorsqu’un message dépasse votre limite de taille ; le plus souvent, la bibliothèque s’en charge.'
      ),
      recognise: t<'1009 arrives in a Close frame after a message that exceeded a size limit.'>(
        '1009 arrive dans une trame Close après un message qui a dépassé une limite de taille.'
      )
    },
    1010: {
      gloss: t<'Mandatory extension'>('Extension obligatoire'),
      description:
        t<'A client closes the connection because the server did not agree to an extension that the client needs.'>(
          'Un client ferme la connexion parce que le serveur n’a pas accepté une extension dont ce client a besoin.'
        ),
      whenYouSeeIt:
        t<'A server sees it from a client that requires an extension, such as compression. A server that needs an extension refuses the opening handshake instead.'>(
          'Un serveur le reçoit d’un client qui exige une extension, comme la compression. Un serveur qui a besoin d’une extension refuse plutôt la négociation d’ouverture.'
        ),
      howToFix: {
        client: t<'Do without the extension, or connect to a server that offers it.'>(
          'Passez-vous de l’extension, ou connectez-vous à un serveur qui la propose.'
        ),
        server:
          t<'Turn on the extension that the reason text names, and check whether a proxy removes the handshake header.'>(
            'Activez l’extension nommée dans le texte du motif, et vérifiez si un proxy supprime l’en-tête de négociation.'
          )
      },
      inBrowser: t<'Script cannot send it, and no browser demands an extension, so a page has no use for it.'>(
        'Un script ne peut pas l’envoyer, et aucun navigateur n’exige d’extension : ce code est donc sans utilité pour une page.'
      ),
      reconnect: t<'Do not reconnect until the server offers the extension: the negotiation will end in the same way.'>(
        'Ne vous reconnectez pas tant que le serveur ne propose pas l’extension : la négociation se terminera de la même façon.'
      ),
      use: t<'Send 1010 only as a client, when the server accepted the connection without the extension that you need.'>(
        'N’envoyez 1010 qu’en tant que client, lorsque le serveur a accepté la connexion sans l’extension dont vous avez besoin.'
      ),
      recognise: t<'1010 arrives in a Close frame that a client sends right after the opening handshake.'>(
        '1010 arrive dans une trame Close qu’un client envoie juste après la négociation d’ouverture.'
      )
    },
    1011: {
      gloss: t<'Internal error'>('Erreur interne'),
      description: t<'An unexpected error kept the endpoint from doing its work, so it closes the connection.'>(
        'Une erreur inattendue a empêché l’extrémité de faire son travail : elle ferme donc la connexion.'
      ),
      whenYouSeeIt:
        t<'Most often an exception in the code of a server was not caught. Clients other than browsers may send the code too.'>(
          'Le plus souvent, une exception n’a pas été interceptée dans le code d’un serveur. Les clients autres que les navigateurs peuvent aussi envoyer ce code.'
        ),
      howToFix: {
        client:
          t<'Try again a few times with a growing wait, then tell the user. Do not resend the request that preceded the error.'>(
            'Réessayez quelques fois avec une attente croissante, puis prévenez l’utilisateur. Ne renvoyez pas la requête qui a précédé l’erreur.'
          ),
        server: t<'Find the exception in your log and handle it. If the cause is overload, send 1013 instead.'>(
          'Trouvez l’exception dans votre journal et traitez-la. Si la cause est une surcharge, envoyez plutôt 1013.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1011) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1011) lève une exception InvalidAccessError.'
      ),
      reconnect:
        t<'The standard leaves this open, and clients differ. A few attempts with a growing wait are reasonable.'>(
          'La norme ne tranche pas, et les clients se comportent différemment. Quelques tentatives avec une attente croissante sont raisonnables.'
        ),
      use: t<'Send 1011 when your own code failed and you know nothing more exact.'>(
        'Envoyez 1011 lorsque votre propre code a échoué et que vous ne savez rien de plus précis.'
      ),
      recognise: t<'1011 arrives in a Close frame from an endpoint that hit an error in its own work.'>(
        '1011 arrive dans une trame Close envoyée par une extrémité qui a rencontré une erreur dans son propre travail.'
      )
    },
    1012: {
      gloss: t<'Service restart'>('Redémarrage du service'),
      description: t<'The service restarts; it is expected back soon, and clients may then reconnect.'>(
        'Le service redémarre ; il devrait bientôt être de retour, et les clients pourront alors se reconnecter.'
      ),
      whenYouSeeIt: t<'A server is being deployed or restarted and says so to every client.'>(
        'Un serveur est en cours de déploiement ou de redémarrage et le signale à chaque client.'
      ),
      howToFix: {
        client: t<'Reconnect after a random wait, so that not all clients return at the same moment.'>(
          'Reconnectez-vous après une attente aléatoire, afin que les clients ne reviennent pas tous au même moment.'
        ),
        server: t<'Restart instances one after the other, and be ready for many new connections afterwards.'>(
          'Redémarrez les instances l’une après l’autre, et attendez-vous ensuite à de nombreuses nouvelles connexions.'
        )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1012) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1012) lève une exception InvalidAccessError.'
      ),
      reconnect:
        t<'Reconnect after a random wait of one to five seconds, growing to thirty. The registration of the code asks for five to thirty seconds from the start.'>(
          'Reconnectez-vous après une attente aléatoire d’une à cinq secondes, qui croît jusqu’à trente. L’enregistrement du code demande une attente de cinq à trente secondes dès le départ.'
        ),
      use: t<'Send 1012 from a server that will be back in a moment.'>(
        'Envoyez 1012 depuis un serveur qui sera de retour dans un instant.'
      ),
      recognise: t<'1012 arrives in a Close frame from a server that announces its restart.'>(
        '1012 arrive dans une trame Close envoyée par un serveur qui annonce son redémarrage.'
      )
    },
    1013: {
      gloss: t<'Try again later'>('Réessayer plus tard'),
      description:
        t<'The service is overloaded or cannot serve this connection for now; clients should stay away for a while.'>(
          'Le service est surchargé ou ne peut pas servir cette connexion pour le moment ; les clients devraient s’abstenir de revenir pendant un certain temps.'
        ),
      whenYouSeeIt: t<'A server that is still running accepted the connection and then shed it to lower its load.'>(
        'Un serveur toujours en marche a accepté la connexion, puis l’a fermée pour alléger sa charge.'
      ),
      howToFix: {
        client:
          t<'Wait before you reconnect and wait longer each time. Keep counting attempts after a connection opens, because 1013 always follows an open one.'>(
            'Attendez avant de vous reconnecter, et plus longtemps à chaque fois. Continuez de compter les tentatives après l’ouverture d’une connexion, car 1013 suit toujours une connexion ouverte.'
          ),
        server:
          t<'Add capacity or limit what each client may do. A Close frame has no field for a waiting time, so state one in your documentation.'>(
            'Augmentez la capacité ou limitez ce que chaque client peut faire. Une trame Close n’a pas de champ pour une durée d’attente : indiquez-la dans votre documentation.'
          )
      },
      inBrowser: t<'Script receives it as it was sent, but cannot send it: close(1013) throws an InvalidAccessError.'>(
        'Un script le reçoit tel qu’il a été envoyé, mais ne peut pas l’envoyer : close(1013) lève une exception InvalidAccessError.'
      ),
      reconnect:
        t<'Wait a random time of one to two seconds and double both limits with each attempt, up to a minute; an open connection alone is no reason to start over. The registration is stricter: use another address, or wait until the user asks.'>(
          'Observez une attente aléatoire d’une à deux secondes et doublez les deux bornes à chaque tentative, jusqu’à une minute ; l’ouverture d’une connexion ne suffit pas pour repartir de zéro. L’enregistrement du code est plus strict : utilisez une autre adresse, ou attendez que l’utilisateur le demande.'
        ),
      use: t<'Send 1013 from a server that is running but must lower its load.'>(
        'Envoyez 1013 depuis un serveur en marche qui doit alléger sa charge.'
      ),
      recognise: t<'1013 arrives in a Close frame from a server that runs but turns clients away for now.'>(
        '1013 arrive dans une trame Close envoyée par un serveur qui fonctionne, mais refuse des clients pour le moment.'
      )
    },
    1014: {
      gloss: t<'Bad gateway'>('Erreur de passerelle'),
      description:
        t<'A gateway or proxy received an invalid response from the server behind it, as with the HTTP status 502.'>(
          'Une passerelle ou un proxy a reçu une réponse non valide du serveur situé derrière, comme pour le statut HTTP 502.'
        ),
      whenYouSeeIt:
        t<'The gateway is reachable, but the server behind it is down, unreachable or sends an invalid answer.'>(
          'La passerelle est joignable, mais le serveur situé derrière elle est hors service, injoignable ou envoie une réponse non valide.'
        ),
      howToFix: {
        client: t<'Reconnect with a growing wait. You cannot remove the cause.'>(
          'Reconnectez-vous après une attente croissante. Vous ne pouvez pas éliminer la cause.'
        ),
        server: t<'Check the server behind the gateway, its address and its health checks.'>(
          'Vérifiez le serveur situé derrière la passerelle, son adresse et ses contrôles d’état.'
        )
      },
      inBrowser:
        t<'Current browsers show it to script; some other implementations refuse it as a protocol error. Script cannot send it.'>(
          'Les navigateurs actuels le transmettent au script ; certaines autres implémentations le refusent comme une erreur de protocole. Un script ne peut pas l’envoyer.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Reconnectez-vous après une attente aléatoire et croissante, un nombre limité de fois.'
      ),
      use: t<'Send 1014 only from a gateway whose server failed to give a valid response.'>(
        'N’envoyez 1014 que depuis une passerelle dont le serveur n’a pas donné de réponse valide.'
      ),
      recognise: t<'1014 arrives in a Close frame from a gateway, not from the server that should have answered.'>(
        '1014 arrive dans une trame Close envoyée par une passerelle, et non par le serveur qui aurait dû répondre.'
      )
    },
    1015: {
      gloss: t<'TLS handshake failed'>('Échec de la négociation TLS'),
      description: t<'The secure connection could not be set up, for example because the certificate is not valid.'>(
        'La connexion sécurisée n’a pas pu être établie, par exemple parce que le certificat n’est pas valide.'
      ),
      whenYouSeeIt:
        t<'Hardly ever: browsers report 1006 instead, and most libraries report an error of the TLS layer. Some programs use the number in their own logs.'>(
          'Presque jamais : les navigateurs signalent 1006 à la place, et la plupart des bibliothèques signalent une erreur de la couche TLS. Certains programmes utilisent ce nombre dans leurs propres journaux.'
        ),
      howToFix: {
        client: t<'Check the host name, the clock and the trusted certificates of the device.'>(
          'Vérifiez le nom d’hôte, l’horloge et les certificats de confiance de l’appareil.'
        ),
        server: t<'Install a valid certificate with its full chain, and offer a current version of TLS.'>(
          'Installez un certificat valide avec sa chaîne complète, et proposez une version actuelle de TLS.'
        )
      },
      inBrowser:
        t<'A failed TLS handshake never reaches script as 1015: it looks like any other failure, an error event and 1006.'>(
          'L’échec d’une négociation TLS ne parvient jamais à un script sous la forme de 1015 : il se présente comme tout autre échec, avec un événement error et 1006.'
        ),
      reconnect:
        t<'Do not reconnect by program: the handshake will fail again until certificate or settings are corrected.'>(
          'Ne vous reconnectez pas automatiquement : la négociation échouera de nouveau tant que le certificat ou la configuration n’auront pas été corrigés.'
        ),
      use: t<'Never send 1015: without TLS there is no connection to send it on.'>(
        'N’envoyez jamais 1015 : sans TLS, il n’y a pas de connexion sur laquelle l’envoyer.'
      ),
      recognise:
        t<'1015 stands for a connection that failed before any WebSocket traffic. Open the same address over HTTPS to see the TLS error.'>(
          '1015 correspond à une connexion qui a échoué avant tout échange WebSocket. Ouvrez la même adresse en HTTPS pour voir l’erreur TLS.'
        )
    },
    3000: {
      gloss: t<'Unauthorized'>('Non autorisé'),
      description:
        t<'The endpoint closes the connection because the client has not proved who it is, or its proof has expired.'>(
          'L’extrémité ferme la connexion parce que le client n’a pas prouvé son identité, ou que la preuve qu’il en a donnée a expiré.'
        ),
      whenYouSeeIt:
        t<'A token is missing, wrong or expired. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Un jeton est absent, erroné ou expiré. Seul le nom enregistré est certain ; la signification exacte dépend du serveur.'
        ),
      howToFix: {
        client: t<'Obtain new credentials, then connect once more. If that fails too, ask the user to sign in.'>(
          'Obtenez de nouveaux identifiants, puis connectez-vous encore une fois. En cas de nouvel échec, demandez à l’utilisateur de s’authentifier.'
        ),
        server:
          t<'Check credentials during the opening handshake where you can, and close with 3000 when they expire later.'>(
            'Vérifiez les identifiants pendant la négociation d’ouverture lorsque c’est possible, et fermez avec 3000 lorsqu’ils expirent plus tard.'
          )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Un script le reçoit et peut aussi l’envoyer : les navigateurs acceptent tous les codes de 3000 à 4999.'
      ),
      reconnect: t<'Reconnect once, with new credentials. With the old ones it is pointless.'>(
        'Reconnectez-vous une seule fois, avec de nouveaux identifiants. Avec les anciens, c’est inutile.'
      ),
      use: t<'Send 3000 when you do not know who the client is and signing in would help.'>(
        'Envoyez 3000 lorsque vous ne savez pas qui est le client et qu’une authentification serait utile.'
      ),
      recognise: t<'3000 arrives in a Close frame from an endpoint that asks for valid credentials.'>(
        '3000 arrive dans une trame Close envoyée par une extrémité qui demande des identifiants valides.'
      )
    },
    3003: {
      gloss: t<'Forbidden'>('Accès interdit'),
      description: t<'The endpoint knows the client but does not allow what it wants.'>(
        'L’extrémité connaît le client, mais n’autorise pas ce qu’il demande.'
      ),
      whenYouSeeIt:
        t<'An account lacks a permission. The registered name is all that is certain; the exact meaning is up to the server.'>(
          'Il manque une permission à un compte. Seul le nom enregistré est certain ; la signification exacte dépend du serveur.'
        ),
      howToFix: {
        client: t<'Do not try again with the same account. Ask for the permission or use another account.'>(
          'Ne réessayez pas avec le même compte. Demandez la permission ou utilisez un autre compte.'
        ),
        server: t<'Check the permissions of the account, and name the missing one in the reason if it may be known.'>(
          'Vérifiez les permissions du compte et, si elle peut être divulguée, nommez dans le motif celle qui manque.'
        )
      },
      inBrowser: t<'Script receives it, and may send it as well: browsers accept every code from 3000 to 4999.'>(
        'Un script le reçoit et peut aussi l’envoyer : les navigateurs acceptent tous les codes de 3000 à 4999.'
      ),
      reconnect: t<'Do not reconnect: the answer stays the same until the permissions change.'>(
        'Ne vous reconnectez pas : la réponse restera la même tant que les permissions ne changeront pas.'
      ),
      use: t<'Send 3003 when you know the client and new credentials for the same account would change nothing.'>(
        'Envoyez 3003 lorsque vous connaissez le client et que de nouveaux identifiants pour le même compte n’y changeraient rien.'
      ),
      recognise: t<'3003 arrives in a Close frame from an endpoint that refuses a client it knows.'>(
        '3003 arrive dans une trame Close envoyée par une extrémité qui refuse un client qu’elle connaît.'
      )
    },
    3008: {
      gloss: t<'Timeout'>('Délai dépassé'),
      description: t<'The endpoint closes the connection because something did not happen in time.'>(
        'L’extrémité ferme la connexion parce que quelque chose n’a pas eu lieu à temps.'
      ),
      whenYouSeeIt:
        t<'A client stayed silent for too long, or a step such as signing in took too long. The code does not tell which limit it was.'>(
          'Un client est resté silencieux trop longtemps, ou une étape comme l’authentification a pris trop de temps. Le code ne dit pas de quelle limite il s’agissait.'
        ),
      howToFix: {
        client:
          t<'Find out from the server’s documentation which limit applies. Send messages of your own before an idle limit ends.'>(
            'Cherchez dans la documentation du serveur quelle limite s’applique. Envoyez vos propres messages avant la fin d’un délai d’inactivité.'
          ),
        server: t<'Name the limit in the reason, and make an idle limit longer than the interval of your pings.'>(
          'Précisez dans le motif de quelle limite il s’agit, et fixez tout délai d’inactivité à une durée supérieure à l’intervalle de vos pings.'
        )
      },
      inBrowser:
        t<'Script receives it, and may send it as well. It cannot send pings, so it needs ordinary messages to stay active.'>(
          'Un script le reçoit et peut aussi l’envoyer. Comme il ne peut pas envoyer de pings, il lui faut des messages ordinaires pour rester actif.'
        ),
      reconnect: t<'Reconnect with a random, growing wait, a limited number of times.'>(
        'Reconnectez-vous après une attente aléatoire et croissante, un nombre limité de fois.'
      ),
      use: t<'Send 3008 when a time limit that you set ran out.'>(
        'Envoyez 3008 lorsqu’un délai que vous avez fixé est écoulé.'
      ),
      recognise: t<'3008 arrives in a Close frame from an endpoint that waited in vain but still works.'>(
        '3008 arrive dans une trame Close envoyée par une extrémité qui a attendu en vain, mais qui fonctionne toujours.'
      )
    }
  },
  ranges: {
    unused: {
      gloss: t<'Not used'>('Non utilisé'),
      description: t<'Codes below 1000 are not used by the WebSocket protocol.'>(
        'Les codes inférieurs à 1000 ne sont pas utilisés par le protocole WebSocket.'
      ),
      whenYouSeeIt:
        t<'A program is faulty, or a number of another kind, such as an HTTP status, was taken for a close code.'>(
          'Un programme est défectueux, ou un nombre d’une autre nature, comme un statut HTTP, a été pris pour un code de fermeture.'
        ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Ne l’envoyez pas. Vérifiez d’où vient le nombre.'
        ),
        server: t<'Do not send it. Use a registered code or one from 4000 to 4999.'>(
          'Ne l’envoyez pas. Utilisez un code enregistré ou un code de 4000 à 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Un script ne peut pas l’envoyer : close lève une exception InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Ne vous reconnectez pas automatiquement : corrigez d’abord le programme qui utilise ce nombre.'
      )
    },
    unassigned: {
      gloss: t<'Unassigned'>('Non attribué'),
      description: t<'The code is kept for the WebSocket protocol and its extensions, but has no meaning yet.'>(
        'Le code est réservé au protocole WebSocket et à ses extensions, mais n’a pas encore de signification.'
      ),
      whenYouSeeIt: t<'A program uses a code that it should not, or follows a standard newer than this table.'>(
        'Un programme utilise un code qu’il ne devrait pas utiliser, ou suit une norme plus récente que ce tableau.'
      ),
      howToFix: {
        client: t<'Do not send it. Report it if a server sends it.'>(
          'Ne l’envoyez pas. Si un serveur l’envoie, signalez-le.'
        ),
        server: t<'Do not send it: a peer may treat it as a protocol error. Use a code from 4000 to 4999.'>(
          'Ne l’envoyez pas : l’autre extrémité peut le traiter comme une erreur de protocole. Utilisez un code de 4000 à 4999.'
        )
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Un script ne peut pas l’envoyer : close lève une exception InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: find out first what the sender means by it.'>(
        'Ne vous reconnectez pas automatiquement : cherchez d’abord ce que l’émetteur veut dire par là.'
      )
    },
    library: {
      gloss: t<'For libraries and frameworks'>('Pour les bibliothèques et les frameworks'),
      description:
        t<'The code belongs to the range for libraries, frameworks and applications, which register codes with IANA. No registration of this one is known.'>(
          'Le code appartient à la plage destinée aux bibliothèques, aux frameworks et aux applications, qui enregistrent leurs codes auprès de l’IANA. Aucun enregistrement de celui-ci n’est connu.'
        ),
      whenYouSeeIt: t<'A library or framework that you use, or the server, chose this code.'>(
        'Une bibliothèque ou un framework que vous utilisez, ou le serveur, a choisi ce code.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the server or its framework.'>(
          'Cherchez le code dans la documentation du serveur ou de son framework.'
        ),
        server: t<'Register the code with IANA, or use one from 4000 to 4999 for an application of your own.'>(
          'Enregistrez le code auprès de l’IANA, ou utilisez un code de 4000 à 4999 pour votre propre application.'
        )
      },
      inBrowser: t<'Script may send and receive it.'>('Un script peut l’envoyer et le recevoir.'),
      reconnect: t<'Follow the documentation of the library. If it says nothing, do not reconnect by program.'>(
        'Suivez la documentation de la bibliothèque. Si elle n’en dit rien, ne vous reconnectez pas automatiquement.'
      )
    },
    private: {
      gloss: t<'Private use'>('Usage privé'),
      description:
        t<'The code is for private use and means what the two endpoints have agreed on. It cannot be registered.'>(
          'Le code est destiné à un usage privé et signifie ce dont les deux extrémités sont convenues. Il ne peut pas être enregistré.'
        ),
      whenYouSeeIt: t<'The application at the other end chose this code.'>(
        'L’application située à l’autre extrémité a choisi ce code.'
      ),
      howToFix: {
        client: t<'Look the code up in the documentation of the application.'>(
          'Cherchez le code dans la documentation de l’application.'
        ),
        server:
          t<'Keep a list of your own codes with their meaning, and say for each whether clients should reconnect.'>(
            'Tenez une liste de vos propres codes avec leur signification, et précisez pour chacun si les clients doivent se reconnecter.'
          )
      },
      inBrowser: t<'Script may send and receive it.'>('Un script peut l’envoyer et le recevoir.'),
      reconnect: t<'Do as the application’s documentation says. If it says nothing, do not reconnect by program.'>(
        'Suivez la documentation de l’application. Si elle n’en dit rien, ne vous reconnectez pas automatiquement.'
      )
    },
    outside: {
      gloss: t<'Outside every range'>('Hors de toute plage'),
      description: t<'The number fits into a Close frame, but no range of the WebSocket protocol contains it.'>(
        'Le nombre tient dans une trame Close, mais aucune plage du protocole WebSocket ne le contient.'
      ),
      whenYouSeeIt: t<'A program is faulty, or counts its own codes beyond 4999.'>(
        'Un programme est défectueux, ou numérote ses propres codes au-delà de 4999.'
      ),
      howToFix: {
        client: t<'Do not send it. Check where the number comes from.'>(
          'Ne l’envoyez pas. Vérifiez d’où vient le nombre.'
        ),
        server: t<'Do not send it. Use a code from 4000 to 4999.'>('Ne l’envoyez pas. Utilisez un code de 4000 à 4999.')
      },
      inBrowser: t<'Script cannot send it: close throws an InvalidAccessError.'>(
        'Un script ne peut pas l’envoyer : close lève une exception InvalidAccessError.'
      ),
      reconnect: t<'Do not reconnect by program: first correct the program that uses the number.'>(
        'Ne vous reconnectez pas automatiquement : corrigez d’abord le programme qui utilise ce nombre.'
      )
    }
  },
  notes: {
    '1000/1001':
      t<'Both are orderly closes. 1000 says that the work is done; 1001 says only that the endpoint leaves, so the work may be unfinished and a client may come back. A server normally sees 1001, not 1000, when a user closes a tab.'>(
        'Ce sont deux fermetures en bonne et due forme. 1000 indique que le travail est terminé ; 1001 indique seulement que l’extrémité s’en va : le travail peut donc être inachevé et un client peut revenir. Un serveur voit normalement 1001, et non 1000, lorsqu’un utilisateur ferme un onglet.'
      ),
    '1000/1005':
      t<'A browser’s close(1000) sends a code; close() sends none and the server reports 1005. Handle both as a deliberate close.'>(
        'Dans un navigateur, close(1000) envoie un code ; close() n’en envoie aucun et le serveur signale 1005. Traitez les deux comme une fermeture volontaire.'
      ),
    '1000/1006':
      t<'1000 is what the other endpoint said. 1006 was said by nobody: this endpoint reports it because no Close frame came, so the work may have been cut off in the middle.'>(
        '1000 est ce que l’autre extrémité a envoyé. Personne n’a envoyé 1006 : l’extrémité qui le signale constate qu’aucune trame Close n’est arrivée, et le travail a pu être interrompu.'
      ),
    '1000/1013':
      t<'A server that closes with 1000 when it is full tells clients that all is well; 1013 tells them to return later.'>(
        'Un serveur saturé qui ferme avec 1000 indique aux clients que tout va bien ; 1013 leur indique de revenir plus tard.'
      ),
    '1001/1005':
      t<'Either may come from a page whose program chose no code: the browser sends 1001 when the page goes away, and a close() without arguments arrives as 1005.'>(
        'Les deux peuvent venir d’une page dont le programme n’a choisi aucun code : le navigateur envoie 1001 lorsque la page disparaît, et un appel à close() sans argument arrive comme 1005.'
      ),
    '1001/1006':
      t<'A server that is stopped properly sends 1001. If it is killed before it can do so, its clients see 1006.'>(
        'Un serveur arrêté correctement envoie 1001. S’il est arrêté de force avant d’avoir pu le faire, ses clients voient 1006.'
      ),
    '1001/1012':
      t<'Both may accompany a deployment. 1001 says that this server leaves; 1012 adds that the service will be back, so it is the clearer choice before a restart.'>(
        'Les deux peuvent accompagner un déploiement. 1001 indique que ce serveur s’en va ; 1012 ajoute que le service sera de retour : c’est donc le choix le plus clair avant un redémarrage.'
      ),
    '1001/1013':
      t<'With 1001 the server goes away; with 1013 it stays but has no room. After 1001 another instance may answer at once, while a quick return after 1013 adds to the load.'>(
        'Avec 1001, le serveur s’en va ; avec 1013, il reste, mais n’a plus de place. Après 1001, une autre instance peut répondre aussitôt, alors qu’un retour rapide après 1013 accroît la charge.'
      ),
    '1002/1003':
      t<'1002 concerns the frames, 1003 the type of a message in correct frames. Some published tables have the two numbers swapped.'>(
        '1002 concerne les trames, 1003 le type d’un message dont les trames sont correctes. Dans certains tableaux publiés, les deux nombres sont intervertis.'
      ),
    '1002/1007': t<'1002 concerns how bytes are framed, 1007 what a message contains: its frames were correct.'>(
      '1002 concerne la mise en trames des octets, 1007 le contenu d’un message dont les trames étaient correctes.'
    ),
    '1003/1007':
      t<'1003 refuses a whole type of data, 1007 one message with invalid content. Older tables give 1007 the name of 1003, Unsupported Data.'>(
        '1003 refuse tout un type de données, 1007 un seul message au contenu non valide. Des tableaux plus anciens donnent à 1007 le nom de 1003, Unsupported Data.'
      ),
    '1005/1006':
      t<'With 1005 a Close frame arrived, with 1006 none did. 1005 is therefore a clean, deliberate close, and 1006 is a failure.'>(
        'Avec 1005, une trame Close est arrivée ; avec 1006, aucune. 1005 est donc une fermeture propre et volontaire, et 1006 un échec.'
      ),
    '1006/1011':
      t<'A server that still handles its errors can send 1011. One that dies from the error sends nothing, and its clients see 1006.'>(
        'Un serveur qui peut encore traiter ses erreurs peut envoyer 1011. Si l’erreur met fin au processus, il n’envoie rien et ses clients voient 1006.'
      ),
    '1006/1013':
      t<'A server that overload has brought down cannot send 1013 any more: its clients see 1006. The wait after 1013 is never shorter than a second, because the server has said that it is overloaded.'>(
        'Un serveur que la surcharge a fait tomber ne peut plus envoyer 1013 : ses clients voient 1006. L’attente après 1013 n’est jamais inférieure à une seconde, car le serveur a indiqué qu’il était surchargé.'
      ),
    '1006/1014':
      t<'A gateway that cannot reach its server during the opening handshake answers with HTTP 502, which a browser reports as 1006. 1014 can only follow once the connection is open.'>(
        'Une passerelle qui ne parvient pas à joindre son serveur pendant la négociation d’ouverture répond par le statut HTTP 502, qu’un navigateur signale comme 1006. 1014 ne peut survenir qu’une fois la connexion ouverte.'
      ),
    '1006/1015':
      t<'A browser reports a failed TLS handshake as 1006, so a page cannot tell the two apart. 1015 stands only in what other programs report.'>(
        'Un navigateur signale l’échec d’une négociation TLS comme 1006 : une page ne peut donc pas distinguer les deux. 1015 n’apparaît que dans ce que signalent d’autres programmes.'
      ),
    '1006/3008':
      t<'An endpoint that has waited too long can send 3008. A proxy that cuts an idle connection sends no Close frame, and both ends see 1006.'>(
        'Une extrémité qui a attendu trop longtemps peut envoyer 3008. Un proxy qui coupe une connexion inactive n’envoie pas de trame Close, et les deux extrémités voient 1006.'
      ),
    '1008/3000':
      t<'1008 is the general refusal. 3000 says what is missing, valid credentials, and so a client can act on it.'>(
        '1008 est le refus général. 3000 précise ce qui manque, des identifiants valides, et permet ainsi au client d’agir.'
      ),
    '1008/3003': t<'Both refuse. 3003 says that it is about permissions, while 1008 leaves the rule open.'>(
      'Les deux expriment un refus. 3003 précise qu’il s’agit de permissions, tandis que 1008 ne dit pas quelle règle est en cause.'
    ),
    '1010/1013':
      t<'The direction differs: a client sends 1010 because the server lacks an extension, a server sends 1013 because it has too much to do.'>(
        'Le sens de l’envoi diffère : un client envoie 1010 parce qu’il manque une extension au serveur, un serveur envoie 1013 parce qu’il a trop à faire.'
      ),
    '1011/1013':
      t<'1011 is an error that nobody expected, 1013 a decision to shed load. Clients can expect 1013 to pass; after 1011 they cannot know.'>(
        '1011 est une erreur que personne n’attendait, 1013 une décision d’alléger la charge. Après 1013, les clients peuvent s’attendre à ce que la situation soit passagère ; après 1011, ils ne peuvent pas le savoir.'
      ),
    '1011/1014': t<'With 1011 the endpoint itself failed. With 1014 it works, but the server behind it does not.'>(
      'Avec 1011, c’est l’extrémité elle-même qui a échoué. Avec 1014, elle fonctionne, mais pas le serveur situé derrière elle.'
    ),
    '1012/1013':
      t<'After 1012 the service is expected back within seconds, so the wait is capped low. After 1013 nobody knows how long it will take, so the wait grows further.'>(
        'Après 1012, le service devrait être de retour en quelques secondes : le plafond de l’attente est donc bas. Après 1013, personne ne sait combien de temps il faudra : l’attente croît donc davantage.'
      ),
    '1013/1014':
      t<'With 1013 the service answers and asks for patience. With 1014 a gateway answers in place of a service that does not.'>(
        'Avec 1013, le service répond et demande de patienter. Avec 1014, une passerelle répond à la place d’un service qui ne répond pas.'
      ),
    '3000/3003':
      t<'The difference is that of HTTP 401 and 403: new credentials can help after 3000, but not after 3003.'>(
        'La différence est celle de HTTP 401 et 403 : de nouveaux identifiants peuvent être utiles après 3000, mais pas après 3003.'
      )
  }
}
