import type { HowTo } from '../../scene';
import { numbered, spokenSteps } from '../how-to';
import type { HowToWords } from '../vocabulary';

const linking = ['D’abord :', 'Puis :', 'Ensuite :'];

/** A caller hears the first steps (stepsAloud). */
function aloud({ title, steps }: HowTo): string {
  const left = steps.length - linking.length;
  return `Voici comment faire. ${title}. ${spokenSteps(steps, linking)}${left > 0 ? ` Il y a encore ${left === 1 ? 'une étape' : `${left} étapes`}, sur nos pages d’aide.` : ''}`;
}

export const howTo: HowToWords = {
  told(article, channel) {
    if (channel === 'voice') return aloud(article);
    const steps = `${article.title} :\n${numbered(article.steps)}`;
    if (channel === 'chat') return steps;
    return `${steps}\n\nL’article entier : ${article.url}${article.video === undefined ? '' : `\nLa vidéo : ${article.video}`}`;
  },
  open: 'Ouvrir l’article',
  watch: 'Voir la vidéo',
};
