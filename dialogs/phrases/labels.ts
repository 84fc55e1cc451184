/** Words that name the number beside them. Plain form: lower case, no accents, no apostrophes. Both languages together. */
export const labels: Readonly<Record<'account' | 'extension' | 'pin' | 'code' | 'phone', readonly string[]>> = {
  account: ['account', 'acct', 'acc', 'compte', 'accnt', 'acnt', 'customer', 'client', 'org', 'organization', 'organisation', 'company'],
  extension: ['extension', 'extention', 'extensions', 'ext', 'extn', 'exten', 'x', 'poste', 'postes', 'interne', 'line', 'ligne', 'user', 'utilisateur', 'usager', 'employee', 'employe', 'employee', 'colleague', 'collegue', 'desk'],
  pin: ['pin', 'pins', 'nip', 'pincode', 'passcode'],
  code: ['code', 'otp'],
  phone: ['phone', 'cell', 'mobile', 'cellulaire', 'cellphone', 'telephone', 'portable', 'tel', 'landline'],
};

/** Words that may stand between a label and its number. */
export const connectors: readonly string[] = [
  'lequel', 'laquelle', 'porte', 'portant', 'c',
  'number', 'numbers', 'no', 'nr', 'num', 'numero', 'n', 'is', 'est', 'the', 'le', 'la', 'les', 'my', 'mon', 'ma', 'of', 'de', 'du', 'des', 'cest', 'its', 'it', 'as', 'our', 'notre',
  'telephonique', 'ending', 'here', 'voici', 'be', 'suivant', 'following', 'being', 'cet', 'this',
];

/** Words that make another PIN of a PIN, or something else of a code: such digits are masked and never compared. */
export const otherSecrets: readonly string[] = ['voicemail', 'voice', 'mailbox', 'messagerie', 'vocale', 'repondeur', 'boite', 'password', 'passe', 'mdp', 'motdepasse', 'credit', 'card', 'carte', 'bank', 'bancaire', 'postal', 'postale', 'zip', 'area', 'regional', 'country', 'pays', 'error', 'erreur', 'door', 'promo', 'qr'];

/** A sentence with one of these has its digit runs masked, unless they are clearly something else (P10). */
export const secretWords: readonly string[] = ['pin', 'pins', 'nip', 'pincode', 'passcode', 'code', 'codes', 'otp', 'voicemail', 'password', 'passwords', 'passwd', 'pwd', 'mdp', 'messagerie', 'secret', 'passe', 'vocale', 'mailbox'];

/** `one-time code`: a code that is no PIN. */
export const oneTime: readonly string[] = ['one', 'time', 'verification', 'confirmation', 'unique', 'single', 'temporary', 'temporaire'];

/** After "my password is ...", these begin something that is no password. */
export const noPassword: readonly string[] = [
  'not', 'wrong', 'incorrect', 'expired', 'broken', 'lost', 'too', 'no', 'never', 'always', 'still', 'being', 'gone', 'invalid', 'rejected', 'refused', 'weak', 'forgotten', 'unknown', 'about', 'a', 'blocked', 'locked',
  'pas', 'perdu', 'oublie', 'expire', 'invalide', 'incorrecte', 'refuse', 'rejete', 'trop', 'toujours', 'bloque', 'mauvais', 'inconnu', 'faux', 'plus',
];

/** Spoken forms of `@` and `.` in an address. */
export const spokenAt: readonly string[] = ['at', 'arobase', 'arobas', 'arrobase', 'chez'];
export const spokenDot: readonly string[] = ['dot', 'point', 'period'];
export const spokenDash: readonly string[] = ['dash', 'hyphen', 'tiret'];

/** No mail address begins with these: "call me at ...", "log in at ...". */
export const noLocal: readonly string[] = [
  'me', 'us', 'look', 'log', 'sign', 'in', 'am', 'is', 'was', 'meet', 'them', 'call', 'reached', 'reach', 'email', 'mail', 'it', 'calls', 'works', 'work', 'someone', 'him', 'her', 'be', 'here', 'home', 'up', 'and', 'or', 'people', 'user', 'employee',
  'from', 'of', 'with', 'de', 'du', 'des', 'ici', 'bureau', 'appelle', 'bosse',
  'suis', 'travaille', 'moi', 'nous', 'est', 'et', 'ou', 'courriel', 'adresse',
];

/** What stands between an extension and the company's domain in speech: "101 from organization.com". */
export const ofCompany: readonly string[] = ['at', 'from', 'of', 'with', 'chez', 'de', 'a', 'arobase', 'in'];

/** Short numbers of emergency services; forwarding to them is refused. */
export const emergency: readonly string[] = ['911', '112', '999', '000', '933', '988', '9911', '9112', '15', '17', '18', '114', '115', '119', '116117'];
