import type { DeskRefusal, Escalation, RefusalReason } from '../../../../machines/words';

type Reasons = Readonly<Record<DeskRefusal | Escalation | RefusalReason, string>>;

/** Why something was refused or a person called, in few words, as the audit log has it. */
export const auditReasons: Readonly<Record<'en' | 'fr', Reasons>> = {
  en: {
    asked: 'the customer asked', 'not-understood': 'the customer was not understood', 'change-failed': 'a change failed', 'administrator-silent': 'no administrator answered', 'agent-away': 'the agent did not answer the customer',
    closed: 'the case is closed', taken: 'somebody else has it', 'not-theirs': 'not their case', 'leg-gone': 'that leg is over', 'leg-unproved': 'that leg is not proved', 'leg-unnamed': 'nobody has said who they are there',
    stranger: 'not written from the address on file', 'leg-silent': 'silent for too long', busy: 'a change was under way', 'draft-refused': 'the draft was not complete or is never done', 'no-yes': 'no yes to a summary', 'nothing-open': 'nothing in hand',
    'premium-number': 'premium-rate number', 'emergency-number': 'emergency number', 'own-number': 'the extension’s own number', 'not-administrator': 'not an administrator', 'unknown-subject': 'unknown user', 'subject-suspended': 'suspended user', 'asker-not-active': 'asker not active',
    'only-for-yourself': 'only for oneself', revoked: 'the proof was revoked', 'directory-refused': 'the account directory refused', 'not-by-administrator': 'an administrator’s confirmation is not enough', 'secret-gone': 'what was keyed in is not kept any more', 'already-set-up': 'account set up already', 'address-rests': 'the address on file is too new', 'not-for-yourself': 'not for oneself',
    'only-administrators': 'not an administrator', 'extension-taken': 'the extension is somebody’s already',
  },
  fr: {
    asked: 'le client l’a demandé', 'not-understood': 'le client n’a pas été compris', 'change-failed': 'une modification a échoué', 'administrator-silent': 'aucun administrateur n’a répondu', 'agent-away': 'l’agent n’a pas répondu au client',
    closed: 'le dossier est fermé', taken: 'un collègue l’a pris', 'not-theirs': 'ce n’est pas son dossier', 'leg-gone': 'ce canal est terminé', 'leg-unproved': 'identité non prouvée sur ce canal', 'leg-unnamed': 'personne n’a dit qui c’est',
    stranger: 'pas écrit de l’adresse enregistrée', 'leg-silent': 'silence trop long', busy: 'une modification était en cours', 'draft-refused': 'demande incomplète ou jamais faite', 'no-yes': 'aucun oui à un résumé', 'nothing-open': 'rien en cours',
    'premium-number': 'numéro surtaxé', 'emergency-number': 'numéro d’urgence', 'own-number': 'le numéro du poste lui-même', 'not-administrator': 'pas administrateur', 'unknown-subject': 'utilisateur inconnu', 'subject-suspended': 'utilisateur suspendu', 'asker-not-active': 'demandeur inactif',
    'only-for-yourself': 'pour soi-même seulement', revoked: 'la preuve a été révoquée', 'directory-refused': 'refus de l’annuaire des comptes', 'not-by-administrator': 'la confirmation d’un administrateur ne suffit pas', 'secret-gone': 'ce qui a été composé n’est plus conservé', 'already-set-up': 'compte déjà configuré', 'address-rests': 'l’adresse enregistrée est trop récente', 'not-for-yourself': 'pas pour soi-même',
    'only-administrators': 'pas administrateur', 'extension-taken': 'poste déjà attribué',
  },
};
