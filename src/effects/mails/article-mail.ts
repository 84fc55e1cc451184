import type { HowTo } from '../../../dialogs/scene';
import type { Language } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import type { SecretPort } from '../../store/port';
import type { Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { Post } from '../post';

/** An article of that name, if this user may read it; undefined: there is none any more, or not for them (WK-1). */
export type ArticleFor = (name: string, language: Language, reader: User) => Promise<HowTo | undefined>;

export interface ArticleMailDeps {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly articleFor: ArticleFor;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly post: Post;
  readonly frame: MailFrame;
}

/**
 * Mails all steps of an article to the designated address of who was proved where they were told its first ones. Nothing is sent when what
 * proved them was revoked meanwhile (I8), or when the article is gone or not for them.
 */
export function articleMail({ directory, store, articleFor, links, post, frame }: ArticleMailDeps): Handler<'article.mail'> {
  return async ({ user: id, epoch, article: name, leg, channel, language, at }, attempt) => {
    const done = { status: 'done' as const };
    const user = await directory.user(id);
    if (!user || user.suspended || (await store.epochOf(user.id)) > epoch) return done;
    const article = await articleFor(name, language, user);
    if (!article) return done;
    const notMeUrl = await links.notMe({
      user: user.id,
      case: attempt.case,
      leg,
      at,
      facts: { effect: attempt.id, channel, language, at },
    });
    await post(user, { kind: 'article', article, login: user.login, channel, at, notMeUrl, ...frame }, language, {
      effect: attempt.id,
      type: 'article.mail',
      leg,
    });
    return done;
  };
}
