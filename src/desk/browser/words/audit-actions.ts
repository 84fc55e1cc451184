import type { AuditFact } from '../../../../machines/effects';

type Actions = Readonly<Record<AuditFact['action'], string>>;

/** What the audit log tells, in few words; every action that the machine writes has its own. */
export const auditActions: Readonly<Record<'en' | 'fr', Actions>> = {
  en: {
    'identity.proved': 'Identity proved', 'identity.not-proved': 'Proof not right', 'identity.disputed': 'Said: this was not me', 'grant.revoked': 'Proof revoked', 'grant.expired': 'Proof ran out',
    'change.authorized': 'Change authorized', 'change.applied': 'Change carried out', 'change.failed': 'Change failed', 'change.refused': 'Change refused',
    'approval.asked': 'Administrator asked', 'approval.wrong-code': 'Administrator’s code not right', 'approval.refused': 'Administrator refused',
    'pin.mailed': 'PIN mailed', 'pin.reissued': 'New PIN made', 'mail.bounced': 'Mail came back', 'case.closed': 'Case closed', 'store.epoch-raised': 'All proofs voided: the store started over',
    'case.escalated': 'Person called', 'case.taken': 'Taken over', 'case.handed-back': 'Handed back to the bot', 'case.rated': 'Help rated',
    'portal.signed-in': 'Signed in to the portal', 'portal.signed-in-to': 'Signed in to an application', 'portal.sign-in-failed': 'Portal sign-in failed', 'portal.signed-out-elsewhere': 'Signed out of the portal elsewhere', 'portal.password-set': 'Password set', 'portal.set-up': 'Account set up', 'portal.activated': 'Account activated',
    'email.asked': 'New address asked to confirm', 'email.confirmed': 'New address confirmed', 'email.withdrawn': 'New address taken back before it was confirmed', 'email.reverted': 'Old address put back', 'user.frozen': 'User frozen', 'user.restored': 'User let back in',
    'voicemail.asked': 'Page for a voicemail PIN mailed',
    'agent.wrote': 'Answer written', 'agent.drafted': 'Change drafted', 'agent.withdrew': 'Request withdrawn', 'agent.requested-pin': 'PIN mail requested',
    'agent.asked-administrator': 'Administrator asked for', 'agent.keyed-pin': 'PIN keyed', 'agent.refused': 'Refused', 'agent.noted': 'Note written',
  },
  fr: {
    'identity.proved': 'Identité prouvée', 'identity.not-proved': 'Preuve inexacte', 'identity.disputed': 'Signalé : ce n’était pas moi', 'grant.revoked': 'Preuve révoquée', 'grant.expired': 'Preuve expirée',
    'change.authorized': 'Modification autorisée', 'change.applied': 'Modification faite', 'change.failed': 'Modification échouée', 'change.refused': 'Modification refusée',
    'approval.asked': 'Administrateur sollicité', 'approval.wrong-code': 'Code de l’administrateur inexact', 'approval.refused': 'Refus de l’administrateur',
    'pin.mailed': 'PIN envoyé par courriel', 'pin.reissued': 'Nouveau PIN créé', 'mail.bounced': 'Courriel retourné', 'case.closed': 'Dossier fermé', 'store.epoch-raised': 'Toutes les preuves annulées : le stockage a repris à zéro',
    'case.escalated': 'Personne appelée', 'case.taken': 'Pris en charge', 'case.handed-back': 'Rendu au robot', 'case.rated': 'Aide évaluée',
    'portal.signed-in': 'Connexion au portail', 'portal.signed-in-to': 'Connexion à une application', 'portal.sign-in-failed': 'Connexion au portail échouée', 'portal.signed-out-elsewhere': 'Sessions du portail fermées ailleurs', 'portal.password-set': 'Mot de passe défini', 'portal.set-up': 'Compte configuré', 'portal.activated': 'Compte activé',
    'email.asked': 'Confirmation demandée à la nouvelle adresse', 'email.confirmed': 'Nouvelle adresse confirmée', 'email.withdrawn': 'Nouvelle adresse retirée avant confirmation', 'email.reverted': 'Ancienne adresse rétablie', 'user.frozen': 'Utilisateur bloqué', 'user.restored': 'Accès rétabli',
    'voicemail.asked': 'Page pour un PIN de messagerie envoyée',
    'agent.wrote': 'Réponse écrite', 'agent.drafted': 'Modification préparée', 'agent.withdrew': 'Demande retirée', 'agent.requested-pin': 'Envoi du PIN demandé',
    'agent.asked-administrator': 'Administrateur demandé', 'agent.keyed-pin': 'PIN saisi', 'agent.refused': 'Refusé', 'agent.noted': 'Note écrite',
  },
};
