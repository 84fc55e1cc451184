import type { Scene } from '../../../dialogs/scene';
import { vocabularies } from '../../../dialogs/lines';
import type { Language } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const hear = (text: string, situation: Situation, language: Language): string =>
  brief(understanding.hear(text, { ...situations[situation], language }).said);

/** What the product itself offers to say must be understood: buttons, and the examples in its questions. */
describe('what the product tells customers to say', () => {
  test.each([
    ['en', 'need', 'Forward my calls to another number', 'fwd self'],
    ['en', 'need', 'Mail me my support PIN', 'mail pin'],
    ['en', 'need', 'I forgot my login name', 'remind'],
    ['en', 'need', 'What can you do?', 'capabilities'],
    ['en', 'need', 'what is a support PIN?', 'ask support-pin'],
    ['en', 'confirm', 'Yes', 'yes'],
    ['en', 'confirm', 'No, change something', 'no'],
    ['en', 'confirm', 'no, to 613 555 0199', 'field +16135550199'],
    ['en', 'confirm', 'Cancel', 'cancel'],
    ['en', 'pin', 'Start over', 'restart'],
    ['en', 'pin', 'Mail me my PIN', 'mail pin'],
    ['en', 'pin', 'Mail me my PIN again', 'mail pin'],
    ['en', 'code', 'Mail me the code again', 'mail pin'],
    ['en', 'number', 'Stop forwarding', 'field c-1 off'],
    ['en', 'correction', 'to 613 555 0199', 'field +16135550199'],
    ['en', 'correction', 'for extension 104', 'subject 104'],
    ['en', 'doOrHow', 'Do it for me', 'fwd self'],
    ['en', 'doOrHow', 'Tell me how', 'ask call-forwarding'],
    ['en', 'choice', 'the second one', 'mail pin'],
    ['en', 'who', 'ada@organization.com', 'claim ada@organization.com'],
    ['fr', 'need', 'Renvoyer mes appels vers un autre numéro', 'fwd self'],
    ['fr', 'need', 'Envoyez-moi mon PIN d’assistance', 'mail pin'],
    ['fr', 'need', 'J’ai oublié mon identifiant', 'remind'],
    ['fr', 'need', 'Que pouvez-vous faire ?', 'capabilities'],
    ['fr', 'need', 'qu’est-ce qu’un PIN d’assistance ?', 'ask support-pin'],
    ['fr', 'confirm', 'Oui', 'yes'],
    ['fr', 'confirm', 'Non, changer quelque chose', 'no'],
    ['fr', 'confirm', 'Non, corriger', 'no'],
    ['fr', 'confirm', 'non, plutôt vers le 613 555 0199', 'field +16135550199'],
    ['fr', 'confirm', 'Annuler', 'cancel'],
    ['fr', 'pin', 'Recommencer', 'restart'],
    ['fr', 'pin', 'Envoyez-moi mon PIN', 'mail pin'],
    ['fr', 'code', 'Envoyez-moi encore le code', 'mail pin'],
    ['fr', 'number', 'Arrêter le renvoi', 'field c-1 off'],
    ['fr', 'correction', 'pour le poste 104', 'subject 104'],
    ['fr', 'doOrHow', 'Faites-le pour moi', 'fwd self'],
    ['fr', 'doOrHow', 'Expliquez-moi', 'ask call-forwarding'],
    ['fr', 'choice', 'la deuxième', 'mail pin'],
    ['fr', 'who', 'compte 12345, poste 101', 'claim 12345 x101'],
  ] as const)('in %s at the question %s: %s', (language, situation, text, wanted) => {
    expect(hear(text, situation, language)).toBe(wanted);
    expect(understanding.hear(text, { ...situations[situation], language }).language).toBe(language);
  });

  const asked = { en: situations, fr: situations } as const;
  const scene = (language: Language): Scene => ({
    language,
    channel: 'chat',
    caseNumber: 'C-48K2-7',
    shown: '101',
    byEmail: false,
    proved: false,
    changes: situations.confirm.changes,
    pinMail: { from: 'Support', subject: 'PIN' },
    portalUrl: undefined,
    timeZone: 'UTC',
  });

  test.each(['en', 'fr'] as const)('no button of the %s vocabulary puzzles', (language) => {
    const { questions } = vocabularies[language];
    const occasion = { ...scene(language), lines: [], question: undefined };
    const puzzled: string[] = [];
    for (const hearing of Object.values(asked[language])) {
      const { question } = hearing;
      if (
        question.ask === 'nothing' ||
        question.ask === 'join-extension' ||
        question.ask === 'join-code' ||
        question.ask === 'case-number' ||
        question.ask === 'steps-by-mail'
      )
        continue;
      const words = questions[question.ask] as {
        ways(question: unknown, occasion: unknown): readonly { readonly button?: string }[];
        choices?(question: unknown, occasion: unknown): readonly string[];
      };
      const buttons = [
        ...words.ways(question, occasion).flatMap(({ button }) => button ?? []),
        ...(words.choices?.(question, occasion) ?? []),
      ];
      for (const button of buttons)
        if (/puzzled|^$/.test(brief(understanding.hear(button, { ...hearing, language }).said))) puzzled.push(`${question.ask}: ${button}`);
    }
    expect(puzzled).toEqual([]);
  });
});
