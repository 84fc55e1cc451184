import type { FieldName, Language, SecretField } from '../../../machines/words';

const labels: Readonly<Record<Language, Readonly<Record<FieldName | SecretField, string>>>> = {
  en: {
    number: 'Phone number to forward to',
    email: 'Email address',
    extension: 'Extension',
    name: 'Name',
    voicemailPin: 'New voicemail PIN',
  },
  fr: {
    number: 'Numéro vers lequel renvoyer',
    email: 'Adresse courriel',
    extension: 'Poste',
    name: 'Nom',
    voicemailPin: 'Nouveau PIN de messagerie vocale',
  },
};
const none: Readonly<Record<Language, Readonly<Partial<Record<FieldName, string>>>>> = {
  en: { number: 'Stop forwarding' },
  fr: { number: 'Arrêter le renvoi' },
};

/** What a field of a change is called. */
export const fieldLabel = (name: FieldName | SecretField, language: Language): string => labels[language][name];

/** What leaving it empty means, where that is allowed. */
export const emptyLabel = (name: FieldName, language: Language): string | null => none[language][name] ?? null;
