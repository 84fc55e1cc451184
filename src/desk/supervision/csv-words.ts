import type { Language } from '../../../machines/words';
import { en } from '../browser/words/en';
import { fr } from '../browser/words/fr';
import type { Words } from '../browser/words/words';

/** Heads of the columns of an export, and what a row of it counts. */
export interface CsvWords {
  readonly columns: { readonly day: string; readonly what: string; readonly of: string; readonly count: string };
  readonly figures: Readonly<
    Record<
      | 'opened'
      | 'closed'
      | 'closedVerified'
      | 'escalated'
      | 'taken'
      | 'waitedMean'
      | 'waited'
      | 'changes'
      | 'verified'
      | 'rated'
      | 'agentTaken'
      | 'agentWrote',
      string
    >
  >;
  readonly help: { readonly article: string; readonly page: string; readonly helped: string; readonly not: string };
  readonly comments: {
    readonly at: string;
    readonly language: string;
    readonly helpful: string;
    readonly yes: string;
    readonly no: string;
    readonly text: string;
  };
}

/** In the supervisor's language; the details are called as on the page. */
export const csvWords: Readonly<Record<Language, CsvWords & { readonly page: Words }>> = {
  en: {
    page: en,
    columns: { day: 'Day', what: 'Figure', of: 'Detail', count: 'Number' },
    figures: {
      opened: 'Cases opened',
      closed: 'Cases closed',
      closedVerified: 'Cases closed with a proof',
      escalated: 'A person was called',
      taken: 'Cases taken by agents',
      waitedMean: 'Mean wait in seconds',
      waited: 'Waited',
      changes: 'Change',
      verified: 'Proof',
      rated: 'Rating',
      agentTaken: 'Cases taken',
      agentWrote: 'Answers',
    },
    help: { article: 'Article', page: 'Page', helped: 'Helped', not: 'Did not help' },
    comments: { at: 'When (UTC)', language: 'Language', helpful: 'Helped', yes: 'yes', no: 'no', text: 'Comment' },
  },
  fr: {
    page: fr,
    columns: { day: 'Jour', what: 'Chiffre', of: 'Détail', count: 'Nombre' },
    figures: {
      opened: 'Dossiers ouverts',
      closed: 'Dossiers fermés',
      closedVerified: 'Dossiers fermés avec une preuve',
      escalated: 'Une personne a été appelée',
      taken: 'Dossiers pris par des agents',
      waitedMean: 'Attente moyenne en secondes',
      waited: 'Attente',
      changes: 'Modification',
      verified: 'Preuve',
      rated: 'Évaluation',
      agentTaken: 'Dossiers pris',
      agentWrote: 'Réponses',
    },
    help: { article: 'Article', page: 'Page', helped: 'A aidé', not: 'N’a pas aidé' },
    comments: { at: 'Quand (UTC)', language: 'Langue', helpful: 'A aidé', yes: 'oui', no: 'non', text: 'Commentaire' },
  },
};
