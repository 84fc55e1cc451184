import type { Channel } from '../../machines/words';
import { frenchSpacing, moment } from '../lines/format';
import { kinds } from '../lines/fr/kinds';
import { approving, approvingSubjects } from './fr-approving';
import { article, articleSubject } from './fr-article';
import { desk, deskSubjects } from './fr-desk';
import { address, addressSubjects } from './fr-address';
import { portal, portalSubjects } from './fr-portal';
import { button, link, list, paragraph, secret, type Block, type Page } from './block';
import type { MailWords } from './mail-words';
import { goOn } from './fr-go-on';
import { isGoOn } from './go-on';
import { noticePage, noticeTitles } from './fr-notice';
import { ownLogin, sixSigns } from './own-login';
import type { PinMail, ResumeMail } from './text';

const where: Readonly<Record<Channel, string>> = {
  chat: 'dans la discussion de notre site',
  email: 'par courriel',
  voice: 'par téléphone',
};

/** What somebody did whom an agent talks with. */
const reached: Readonly<Record<Channel, string>> = {
  chat: 'nous avez écrit dans la discussion de notre site',
  email: 'nous avez écrit par courriel',
  voice: 'nous avez appelés',
};

/** How the PIN mail came about. */
const asked = ({ verifyUrl, byAgent, channel, at, timeZone }: PinMail): string =>
  byAgent
    ? `Un agent de notre assistance vous fait parvenir votre PIN d’assistance, à ${moment(at, timeZone, 'fr')}, parce que vous, ou quelqu’un qui a donné votre nom, ${reached[channel]}.`
    : `Vous, ou quelqu’un qui a donné votre nom, avez demandé votre PIN d’assistance ${verifyUrl === undefined ? 'sur la page où vous confirmez une demande' : where[channel]} à ${moment(at, timeZone, 'fr')}.`;

const give: Readonly<Record<Channel, string>> = {
  chat: 'Entrez-le dans la discussion qui vous le demande.',
  email: 'Écrivez-le en réponse à ce courriel, ou à notre courriel au sujet de votre demande.',
  voice: 'Composez-le au clavier du téléphone quand on vous le demande.',
};

const neverAsk = (what: 'PIN' | 'code'): Block =>
  paragraph(`Nous ne vous appelons jamais pour vous demander ce ${what}. Si quelqu’un le fait, ce n’est pas nous : ne le lui donnez pas.`);
const notMe = (text: string, url: string): Block => link(text, 'Ce n’était pas moi', url);
const footer = (support: string | undefined): string =>
  `Ce courriel a été envoyé automatiquement par l’assistance {company}.${support === undefined ? '' : ` Pour toute question, écrivez à ${support}.`}`;

/** For who has not shown who they are: none of their words, no fact of an account. */
const resume = ({ login, channel, at, until, parked, timeZone, resumeUrl, notMeUrl, support }: ResumeMail): Page => ({
  title: 'Votre lien pour continuer',
  blocks: [
    paragraph(
      parked
        ? `Vous, ou quelqu’un qui a donné votre nom, nous avez demandé quelque chose ${where[channel]} à ${moment(at, timeZone, 'fr')}${ownLogin(login, sixSigns, ', pour ')}. Personne n’était là à ce moment, mais vous n’avez besoin de personne : votre demande est gardée, et vous pouvez la confirmer vous-même.`
        : `Vous, ou quelqu’un qui a donné votre nom, avez demandé ce lien ${where[channel]} à ${moment(at, timeZone, 'fr')}${ownLogin(login, sixSigns, ', pour ')}. Ce qui a été demandé est gardé.`,
    ),
    paragraph(
      `Ouvrez le lien quand cela vous convient, sur l’appareil de votre choix. La page montre d’abord de quoi il s’agit, et rien n’est fait avant votre accord. Il fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}.`,
    ),
    button('Continuer', resumeUrl),
    paragraph('Gardez ce lien pour vous : quiconque l’ouvre continue en votre nom. Nous ne vous le demandons jamais.'),
    notMe('Vous ne l’avez pas demandé ? Veuillez nous le dire :', notMeUrl),
  ],
  footer: footer(support),
});

/** French: every mail. */
export const fr: MailWords = {
  subjects: {
    ...approvingSubjects,
    ...deskSubjects,
    ...portalSubjects,
    ...addressSubjects,
    article: articleSubject,
    pin: 'Votre PIN d’assistance',
    'new-pin': 'Votre nouveau PIN d’assistance',
    resume: 'Votre lien pour continuer',
    code: 'Votre code à usage unique',
    notice: noticeTitles.made,
    'login-names': 'Votre identifiant',
    'not-me-received': 'Nous avons mis fin aux accès en votre nom',
    answer: 'Votre demande à l’assistance',
  },
  goOnSubject: goOn.subject,
  noticeSubjects: noticeTitles,
  pages: {
    ...approving(footer),
    ...article(footer),
    ...desk(footer),
    ...portal(footer),
    ...address(footer),
    pin: (mail) => ({
      title: 'Votre PIN d’assistance',
      blocks: [
        paragraph(`${asked(mail)} Voici votre PIN${ownLogin(mail.login, mail.pin, ' pour ')} :`),
        secret(mail.pin),
        paragraph(
          `${mail.verifyUrl === undefined ? 'Revenez à cette page et entrez-le là.' : give[mail.channel]}${mail.until === undefined ? ' Il reste le même ; vous pouvez donc le garder pour la prochaine fois.' : ` Il fonctionne une seule fois, jusqu’à ${moment(mail.until, mail.timeZone, 'fr')}.`}`,
        ),
        ...(mail.verifyUrl === undefined
          ? []
          : [
              paragraph(
                `Ou confirmez sans l’écrire : ouvrez ce lien${mail.channel === 'email' ? '' : ', de préférence dans le navigateur d’où vous avez fait la demande'}. Il fonctionne une seule fois.`,
              ),
              button('Oui, c’est moi', mail.verifyUrl),
            ]),
        neverAsk('PIN'),
        notMe(
          mail.byAgent ? 'Ce n’était pas vous ? Veuillez nous le dire :' : 'Vous ne l’avez pas demandé ? Veuillez nous le dire :',
          mail.notMeUrl,
        ),
      ],
      footer: footer(mail.support),
    }),
    'new-pin': ({ pin, login, channel, at, until, heardIn, timeZone, notMeUrl, support }) => ({
      title: 'Votre nouveau PIN d’assistance',
      blocks: [
        paragraph(
          heardIn !== undefined
            ? `Une personne de notre assistance a entendu votre PIN dans votre dossier ${heardIn}. Pour que personne d’autre que vous ne le connaisse, il a été remplacé à ${moment(at, timeZone, 'fr')} ; l’ancien ne fonctionne plus. Voici votre nouveau PIN${ownLogin(login, pin, ' pour ')} :`
            : `Un nouveau PIN d’assistance a été créé pour vous${channel === undefined ? '' : `, comme vous l’avez demandé ${where[channel]},`} à ${moment(at, timeZone, 'fr')}. L’ancien ne fonctionne plus. Voici votre nouveau PIN${ownLogin(login, pin, ' pour ')} :`,
        ),
        secret(pin),
        paragraph(
          until === undefined
            ? 'Gardez-le pour la prochaine fois, et gardez-le pour vous.'
            : `Il fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Gardez-le pour vous.`,
        ),
        neverAsk('PIN'),
        notMe(
          heardIn !== undefined
            ? 'Vous ne nous avez pas contactés ? Veuillez nous le dire :'
            : 'Vous n’avez pas demandé de nouveau PIN ? Veuillez nous le dire :',
          notMeUrl,
        ),
      ],
      footer: footer(support),
    }),
    resume: (mail) => (isGoOn(mail) ? { ...goOn.page(mail), footer: footer(mail.support) } : resume(mail)),
    code: ({ code, login, changes, channel, at, until, timeZone, notMeUrl, support }) => ({
      title: 'Votre code à usage unique',
      blocks: [
        paragraph(`Vous avez demandé ceci ${where[channel]} à ${moment(at, timeZone, 'fr')} :`),
        list(changes.map((change) => kinds[change.kind].summary(change, login))),
        paragraph('Si c’est exact, ce code confirme exactement cela et rien d’autre :'),
        secret(code),
        paragraph(`${give[channel]} Il fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}.`),
        neverAsk('code'),
        notMe('Vous n’avez pas demandé cela ? Rien ne sera modifié sans le code. Veuillez nous le dire :', notMeUrl),
      ],
      footer: footer(support),
    }),
    notice: (mail) => ({ ...noticePage(mail), footer: footer(mail.support) }),
    'login-names': ({ logins, portalUrl, support }) => ({
      title: logins.length > 1 ? 'Vos identifiants' : 'Votre identifiant',
      blocks: [
        paragraph(
          logins.length > 1
            ? 'Quelqu’un a demandé les identifiants liés à cette adresse. Les voici :'
            : 'Quelqu’un a demandé l’identifiant lié à cette adresse. Le voici :',
        ),
        list(logins),
        paragraph(
          'Un identifiant et son mot de passe ouvrent tout ce que le compte offre. Rien n’a été modifié : le mot de passe est resté le même.',
        ),
        ...(portalUrl === undefined ? [] : [link('Vous pouvez vous connecter ici :', portalUrl, portalUrl)]),
        paragraph('Si vous n’avez rien demandé, vous n’avez rien à faire.'),
      ],
      footer: footer(support),
    }),
    'not-me-received': ({ at, timeZone, pinReplaced, caseNumber, support }) => ({
      title: 'Nous avons mis fin aux accès en votre nom',
      blocks: [
        paragraph(
          `Merci de nous avoir dit « ce n’était pas moi ». À ${moment(at, timeZone, 'fr')}, nous avons mis fin à tout ce qui était ouvert en votre nom ; rien de plus ne peut donc être modifié ainsi.`,
        ),
        ...(pinReplaced
          ? [
              paragraph(
                'Votre ancien PIN d’assistance ne fonctionne plus. Quand il vous en faudra un, demandez-le dans la discussion de notre site ; un nouveau arrivera à cette adresse.',
              ),
            ]
          : []),
        paragraph(
          `Si vous pensez que quelque chose a été modifié à votre insu, veuillez ${support === undefined ? 'nous le dire dans la discussion de notre site' : `écrire à ${support}`}${caseNumber === undefined ? '' : `, en indiquant votre numéro de dossier ${caseNumber}`}.`,
        ),
      ],
      footer: footer(support),
    }),
    answer: ({ caseNumber, notMeUrl, subject, agent }) => ({
      title: 'Votre demande à l’assistance',
      untitled: true,
      blocks: notMeUrl === undefined ? [] : [notMe('Vous n’avez pas demandé cela ? Veuillez nous le dire tout de suite :', notMeUrl)],
      footer:
        agent !== undefined
          ? `${agent}, assistance {company}.${subject === undefined ? '' : ` Si vous répondez à ce courriel, votre réponse nous parvient dans votre dossier ${caseNumber}.`}`
          : `Je suis l’assistant automatisé de {company}, un robot : cette réponse a été écrite automatiquement.${subject === undefined ? '' : ` Si vous répondez à ce courriel, votre dossier ${caseNumber} se poursuit.`}`,
    }),
  },
  colon: ' : ',
  finish: frenchSpacing,
};
