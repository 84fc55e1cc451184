/** Words between which a message may be cut into sentences of their own. */
export const joints: readonly string[] = ['and', 'then', 'also', 'but', 'et', 'puis', 'pis', 'ensuite', 'aussi', 'mais', 'additionally', 'afterwards', 'apres'];

/** A piece after such a word stands by itself only when one of these is among its first words. */
export const openers: readonly string[] = [
  'forward', 'forwarding', 'fwd', 'foward', 'forwad', 'divert', 'redirect', 'transfer', 'route', 'send', 'stop', 'turn', 'cancel', 'disable', 'deactivate', 'enable', 'activate', 'remove', 'delete', 'add', 'create', 'reset', 'change', 'update', 'give', 'tell', 'mail', 'email', 'resend', 'need', 'want', 'would', 'like', 'id', 'forgot', 'lost', 'have', 'can', 'could', 'how', 'what', 'why', 'where', 'when', 'are', 'do', 'does', 'im', 'ive', 'set', 'switch', 'undo', 'end', 'take', 'get', 'make', 'put', 'please', 'am', 'dont', 'let', 'replace', 'point', 'drop', 'talk', 'speak', 'thats', 'its', 'use', 'clear', 'may', 'go', 'remind', 'yes', 'no', 'thanks', 'thank', 'hello', 'hi', 'proceed', 'confirm', 'know', 'work', 'works', 'issue', 'generate', 'kill',
  'ferme', 'fermez', 'fermer', 'cree', 'creez', 'creer', 'bloque', 'bloquez', 'debloque', 'debloquez', 'remets', 'remettez', 'ramene', 'ramenez', 'renvoie', 'renvoyez', 'renvoyer', 'renvoye', 'transfere', 'transferez', 'transferer', 'redirige', 'redirigez', 'rediriger', 'devie', 'deviez', 'devier', 'arrete', 'arretez', 'arreter', 'cesse', 'cessez', 'cesser', 'annule', 'annulez', 'annuler', 'desactive', 'desactivez', 'desactiver', 'active', 'activez', 'activer', 'enleve', 'enlevez', 'enlever', 'supprime', 'supprimez', 'supprimer', 'retire', 'retirez', 'ote', 'otez', 'oter', 'ajoute', 'ajoutez', 'ajouter', 'changez', 'changer', 'modifie', 'modifiez', 'modifier', 'envoie', 'envoyez', 'envoyer', 'donne', 'donnez', 'donner', 'veux', 'voudrais', 'aimerais', 'besoin', 'oublie', 'perdu', 'jai', 'jaimerais', 'suis', 'pouvez', 'pourriez', 'peux', 'peut', 'puis', 'comment', 'quel', 'quelle', 'pourquoi', 'mets', 'mettez', 'mettre', 'fais', 'faites', 'faire', 'cest', 'je', 'coupe', 'coupez', 'remplace', 'remplacez', 'rappelle', 'rappelez', 'reinitialise', 'reinitialisez', 'reinitialiser', 'oui', 'non', 'merci', 'bonjour', 'stoppe', 'stopper', 'basculez', 'bascule', 'programmez', 'configurez', 'souhaite',
];

/** Verbs and nouns of call forwarding, by stem. */
export const forwardStems: readonly string[] = ['forward', 'foward', 'forwad', 'forwrd', 'fwd', 'divert', 'diver', 'redirect', 'rediri', 'renvo', 'renvoi', 'transf', 'devi', 'reroute', 'suivre', 'achemin', 'bascul'];

/** Stems that end something by themselves. */
export const stopStems: readonly string[] = ['stop', 'debranch', 'cancel', 'disable', 'disabl', 'deactivat', 'remov', 'delet', 'undo', 'clear', 'quit', 'kill', 'unforward', 'off', 'annul', 'arret', 'jarret', 'desactiv', 'enlev', 'supprim', 'retir', 'ote', 'otez', 'oter', 'coupe', 'coupez', 'couper', 'cess', 'stoppe', 'debarrass', 'interromp', 'revert', 'rid', 'suspend', 'desact', 'turnoff', 'defai', 'defaire', 'defaites', 'levez', 'lever$', 'leve$'];

/** Words that end something together with others: "no longer", "back at my desk", "ne ... plus". */
export const stopHints: readonly string[] = ['end', 'drop', 'fin', 'fini', 'finie', 'longer', 'anymore', 'more', 'again', 'back', 'plus', 'retour', 'revenu', 'revenue', 'nouveau', 'normal', 'normally', 'normalement', 'dont', 'ne', 'without', 'sans', 'here', 'ici', 'avant', 'lift', 'no', 'not', 'pu', 'take', 'never', 'over', 'termine', 'terminer', 'terminez'];

/** A wish, however it is put: what the act head takes for a question is none then. */
export const desires: readonly string[] = ['need', 'needs', 'want', 'wants', 'wanna', 'wish', 'should', 'must', 'please', 'pls', 'like', 'love', 'require', 'let', 'faut', 'faudrait', 'veux', 'veut', 'voudrais', 'voudrait', 'aimerais', 'jaimerais', 'souhaite', 'souhaiterais', 'desire', 'dois', 'doit', 'doivent', 'devrait', 'devraient', 'svp', 'stp', 'veuillez', 'besoin', 'merci', 'gotta'];
/** ... unless one of these tells of trouble. */
export const troubles: readonly string[] = ['working', 'work', 'works', 'help', 'problem', 'trouble', 'issue', 'broken', 'fails', 'failed', 'info', 'information', 'marche', 'fonctionne', 'probleme', 'aide', 'brise', 'panne', 'erreur', 'error'];

/** What makes a wish for a new PIN of a sentence about the PIN. */
export const newWords: readonly string[] = ['new', 'another', 'different', 'refais', 'refaites', 'refaire', 'epaule', 'shoulder', 'change', 'changed', 'changing', 'replace', 'replaced', 'replacement', 'reset', 'renew', 'renewed', 'reissue', 'fresh', 'update', 'swap', 'regenerate', 'stolen', 'stole', 'saw', 'seen', 'knows', 'leaked', 'exposed', 'compromised', 'safe', 'shared', 'rotate', 'other', 'else', 'overheard', 'nouveau', 'nouvel', 'nouvelle', 'autre', 'different', 'changer', 'changez', 'change', 'changement', 'remplacer', 'remplacez', 'remplace', 'reinitialiser', 'reinitialisez', 'reinitialise', 'renouveler', 'renouvelez', 'vole', 'vu', 'fuite', 'ebruite', 'connait', 'compromis', 'sur', 'modifier', 'modifiez', 'modifie', 'divulgue', 'neuf', 'hold', 'hacked', 'intercepted', 'copied', 'public', 'posted', 'empare', 'pirate', 'copie', 'affiche', 'publie', 'secret', 'autres', 'others'];
export const sendStems: readonly string[] = ['send', 'sent', 'mail', 'email', 'resend', 'expedi', 'envoi', 'envoy', 'envoie', 'renvoi', 'renvoy', 'courriel', 'transmet', 'achemin', 'poste', 'lost', 'lose', 'losing', 'misplac', 'forgot', 'forget', 'remember', 'remind', 'perdu', 'oubli', 'egare', 'souvien', 'rappel', 'find', 'trouve', 'retrouve', 'receiv', 'recu'];

export const pinWords: readonly string[] = ['pin', 'pins', 'nip', 'nips', 'pincode', 'passcode', 'code', 'codes'];

/** Words that name their topic beyond doubt where the head mixes up its neighbours. */
export const keys: Readonly<Record<'voicemail-pin' | 'password' | 'welcome-mail' | 'opening-hours', readonly string[]>> = {
  'opening-hours': ['saturday', 'saturdays', 'sunday', 'sundays', 'weekend', 'weekends', 'opening hours', 'business hours', 'office hours', 'samedi', 'dimanche', 'fin de semaine', 'jours fériés', "heures d'ouverture", "heures d'affaires"],
  'voicemail-pin': ['voicemail', 'voicemails', 'voice mail', 'voice mailbox', 'mailbox', 'messagerie', 'boîte vocale', 'répondeur', 'boite vocal', 'vm', 'answering service', 'answering machine'],
  password: ['password', 'passwords', 'passwd', 'pwd', 'mot de passe', 'mots de passe', 'mdp'],
  'welcome-mail': ['welcome mail', 'welcome email', 'welcome e-mail', 'welcome message', 'setup email', 'set up email', 'setup mail', 'set up mail', 'setup link', 'set up link', 'activation mail', 'activation email', 'activation link', 'activation message', 'invitation', 'courriel de bienvenue', 'mail de bienvenue', 'message de bienvenue', "courriel d'activation", "mail d'activation", "lien d'activation", 'lien de configuration'],
};

/** Words of another provider: only these make number porting of a sentence with a telephone number. */
export const portStems: readonly string[] = ['port$', 'ports', 'porting', 'ported', 'porter$', 'portez', 'portabilit', 'portage', 'carrier', 'provider', 'keep', 'operateur', 'fournisseur', 'garder', 'gardez', 'garde', 'conserver', 'conservez', 'bring', 'amener', 'emmener', 'move', 'moving', 'take', 'new', 'nouveau', 'change', 'changer', 'changez', 'over', 'chez', 'switch', 'transfer', 'another', 'autre', 'old', 'ancien', 'deplac', 'repren'];

/** "Why do you need that?": what was asked last is meant. */
export const pointers: readonly string[] = ['it', 'that', 'this', 'them', 'those', 'there', 'you', 'steps', 'formats', 'format', 'long', 'why', 'ca', 'cela', 'le', 'en', 'etapes', 'vous', 'pourquoi', 'temps', 'y', 'explain', 'explication', 'details'];
/** Said when a PIN was asked for: there is none, or there is one. */
export const lacks: readonly string[] = ['not', 'dont', 'no', 'never', 'cant', 'cannot', 'havent', 'didnt', 'hasnt', 'isnt', 'without', 'nothing', 'none', 'lost', 'gone', 'missing', 'still', 'nowhere', 'aint', 'yet', 'wasnt', 'pas', 'jamais', 'plus', 'rien', 'aucun', 'aucune', 'pu', 'perdu', 'nai', 'toujours', 'sans', 'introuvable', 'disparu'];
export const holds: readonly string[] = ['have', 'got', 'here', 'arrived', 'received', 'found', 'gave', 'entered', 'typed', 'jai', 'ai', 'recu', 'voici', 'trouve', 'arrive', 'ici', 'check', 'checking', 'look', 'looking', 'searching', 'second', 'moment', 'minute', 'wait', 'soon', 'verifier', 'verifie', 'cherche', 'chercher', 'regarde', 'regarder', 'instant', 'seconde', 'secondes', 'attendez', 'attends', 'bientot'];

/** Words of hiring and leaving: only these make a change of users of a sentence with an extension in it. */
export const staffStems: readonly string[] = ['add', 'rid$', 'debarrass', 'remov', 'creat', 'delet', 'hire', 'hired', 'employ', 'user', 'users', 'left', 'leave', 'leaves', 'suspend', 'deactivat', 'rename', 'admin', 'administr', 'ajout', 'suppr', 'cree', 'creer', 'creez', 'embauch', 'quitt', 'desactiv', 'nomm', 'renomm', 'utilisat', 'usager', 'works', 'worked', 'new', 'nouveau', 'nouvel', 'nouvelle', 'retir', 'enlev', 'engage', 'travaille', 'join', 'joined', 'extra', 'another', 'open', 'ouvr', 'starts', 'started', 'commence', 'system', 'systeme', 'set', 'account', 'inscri'];
/** Another provider by name or trade: a number beside these is to be moved, not to be forwarded to. */
export const carrierStems: readonly string[] = ['port$', 'ports', 'porting', 'ported', 'porter$', 'portez', 'portabilit', 'portage', 'carrier', 'provider', 'operateur', 'fournisseur', 'rogers', 'bell', 'telus', 'keep', 'garder', 'conserver'];
/** First word of an order. */
export const imperatives: readonly string[] = [
  'send', 'change', 'set', 'add', 'remove', 'delete', 'reset', 'give', 'forward', 'divert', 'redirect', 'transfer', 'stop', 'unforward', 'cancel', 'turn', 'switch', 'make', 'put', 'update', 'create', 'mail', 'email', 'resend', 'replace', 'issue', 'disable', 'enable', 'activate', 'deactivate', 'upgrade', 'fix', 'install', 'order', 'record', 'unlock', 'correct', 'get', 'let', 'move', 'port',
  'envoyez', 'envoie', 'envoyer', 'changez', 'change', 'changer', 'ajoutez', 'ajoute', 'ajouter', 'enlevez', 'enlever', 'supprimez', 'supprime', 'supprimer', 'reinitialisez', 'reinitialiser', 'donnez', 'donne', 'renvoyez', 'renvoie', 'renvoyer', 'transferez', 'transfere', 'transferer', 'redirigez', 'rediriger', 'arretez', 'arrete', 'arreter', 'annulez', 'annuler', 'mettez', 'mets', 'mettre', 'creez', 'creer', 'remplacez', 'remplacer', 'desactivez', 'desactiver', 'activez', 'activer', 'corrigez', 'faites', 'debloquez', 'debloquer', 'commandez', 'modifiez', 'modifier', 'retirez', 'retirer', 'retire', 'ote', 'otez', 'oter', 'coupez', 'couper', 'cessez', 'deviez', 'devier', 'take', 'undo', 'redirige', 'nommez', 'nommer', 'programmez', 'configurez', 'programmer', 'configurer',
];
/** Something in the summary is not right. */
export const wrongs: readonly string[] = ['wrong', 'incorrect', 'mistake', 'mistaken', 'error', 'mauvais', 'mauvaise', 'faux', 'fausse', 'erreur', 'incorrecte', 'trompe'];
/** Who or what is writing here. */
export const botWords: readonly string[] = ['bot', 'robot', 'human', 'real', 'machine', 'person', 'computer', 'ai', 'program', 'automated', 'automatic', 'humain', 'vraie', 'vrai', 'ordinateur', 'intelligence', 'artificial', 'who', 'qui', 'name', 'appelez', 'nom', 'personne', 'automatique', 'programme', 'what', 'quoi', 'made', 'chatbot', 'chatgpt', 'logiciel', 'software'];
/** Calls and lines. */
export const callWords: readonly string[] = ['calls', 'call', 'phone', 'line', 'ring', 'rings', 'desk', 'appels', 'appel', 'ligne', 'telephone', 'sonne', 'sonner', 'sonnent', 'callers', 'extension', 'poste', 'divert'];

export const stopsForwarding: readonly string[] = ['drop', 'end', 'lift', 'fin', 'terminer', 'terminez', 'termine', 'finish', 'over', 'fini'];
/** Looking for something that is there. */
export const looks: readonly string[] = ['check', 'look', 'verif', 'regard', 'cherch', 'search', 'moment', 'instant', 'second', 'attend', 'wait', 'sec', 'minute', 'opening', 'ouvre'];

/** What an address on file is to become; without one of these, an address is only given. */
export const alterStems: readonly string[] = ['chang', 'new$', 'replac', 'updat', 'put$', 'use$', 'set$', 'correct', 'add$', 'adding', 'switch', 'remov', 'delet', 'backup', 'second', 'altern', 'extra', 'modif', 'remplac', 'corrig', 'mettre', 'mettez', 'mets$', 'utilis', 'ajout', 'nouve', 'enlev', 'deuxieme', 'secours', 'rechange', 'instead', 'from$', 'register', 'inscri'];

/** Forwarding beyond doubt; "transfer" may be a call, a number or a person's. */
export const surelyForward: readonly string[] = ['forward', 'foward', 'forwad', 'forwrd', 'divert', 'redirect', 'rerout', 'renvoi', 'devier', 'deviation', 'rediri'];

/** Who or what is added or removed: without one of these nothing is said of users. */
export const staffNouns: readonly string[] = ['user', 'users', 'employee', 'employees', 'extension', 'extensions', 'line', 'lines', 'colleague', 'colleagues', 'coworker', 'staff', 'hire', 'hires', 'hired', 'admin', 'administrator', 'administrators', 'manager', 'her', 'him', 'she', 'he', 'they', 'them', 'person', 'people', 'someone', 'somebody', 'left', 'account', 'system', 'john', 'members', 'member', 'utilisateur', 'utilisateurs', 'usager', 'usagers', 'employe', 'employes', 'poste', 'postes', 'ligne', 'lignes', 'collegue', 'collegues', 'administrateur', 'administratrice', 'gestionnaire', 'elle', 'il', 'personne', 'personnes', 'quelquun', 'embauche', 'quitte', 'compte', 'systeme', 'jean', 'membre', 'engage', 'nouvel', 'parti', 'partie', 'recrue', 'recruit', 'name', 'nom', 'newcomer', 'intern', 'stagiaire'];

/** One more of what was mailed: "a new one", "un autre". */
export const oneMore: readonly string[] = ['new', 'another', 'fresh', 'nouveau', 'nouvel', 'nouvelle', 'autre', 'different'];
/** The PIN by its name; a code may be the one that was mailed. */
export const pinNames: readonly string[] = ['pin', 'pins', 'nip', 'nips', 'pincode', 'passcode'];
/** Somebody else may know it. */
export const exposures: readonly string[] = ['stolen', 'stole', 'saw', 'seen', 'knows', 'know', 'leaked', 'exposed', 'compromised', 'shared', 'overheard', 'hacked', 'intercepted', 'copied', 'posted', 'vole', 'vu', 'connait', 'compromis', 'divulgue', 'pirate', 'copie', 'affiche', 'publie', 'empare'];
/** Where PINs and codes are mailed to, and what keeps somebody out of it. */
export const mailPlaces: readonly string[] = ['mailbox', 'mailboxes', 'inbox', 'email', 'emails', 'mail', 'mails', 'address', 'boite', 'courriel', 'courriels', 'courrier', 'messagerie', 'adresse', 'outlook', 'gmail'];
export const mailAddresses: readonly string[] = ['address', 'mailbox', 'inbox', 'account', 'adresse', 'boite', 'compte'];
export const accesses: readonly string[] = ['access', 'into', 'open', 'log', 'login', 'sign', 'reach', 'use', 'using', 'acces', 'acceder', 'accede', 'ouvrir', 'entrer', 'utilise', 'consulter', 'connecter', 'rejoindre', 'lire'];
export const lockedOut: readonly string[] = ['locked', 'blocked', 'bloque', 'bloquee', 'verrouille', 'verrouillee'];
export const outdated: readonly string[] = ['old', 'former', 'outdated', 'wrong', 'obsolete', 'dead', 'closed', 'ancien', 'ancienne', 'vieille', 'vieux', 'mauvaise', 'perimee', 'fermee'];
/** What may be different in a summary, besides its values. */
export const amendable: readonly string[] = ['number', 'numbers', 'extension', 'extensions', 'phone', 'destination', 'digits', 'digit', 'details', 'detail', 'user', 'numero', 'numeros', 'poste', 'postes', 'telephone', 'chiffre', 'chiffres', 'details', 'utilisateur', 'line', 'ligne'];
/** Something else than what stands there is wanted. */
export const amendments: readonly string[] = ['change', 'changed', 'changing', 'modify', 'edit', 'fix', 'update', 'replace', 'alter', 'adjust', 'different', 'another', 'other', 'new', 'retype', 'redo', 'switch', 'mixed', 'swapped', 'transposed', 'inverted', 'inverse', 'interverti', 'melange', 'changer', 'changez', 'modifier', 'modifiez', 'modifie', 'corriger', 'corrigez', 'corrige', 'remplacer', 'remplacez', 'autre', 'different', 'nouveau', 'ajuster', 'rectifier', 'rectifiez'];
export const rights: readonly string[] = ['right', 'correct', 'good', 'bon', 'bonne', 'bons', 'exact', 'the', 'le', 'that', 'ce', 'what'];
/** Said of what was asked, not of a summary. */
export const otherNames: readonly string[] = ['pin', 'nip', 'code', 'email', 'courriel', 'login', 'identifiant', 'password', 'passe', 'name', 'nom', 'account', 'compte', 'address', 'adresse', 'voicemail', 'messagerie', 'language', 'langue'];
/** The same is wanted for somebody else. */
export const sames: readonly string[] = ['same', 'likewise', 'ditto', 'identical', 'meme', 'memes', 'pareil', 'pareille', 'pareillement', 'idem', 'identique', 'similarly'];
/** ... said behind a name. */
export const toos: readonly string[] = ['too', 'also', 'aussi', 'egalement', 'well'];
export const undoStems: readonly string[] = ['undo', 'undoing', 'revert', 'defaire', 'defai', 'retabli'];
/** Somebody is looking for what was asked. */
export const waits: readonly string[] = ['wait', 'moment', 'minute', 'minutes', 'sec', 'secs', 'seconds', 'check', 'checking', 'look', 'looking', 'find', 'searching', 'attendez', 'attends', 'instant', 'secondes', 'verifier', 'verifie', 'regarde', 'regarder', 'cherche', 'chercher', 'trouver', 'trouve'];
export const sendWords: readonly string[] = ['send', 'mail', 'email', 'resend', 'remind', 'tell', 'give', 'envoyez', 'envoie', 'envoyer', 'rappelez', 'rappeler', 'donnez', 'dites'];
/** How else one may show who one is. */
export const ways: readonly string[] = ['way', 'ways', 'option', 'options', 'alternative', 'alternatives', 'method', 'moyen', 'moyens', 'facon', 'methode', 'autrement', 'otherwise'];
