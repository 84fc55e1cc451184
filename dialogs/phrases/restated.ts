import type { KindId } from '../../machines/words';

/** Verbs (and the nouns that may go with them) by which a summarized change is ordered once more; patterns of whole words in plain form. */
export const verbsOfKind: Readonly<Record<KindId | 'forwarding.stop', readonly string[]>> = {
  'call-forwarding.set': ['forward', 'divert', 'redirect', 'send', 'route', 'transfer', 'set', 'put', 'activate', 'enable', 'switch', 'calls?', 'forwarding', 'renvo(?:ie|yez|yer|i)', 'transf[eè]re[rz]?', 'redirige[rz]?', 'devie[rz]?', 'envo(?:ie|yez|yer)', 'me(?:ts|ttez|ttre)', 'active[rz]?', 'bascule[rz]?', 'appels?', 'suivre'],
  'forwarding.stop': ['stop', 'off', 'turn', 'switch', 'remove', 'cancel', 'end', 'disable', 'deactivate', 'take', 'forwarding', 'calls?', 'arrete[rz]?', 'desactive[rz]?', 'enleve[rz]?', 'retire[rz]?', 'supprime[rz]?', 'annule[rz]?', 'coupe[rz]?', 'cesse[rz]?', 'renvois?', 'transfert', 'appels?'],
  'support-pin.reissue': ['swap', 'switch', 'make', 'create', 'issue', 'generate', 'give', 'get', 'send', 'replace', 'change', 'reset', 'renew', 'new', 'another', 'fresh', 'different', 'pin', 'nip', 'fai(?:s|tes)', 'faire', 'cree[rz]?', 'donne[rz]?', 'envo(?:ie|yez|yer)', 'remplace[rz]?', 'change[rz]?', 'renouvele[rz]?', 'nouveau', 'autre', 'neuf'],
  'login-name.remind': ['send', 'mail', 'email', 'remind', 'resend', 'login', 'envo(?:ie|yez|yer)', 'rappele[rz]?', 'rappelle', 'identifiant'],
  'voicemail-pin.reset': ['send', 'mail', 'email', 'link', 'envo(?:ie|yez|yer)', 'lien', 'reset', 'change', 'set', 'make', 'new', 'pin', 'nip', 'reinitialise[rz]?', 'change[rz]?', 'me(?:ts|ttez)', 'nouveau'],
  'password.reset': ['send', 'mail', 'email', 'reset', 'change', 'make', 'link', 'new', 'password', 'envo(?:ie|yez|yer)', 'reinitialise[rz]?', 'change[rz]?', 'lien', 'nouveau', 'mot', 'passe', 'mdp'],
  'welcome.resend': ['send', 'resend', 'mail', 'email', 'again', 'link', 'new', 'envo(?:ie|yez|yer)', 'renvo(?:ie|yez|yer)', 'lien', 'nouveau', 'courriel', 'encore'],
  'user.remove': ['remove', 'delete', 'deactivate', 'suspend', 'disable', 'take', 'off', 'out', 'user', 'close', 'shut', 'revoke', 'terminate', 'block', 'lock', 'kick', 'account', 'access', 'ferme[rz]?', 'coupe[rz]?', 'bloque[rz]?', 'revoque[rz]?', 'compte', 'acces', 'retire[rz]?', 'supprime[rz]?', 'enleve[rz]?', 'desactive[rz]?', 'efface[rz]?'],
  'user.add': ['add', 'create', 'set', 'up', 'make', 'open', 'user', 'ajoute[rz]?', 'cree[rz]?', 'inscri(?:s|vez|re)', 'ouvre[rz]?', 'utilisateur'],
  'email.update': ['change', 'update', 'set', 'replace', 'use', 'switch', 'email', 'address', 'change[rz]?', 'modifie[rz]?', 'remplace[rz]?', 'me(?:ts|ttez|ttre)', 'jour', 'utilise[rz]?', 'courriel', 'adresse'],
  'email.add-second': ['add', 'set', 'put', 'email', 'address', 'second', 'ajoute[rz]?', 'me(?:ts|ttez|ttre)', 'courriel', 'adresse', 'deuxieme'],
};

/** What the verb is done to: nothing that has a name of its own. */
export const objectsAtYes: readonly string[] = ['it', 'that', 'this', 'them', 'these', 'those', 'one', 'him', 'her', 'the', 'a', 'an', 'me', 'both', 'all', 'le', 'la', 'les', 'un', 'une', 'en', 'ca', 'cela', 'ce', 'lui', 'leur', 'moi', 'l', 'tout', 'tous'];

/** Words around it that change nothing. */
export const fillersAtYes: readonly string[] = ['yes', 'yep', 'yeah', 'yup', 'ok', 'okay', 'sure', 'please', 'pls', 'plz', 'now', 'just', 'do', 'go', 'ahead', 'and', 'then', 'right', 'up', 'there', 'thanks', 'to', 'over', 'through', 'on', 'for', 'oui', 'ouais', 'ouep', 'svp', 'stp', 'merci', 'donc', 'alors', 'et', 'pour', 'sil', 'vous', 'te', 'plait', 'y', 'maintenant', 'de', 'a', 'dessus'];
