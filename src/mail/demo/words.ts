import type { Language } from '../../../machines/words';

/** What the demo mailbox says around the mails. */
export interface MailboxWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  /** From the list to the first page. */
  readonly home: string;
  readonly back: string;
  readonly asText: string;
  readonly asSent: string;
  /** Between a name and its value, as the language writes it. */
  readonly colon: string;
  /** Said when mail comes in while the page is open. */
  readonly arrived: string;
  readonly write: string;
  readonly reply: string;
  readonly aboutWriting: string;
  readonly stranger: string;
  readonly subject: string;
  readonly text: string;
  readonly send: string;
  readonly sent: string;
  /** BCP 47, for dates. */
  readonly locale: string;
}

export const mailboxWords: Readonly<Record<Language, MailboxWords>> = {
  en: {
    title: 'Demo mailbox',
    about: 'Mail to every demo user stays here instead of being sent, newest first. It is forgotten when the service stops.',
    none: 'No mail yet. Ask for a PIN in the chat, then look here again.',
    from: 'From',
    to: 'To',
    at: 'Time',
    home: 'Back to the chat',
    back: 'All mail',
    asText: 'The same mail as plain text',
    asSent: 'Headers',
    colon: ': ',
    arrived: 'New mail',
    write: 'Write a mail',
    reply: 'Reply',
    aboutWriting:
      'It goes to the support address as if this person had sent it, signed by their mail provider. The answer comes to this mailbox.',
    stranger: 'Somebody nobody knows',
    subject: 'Subject',
    text: 'Text',
    send: 'Send',
    sent: 'Sent. The answer comes in a moment.',
    locale: 'en-CA',
  },
  fr: {
    title: 'Boîte de démonstration',
    about:
      'Le courrier de tous les utilisateurs de la démonstration reste ici au lieu d’être envoyé, le plus récent en premier. Il est oublié à l’arrêt du service.',
    none: 'Aucun message pour l’instant. Demandez un PIN dans la discussion, puis revenez ici.',
    from: 'De',
    to: 'À',
    at: 'Heure',
    home: 'Retour à la discussion',
    back: 'Tous les messages',
    asText: 'Le même message en texte brut',
    asSent: 'En-têtes',
    colon: '\u00a0: ',
    arrived: 'Nouveau message',
    write: 'Écrire un message',
    reply: 'Répondre',
    aboutWriting:
      'Il part vers l’adresse du soutien comme si cette personne l’avait envoyé, signé par son fournisseur de messagerie. La réponse arrive dans cette boîte.',
    stranger: 'Une personne inconnue',
    subject: 'Objet',
    text: 'Texte',
    send: 'Envoyer',
    sent: 'Envoyé. La réponse arrive dans un instant.',
    locale: 'fr-CA',
  },
};
