import type { Language } from '../../../machines/words';

/** What the desk's API says to an agent in place of doing something; whole sentences that say what to do. */
export interface Sentences {
  readonly signedOut: string;
  readonly unauthorized: string;
  readonly supervisorsOnly: string;
  readonly wrongOrigin: string;
  readonly badRequest: (what: string) => string;
  readonly noCase: string;
  readonly noLeg: string;
  readonly taken: (agent: string) => string;
  readonly notYours: string;
  readonly closed: string;
  readonly tryLater: string;
  readonly tooMany: string;
  readonly legEnded: string;
  /** Nothing may be drafted there (T16). */
  readonly unproved: string;
  readonly noClaim: string;
  readonly pinTooLate: string;
  /** The thread's writer is nobody's who is known. */
  readonly stranger: string;
  readonly busy: string;
  readonly draftRefused: string;
  readonly pinSixDigits: string;
  readonly pinRight: string;
  /** The same where PINs work once. */
  readonly pinRightOnce: string;
  /** The same for wrong, replaced, locked and unknown (I12). */
  readonly pinNotTaken: string;
  readonly unknownKind: string;
  readonly fieldWanted: (label: string) => string;
  readonly notANumber: string;
  readonly notAnAddress: string;
  readonly fieldRefused: (field: string) => string;
  readonly nothingToWithdraw: string;
  readonly nothingToConfirm: string;
  readonly wordsTooLong: string;
}

const en: Sentences = {
  signedOut: 'You are signed out. Please sign in again.',
  unauthorized: 'The bearer token is not the one of DESK_API_TOKEN.',
  supervisorsOnly: 'Only supervisors may do this.',
  wrongOrigin: 'This did not come from the desk’s own page, so nothing was done.',
  badRequest: (what) => `This could not be read: ${what}`,
  noCase: 'There is no case of that number (any more).',
  noLeg: 'This case has no such conversation.',
  taken: (agent) => `${agent} has this case.`,
  notYours: 'Take the case first.',
  closed: 'This case is closed. If the customer writes or calls again, a new one begins.',
  tryLater: 'This could not be stored just now, and nothing was done. Please try again in a moment.',
  tooMany: 'That was a lot at once. Please wait a few seconds.',
  legEnded: 'That call is over. Choose another conversation of the customer, or wait for them to call again.',
  unproved:
    'This conversation has not shown who it is, so nothing can be changed for it. Mail the PIN, or key the PIN the customer says, then draft again.',
  noClaim: 'The customer has not said who they are yet. Ask for their login name, or account number and extension.',
  pinTooLate: 'A PIN can be keyed within 5 minutes of the customer’s last word here. Ask them to write or say something first.',
  stranger:
    'Nothing shows that this mail comes from the address on file, so nothing of an account can be done for it. Ask the customer to write from there, to chat or to call.',
  busy: 'A change is being carried out right now. Wait for its outcome, then try again.',
  draftRefused: 'This change can’t be made like that. Check what it needs.',
  pinSixDigits: 'A support PIN has six digits.',
  pinRight: 'That’s right: this conversation is verified. The PIN is replaced when the case ends, because you heard it.',
  pinRightOnce: 'That’s right: this conversation is verified. The PIN is used up; it worked this once.',
  pinNotTaken: 'That did not work. Either it was not the newest PIN or there were too many tries; the link in the mail works in any case.',
  unknownKind: 'This kind of change cannot be made here.',
  fieldWanted: (label) => `${label} is missing.`,
  notANumber: 'That is not a phone number that can be called. Write it with its area code, or with + and the country.',
  notAnAddress: 'That is not an email address.',
  fieldRefused: (field) =>
    `That cannot be the ${field.toLowerCase()}: a name has letters only, an extension two to five digits without a zero in front, and no emergency number.`,
  nothingToWithdraw: 'Nothing is drafted that could be withdrawn.',
  nothingToConfirm:
    'An administrator can confirm who asks only for something the customer has said yes to, and while the conversation is not verified.',
  wordsTooLong: 'That is too long. Send it in parts.',
};

const fr: Sentences = {
  signedOut: 'Votre session est terminée. Veuillez vous reconnecter.',
  unauthorized: 'Le jeton d’accès n’est pas celui de DESK_API_TOKEN.',
  supervisorsOnly: 'Seuls les superviseurs peuvent faire cela.',
  wrongOrigin: 'Cette demande ne vient pas de la page du bureau ; rien n’a été fait.',
  badRequest: (what) => `Ceci n’a pas pu être lu : ${what}`,
  noCase: 'Il n’y a pas (ou plus) de dossier portant ce numéro.',
  noLeg: 'Ce dossier n’a pas cette conversation.',
  taken: (agent) => `${agent} s’occupe de ce dossier.`,
  notYours: 'Prenez d’abord le dossier en charge.',
  closed: 'Ce dossier est fermé. Si le client écrit ou rappelle, un nouveau dossier s’ouvrira.',
  tryLater: 'Ceci n’a pas pu être enregistré pour l’instant, et rien n’a été fait. Veuillez réessayer dans un instant.',
  tooMany: 'Cela fait beaucoup à la fois. Veuillez patienter quelques secondes.',
  legEnded: 'Cet appel est terminé. Choisissez une autre conversation du client, ou attendez qu’il rappelle.',
  unproved:
    'Cette conversation n’a pas montré de qui il s’agit ; rien ne peut donc être modifié pour elle. Envoyez le PIN par courriel, ou composez celui que le client vous dit, puis recommencez.',
  noClaim: 'Le client n’a pas encore dit qui il est. Demandez-lui son identifiant, ou son numéro de compte et son poste.',
  pinTooLate:
    'Un PIN peut être composé dans les 5 minutes suivant le dernier mot du client ici. Demandez-lui d’abord d’écrire ou de dire quelque chose.',
  stranger:
    'Rien ne montre que ce courriel vient de l’adresse enregistrée ; rien ne peut donc être fait dans un compte pour lui. Demandez au client d’écrire de cette adresse, de passer par la discussion ou d’appeler.',
  busy: 'Une modification est en cours. Attendez son résultat, puis réessayez.',
  draftRefused: 'Cette modification ne peut pas se faire ainsi. Vérifiez ce qu’il lui faut.',
  pinSixDigits: 'Un PIN d’assistance a six chiffres.',
  pinRight: 'C’est exact : cette conversation est vérifiée. Comme vous l’avez entendu, le PIN sera remplacé à la fin du dossier.',
  pinRightOnce: 'C’est exact : cette conversation est vérifiée. Le PIN a servi ; il ne fonctionnait qu’une fois.',
  pinNotTaken:
    'Cela n’a pas fonctionné. Ce n’était pas le PIN le plus récent, ou il y a eu trop d’essais ; le lien du courriel fonctionne dans tous les cas.',
  unknownKind: 'Ce type de modification ne peut pas se faire ici.',
  fieldWanted: (label) => `Il manque : ${label}.`,
  notANumber: 'Ce n’est pas un numéro de téléphone que l’on peut appeler. Écrivez-le avec son indicatif régional, ou avec + et le pays.',
  notAnAddress: 'Ce n’est pas une adresse courriel.',
  fieldRefused: (field) =>
    `Impossible pour le champ « ${field} » : un nom n’a que des lettres, un poste compte de deux à cinq chiffres, sans zéro au début, et n’est pas un numéro d’urgence.`,
  nothingToWithdraw: 'Rien n’est préparé qui puisse être retiré.',
  nothingToConfirm:
    'Un administrateur ne peut confirmer l’identité du client que pour une demande à laquelle celui-ci a dit oui, et tant que la conversation n’est pas vérifiée.',
  wordsTooLong: 'C’est trop long. Envoyez-le en plusieurs parties.',
};

export const sentences: Readonly<Record<Language, Sentences>> = { en, fr };
