import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import type { ArticleMail } from './article-text';
import { button, link, list, paragraph, type Page } from './block';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = { chat: 'in the chat on our website', email: 'by email', voice: 'on the phone' };

/** English: the steps of an article. */
export const article = (footer: (support: string | undefined) => string) => ({
  article: ({ article: { title, steps, url, video }, login, channel, at, timeZone, notMeUrl, support }: ArticleMail): Page => ({
    title,
    blocks: [
      paragraph(
        `Here are the steps you asked for ${where[channel]} at ${moment(at, timeZone, 'en')}${ownLogin(login, sixSigns, ', as ')}.`,
      ),
      list(steps, true),
      button('Open the article', url),
      ...(video === undefined ? [] : [link('You can also watch how it is done:', 'Watch the video', video)]),
      link('You didn’t ask for it? Please tell us:', 'This was not me', notMeUrl),
    ],
    footer: footer(support),
  }),
});

export const articleSubject = 'The steps you asked for';
