import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import type { ArticleMail } from './article-text';
import { button, link, list, paragraph, type Page } from './block';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = {
  chat: 'dans la discussion de notre site',
  email: 'par courriel',
  voice: 'par téléphone',
};

/** French: the steps of an article. */
export const article = (footer: (support: string | undefined) => string) => ({
  article: ({ article: { title, steps, url, video }, login, channel, at, timeZone, notMeUrl, support }: ArticleMail): Page => ({
    title,
    blocks: [
      paragraph(
        `Voici les étapes que vous avez demandées ${where[channel]} à ${moment(at, timeZone, 'fr')}${ownLogin(login, sixSigns, ', en tant que ')}.`,
      ),
      list(steps, true),
      button('Ouvrir l’article', url),
      ...(video === undefined ? [] : [link('Vous pouvez aussi voir comment faire :', 'Voir la vidéo', video)]),
      link('Vous ne les avez pas demandées ? Dites-le-nous :', 'Ce n’était pas moi', notMeUrl),
    ],
    footer: footer(support),
  }),
});

export const articleSubject = 'Les étapes que vous avez demandées';
