import { moment, phone } from '../lines/format';
import { kinds } from '../lines/fr/kinds';
import { facts, link, paragraph, type Block, type Page } from './block';
import type { NoticeMail } from './text';
import { stageOf, type NoticeStage } from './waiting';

/** French: the subject and the title of a notice. */
export const noticeTitles: Readonly<Record<NoticeStage, string>> = {
  made: 'Une modification a été faite dans votre compte',
  asked: 'Une modification de votre compte a été demandée',
  mailed: 'Un courriel a été envoyé, comme demandé',
};

const since: Readonly<Record<NoticeStage, string>> = { made: 'À partir de', asked: 'Demandé à', mailed: 'Envoyé à' };

function noticeFacts(mail: NoticeMail): Block {
  const {
    report: { change, at, before },
    asker,
    subject,
    confirmed,
    caseNumber,
    timeZone,
  } = mail;
  const value = (number: string | null): string => (number === null ? 'non renvoyés' : `renvoyés vers le ${phone(number)}`);
  const { number, email } = change.fields;
  return facts([
    ...(change.kind === 'user.add' ? [] : [['Pour', `${subject.name}, ${subject.login}`] as const]),
    ...(change.kind === 'call-forwarding.set' && number !== undefined
      ? [['Appels maintenant', value(number)] as const]
      : confirmed && email !== undefined
        ? [['Deuxième adresse maintenant', email] as const]
        : [['Quoi', kinds[change.kind].summary(change, subject.login)] as const]),
    ...(confirmed?.before === undefined ? [] : [['Deuxième adresse avant', confirmed.before] as const]),
    ...(before?.number === undefined ? [] : [['Appels avant', value(before.number)] as const]),
    [since[stageOf(mail)], moment(at, timeZone, 'fr')],
    ['Demandé par', `${asker.name}, ${asker.login}`],
    ['Numéro de dossier', caseNumber],
  ]);
}

function lead(mail: NoticeMail): string {
  const { to, asker, subject } = mail;
  switch (stageOf(mail)) {
    case 'asked':
      return `${to === 'asker' ? 'Vous avez demandé cette modification.' : `${asker.name} nous a demandé une modification qui vous concerne.`} Elle est faite dès que le courriel à son sujet est confirmé :`;
    case 'mailed':
      return `${to === 'asker' ? `Comme vous l’avez demandé, un courriel distinct ${subject.login === asker.login ? 'vous a été envoyé' : `a été envoyé à ${subject.name}`}.` : `${asker.name} nous a demandé de vous envoyer un courriel. Il vous parvient séparément.`} Rien n’a changé dans le compte pour autant :`;
    case 'made':
      return to === 'asker'
        ? 'Comme vous l’avez demandé, nous avons fait cette modification :'
        : to === 'administrator'
          ? `${asker.name} nous a demandé une modification dans le compte dont vous vous occupez aussi. Elle a été faite :`
          : `${asker.name} nous a demandé une modification qui vous concerne. Elle a été faite :`;
  }
}

function after(mail: NoticeMail): string {
  if (stageOf(mail) === 'mailed')
    return 'S’il n’arrive pas, regardez dans les indésirables, ou demandez-nous-en un autre dans la discussion, par courriel ou au téléphone ; seul le plus récent fonctionne.';
  if (mail.report.change.kind === 'voicemail-pin.reset')
    return 'Si vous en souhaitez un autre, redemandez-le-nous, dans la discussion, par courriel ou au téléphone. Ne nous écrivez jamais le PIN lui-même.';
  return mail.to === 'administrator'
    ? 'Si quelque chose ne va pas, parlez-en ensemble ou dites-le-nous dans la discussion de notre site : un administrateur peut faire revenir en arrière.'
    : 'Si vous la souhaitez autrement, répondez simplement à ce courriel ou dites-le-nous dans la discussion de notre site.';
}

/** French: what was done, was asked for, or was mailed. */
export const noticePage = (mail: NoticeMail): Omit<Page, 'footer'> => ({
  title: noticeTitles[stageOf(mail)],
  blocks: [
    paragraph(lead(mail)),
    noticeFacts(mail),
    paragraph(after(mail)),
    ...(mail.notMeUrl === undefined
      ? []
      : [
          link(
            mail.to === 'asker'
              ? stageOf(mail) === 'mailed'
                ? 'Vous n’avez rien demandé ? Veuillez nous le dire tout de suite :'
                : 'Vous ne l’avez pas demandée ? Veuillez nous le dire tout de suite :'
              : 'Quelque chose ne va pas ? Veuillez nous le dire tout de suite :',
            mail.to === 'asker' ? 'Ce n’était pas moi' : 'Quelque chose ne va pas',
            mail.notMeUrl,
          ),
        ]),
  ],
});
