import type { MailText } from '../../dialogs/mails';
import type { EffectOf } from '../../machines/effects';
import type { User } from '../../src/directory/port';
import { articleMail } from '../../src/effects/mails/article-mail';
import { createArticleFor } from '../../src/help/finder';
import { openLibrary, ownArticles } from '../../src/help/library';

const ada: User = {
  id: 'u1',
  extension: '101',
  login: '101@organization.com',
  name: 'Ada',
  email: 'ada@example.com',
  roles: [],
  activated: true,
  account: { id: 'a1', domain: 'organization.com', number: '20417', name: 'Organization', kind: 'customer' },
};
const effect = (article: string, epoch = 3): EffectOf<'article.mail'> => ({
  type: 'article.mail',
  user: ada.id,
  epoch,
  article,
  leg: 'call',
  channel: 'voice',
  language: 'en',
  at: 1_000,
});
const attempt = { id: '00-case:1', case: '00-case', caseNumber: 'C-48K2-7', attempt: 1, at: 1_000, void: false };

/** What is mailed for an effect in a house where this is so. */
async function mailed(
  what: ReturnType<typeof effect>,
  { user = ada, epoch = 3 }: { readonly user?: User | undefined; readonly epoch?: number } = {},
): Promise<readonly { readonly to: string; readonly text: MailText }[]> {
  const sent: { readonly to: string; readonly text: MailText }[] = [];
  const library = await openLibrary({ folders: [ownArticles], has: () => true, now: () => 0, log: { warn: () => undefined } });
  const handler = articleMail({
    directory: { user: async () => user },
    store: { epochOf: async () => epoch },
    articleFor: createArticleFor({ library, publicUrl: () => 'https://support.example.com', places: () => ({}) }),
    links: { notMe: async () => 'https://support.example.com/not-me/x' },
    post: async (to, text) => void sent.push({ to: to.email, text }),
    frame: { timeZone: 'UTC', support: 'support@example.com' },
  });
  expect(await handler(what, attempt)).toEqual({ status: 'done' });
  return sent;
}

describe('the steps of an article by mail', () => {
  test('go whole to the designated address, with the page and “this was not me”', async () => {
    const [mail, ...more] = await mailed(effect('desk-phone-offline'));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: 'ada@example.com',
      text: {
        kind: 'article',
        login: ada.login,
        notMeUrl: 'https://support.example.com/not-me/x',
        article: { title: 'Your desk phone has no service', url: 'https://support.example.com/help/desk-phone-offline' },
      },
    });
    expect(mail?.text.kind === 'article' && mail.text.article.steps).toHaveLength(4);
  });

  test('are not sent after a revocation, to who is suspended, of an article that is gone, or to who may not read it', async () => {
    expect(await mailed(effect('desk-phone-offline', 2))).toEqual([]);
    expect(await mailed(effect('desk-phone-offline'), { user: { ...ada, suspended: true } })).toEqual([]);
    expect(await mailed(effect('no-such-article'))).toEqual([]);
    expect(await mailed(effect('partner-first-steps'))).toEqual([]);
    expect(await mailed(effect('partner-first-steps'), { user: { ...ada, account: { ...ada.account, kind: 'partner' } } })).toHaveLength(1);
  });
});
