import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const CHANGES = /(?:^|; )(?:fwd|newpin|field|drop|yes)\b/;

const asking = {
  en: {
    heads: [
      'How do I',
      'how can I',
      'How would somebody',
      'Please tell me how to',
      'what are the steps to',
      'Is it possible to',
      'is there a way to',
      'Why would I',
      'where do I',
      'When should I',
      'What happens when I',
      'Who is allowed to',
      'I would like to know how to',
      'can you explain how to',
      'Could you show me how to',
      'do I have to pay to',
      'I was wondering how to',
      'should I',
      'what do I press to',
      'Hello, quick question, how do I',
      'do you know how to',
      'Which button do I use to',
      'am I able to',
      'would it be possible to',
    ],
    tails: [
      'forward my calls',
      'forward my calls to 613 555 0100',
      'divert extension 104 to +1 613 555 0100',
      'stop forwarding 104',
      'turn off call forwarding',
      'get a new support PIN',
      'change my support PIN',
      'redirect my phone when I am away',
    ],
  },
  fr: {
    heads: [
      'Comment',
      'comment puis-je',
      'Comment fait-on pour',
      'Dites-moi comment',
      'quelles sont les étapes pour',
      'Est-il possible de',
      'y a-t-il moyen de',
      'Pourquoi devrais-je',
      'où puis-je',
      'Quand devrais-je',
      'Que se passe-t-il si je veux',
      'Qui peut',
      'Je voudrais savoir comment',
      'pouvez-vous m’expliquer comment',
      'Pourriez-vous me montrer la marche à suivre pour',
      'faut-il payer pour',
      'je me demandais comment',
      'devrais-je',
      'sur quoi appuyer pour',
      'Bonjour, petite question, comment',
      'savez-vous comment',
      'est-ce possible de',
      'combien coûte de',
      'c’est quoi la procédure pour',
    ],
    tails: [
      'renvoyer mes appels',
      'renvoyer mes appels au 613 555 0100',
      'dévier le poste 104 vers le +1 613 555 0100',
      'arrêter le renvoi du 104',
      'désactiver le renvoi',
      'obtenir un nouveau NIP',
      'changer mon NIP de soutien',
      'rediriger mon téléphone quand je suis absent',
    ],
  },
};

describe('a question about how, why, what, where or whether', () => {
  test.each(['en', 'fr'] as const)('changes nothing, however it is put (%s)', (language) => {
    const { heads, tails } = asking[language];
    const all = heads.flatMap((head) => tails.flatMap((tail) => [`${head} ${tail}`, `${head} ${tail}?`]));
    const taken = all.filter((text) => CHANGES.test(brief(understanding.hear(text, situations.need).said)));
    process.stdout.write(`${language}: ${all.length} questions, ${taken.length} taken for an order\n`);
    expect(taken).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('leaves the request in hand as it is (%s)', (language) => {
    const { heads, tails } = asking[language];
    const all = heads.flatMap((head) => tails.map((tail) => `${head} ${tail}?`));
    const taken = all.filter((text) => CHANGES.test(brief(understanding.hear(text, situations.confirm).said)));
    expect(taken).toEqual([]);
  });
});

describe('a yes', () => {
  test.each([
    'yes, but',
    'yes and no',
    'yes?',
    'yes if it is free',
    'not yes',
    'I did not say yes',
    'maybe yes',
    'yes, how long does it take?',
    'should I say yes',
    'oui et non',
    'oui si c’est gratuit',
    'je n’ai pas dit oui',
    'oui, combien ça coûte ?',
    'oui mais non',
    'yes, to 613 555 0199',
    'yes and stop forwarding 104',
    'oui, plutôt au 613 555 0199',
    'yes for 104',
    'looks good except the number',
    'correct the number please',
    'right number, wrong extension',
    'tout est bon sauf le numéro',
  ])('with a reserve is none: %s', (text) => {
    expect(brief(understanding.hear(text, situations.confirm).said).split('; ')).not.toContain('yes');
  });
});
