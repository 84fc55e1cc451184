/** Words right before an extension or login that tell whose it is. */
export const own: readonly string[] = ['my', 'mon', 'ma', 'im', 'am', 'suis', 'ici', 'me', 'moi', 'i', 'je', 'myself', 'mine', 'notre', 'our'];
export const people: readonly string[] = ['colleague', 'colleagues', 'coworker', 'employee', 'employees', 'assistant', 'secretary', 'boss', 'user', 'receptionist', 'colleg', 'friend', 'partner', 'staff', 'office', 'collegue', 'collegues', 'employe', 'employee', 'adjointe', 'adjoint', 'secretaire', 'patron', 'patronne', 'utilisateur', 'usager', 'receptionniste', 'ami', 'associe', 'personnes', 'recrues', 'recrue', 'hire', 'hires', 'guys', 'trainee', 'trainees', 'intern', 'interns', 'stagiaire', 'stagiaires'];
export const targets: readonly string[] = ['to', 'into', 'onto', 'toward', 'towards', 'vers', 'a', 'au', 'aux', 'at'];
/** What is not the new number: "not 613...", "instead of 613...", "from 613...". */
export const olds: readonly string[] = ['not', 'from', 'pas', 'was', 'etait', 'old', 'ancien', 'than', 'que', 'depuis'];
/** "my calls": said of oneself, also where others are named beside. */
export const selfWords: readonly string[] = ['my', 'mine', 'mes', 'mon', 'ma', 'me', 'moi', 'myself', 'mienne', 'miens', 'mien'];
/** Signs that something said before is corrected. */
export const corrections: readonly string[] = ['actually', 'instead', 'sorry', 'rather', 'meant', 'wrong', 'mistake', 'correction', 'oops', 'no', 'not', 'change', 'make', 'should', 'plutot', 'finalement', 'erreur', 'desole', 'oups', 'trompe', 'trompee', 'corrige', 'corrigez', 'mauvais', 'mauvaise', 'devrait', 'non', 'pas', 'place', 'mieux', 'better', 'but', 'mais', 'use', 'it', 'them', 'les', 'le'];
/** Words that drop one of several changes. */
export const drops: readonly string[] = ['drop', 'forget', 'skip', 'leave', 'remove', 'without', 'cancel', 'scratch', 'oublie', 'oubliez', 'laisse', 'laissez', 'enleve', 'enlevez', 'annule', 'annulez', 'retire', 'retirez', 'sans', 'saute'];
export const ordinals: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, last: -1, premier: 0, premiere: 0, deuxieme: 1, seconde: 1, troisieme: 2, fourth: 3, quatrieme: 3, dernier: -1, derniere: -1 };
/** Asked for the number: these end the forwarding instead. */
export const endings: readonly string[] = [
  'stop it', 'stop forwarding', 'turn it off', 'turn off', 'switch it off', 'switch off', 'disable it', 'disable', 'deactivate', 'remove it', 'end it', 'no number', 'it to stop', 'none', 'nowhere', 'no forwarding', 'to nothing', 'off', 'cancel forwarding', 'cancel the forwarding', 'back to my desk', 'back to normal', 'remove the forwarding', 'delete it', 'not forward', "don't forward",
  'arrêter le renvoi', 'arrête le renvoi', 'arrêtez le renvoi', 'désactive', 'désactivez', 'désactiver', 'enlève-le', 'enlevez-le', 'supprime-le', 'supprimez-le', 'arrête-le', 'arrêtez-le', "l'arrêter", 'le désactiver', 'aucun numéro', 'pas de numéro', 'que ça arrête', 'que ça cesse', 'aucun', 'nulle part', 'plus de renvoi', 'annule le renvoi', 'annulez le renvoi', 'enlever le renvoi', 'enlevez le renvoi', 'coupez', 'pas de renvoi', 'ne renvoyez plus',
];
/** A yes with one of these has a reserve, and is none. */
export const reserves: readonly string[] = [
  'but', 'except', 'excepting', 'if', 'unless', 'only', 'however', 'although', 'though', 'when', 'until', 'instead', 'not', 'nor', 'without', 'maybe', 'perhaps', 'almost', 'nearly', 'apart', 'dont', 'didnt', 'never', 'wrong', 'provided', 'assuming', 'first', 'before', 'later', 'tomorrow',
  'mais', 'sauf', 'si', 'excepte', 'seulement', 'uniquement', 'quand', 'lorsque', 'sans', 'pas', 'plutot', 'peut', 'presque', 'hormis', 'condition', 'pourvu', 'faux', 'mauvais', 'avant', 'demain', 'tard', 'jamais', 'dabord',
];
/** Words of the request itself: where one stands, only the exact grammar may hear a yes. */
export const matters: readonly string[] = ['number', 'numbers', 'extension', 'phone', 'calls', 'call', 'pin', 'forward', 'forwarding', 'login', 'email', 'name', 'numero', 'poste', 'telephone', 'appels', 'appel', 'nip', 'renvoi', 'identifiant', 'courriel', 'nom', 'address', 'adresse'];
/** Before an extension or login: this user's calls are meant. */
export const whose: readonly string[] = [
  'for', 'of', 'from', 'on', 'pour', 'de', 'du', 'des', 'sur', 'chez', 'forward', 'forwarding', 'divert', 'diverting', 'redirect', 'redirecting', 'transfer', 'transferring', 'stop', 'cancel', 'user', 'person', 'calls',
  'renvoyer', 'renvoyez', 'renvoie', 'transferer', 'transferez', 'transfere', 'rediriger', 'redirigez', 'redirige', 'devier', 'deviez', 'devie', 'appels', 'arreter', 'arretez', 'arrete', 'suivre', 'renvoi', 'switch', 'route', 'send', 'have', 'both', 'meant',
];
/** Words between a name and what tells its role. */
export const light: readonly string[] = ['le', 'les', 'celui', 'ceux', 'the', 'la', 'number', 'numero', 'no', 'is', 'est', 'its', 'cest', 'it', 'this', 'at', 'login', 'name', 'nom', 'identifiant', 'email', 'courriel', 'adresse', 'address', 'account', 'in', 'sit', 'poste', 'here', 'speaking', 'using', 'calling'];
/** What "my" must stand before to name the speaker's own line. */
export const ownLines: readonly string[] = ['calls', 'call', 'line', 'lines', 'phone', 'telephone', 'extension', 'ext', 'desk', 'number', 'forwarding', 'phones', 'appels', 'appel', 'ligne', 'poste', 'renvoi', 'transfert', 'callers', 'forward', 'redirection'];
