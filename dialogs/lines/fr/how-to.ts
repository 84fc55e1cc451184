import type { HowTo, Scene } from '../../scene';
import { mayCall, numbered, spokenSteps, titles } from '../how-to';
import type { HowToWords } from '../vocabulary';

const linking = ['D’abord :', 'Puis :', 'Ensuite :'];

/** A caller hears the first steps (stepsAloud). */
function aloud({ title, steps }: HowTo): string {
  const left = steps.length - linking.length;
  return `Voici comment faire. ${title}. ${spokenSteps(steps, linking)}${left > 0 ? ` Il y a encore ${left === 1 ? 'une étape' : `${left} étapes`}, sur nos pages d’aide.` : ''}`;
}

/** Who follows the steps and is stuck. */
function stuck({ title, steps, stuck: at }: HowTo, occasion: Pick<Scene, 'staffed' | 'handling'>): string {
  const person = mayCall(occasion) ? ', ou dites « une personne »' : '';
  const step = at?.step === undefined ? undefined : steps[at.step - 1];
  if (step !== undefined)
    return `Voici l’étape ${at?.step} : ${step} Si cela ne suffit pas, dites-moi ce qui se passe à la place${person}.`;
  if (at?.step !== undefined)
    return `« ${title} » a ${steps.length === 1 ? 'une seule étape' : `${steps.length} étapes`}. De laquelle parlez-vous ?`;
  if (at?.asked)
    return `Que voulez-vous savoir sur « ${title} » ? Si vous êtes bloqué à une étape, dites simplement laquelle, par exemple « étape 2 ».`;
  return `Je suis désolé que « ${title} » n’ait pas encore aidé. À quelle étape êtes-vous bloqué ? Dites par exemple « étape 2 »${person}.`;
}

export const howTo: HowToWords = {
  told(article, occasion) {
    if (article.closed)
      return occasion.proved
        ? 'Je suis désolé, l’article à ce sujet n’est pas ouvert à votre type de compte.'
        : `Il y a un article à ce sujet, mais il n’est ouvert qu’aux clients. Dites-moi qui vous êtes et donnez-moi votre PIN d’assistance, et je pourrai y répondre ici.`;
    if (article.stuck) return stuck(article, occasion);
    if (occasion.channel === 'voice') return aloud(article);
    const steps = `${article.title} :\n${numbered(article.steps)}`;
    if (occasion.channel === 'chat') return steps;
    return `${steps}\n\nL’article entier : ${article.url}${article.video === undefined ? '' : `\nLa vidéo : ${article.video}`}`;
  },
  unsure: 'Je ne suis pas sûr d’avoir la réponse.',
  rest: 'Au reste de vos questions, je n’ai pas de réponse sûre, et je préfère ne pas deviner.',
  near: (articles, channel) =>
    channel === 'voice'
      ? `L’un de ces articles vous aidera peut-être : ${articles.map(({ title }) => title).join(' ; ou : ')}. Dites lequel vous voulez entendre.`
      : `L’un de ces articles vous aidera peut-être :\n${titles(articles, channel, ' :')}`,
  open: 'Ouvrir l’article',
  watch: 'Voir la vidéo',
};
