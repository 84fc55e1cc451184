import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/fr/kinds';
import type { ApprovingMail, ConfirmMail } from './approving-text';
import { button, facts, link, list, paragraph, type Block } from './block';
import type { MailWords } from './mail-words';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = {
  chat: 'dans la discussion de notre site',
  email: 'par courriel',
  voice: 'par téléphone',
};

const asked = ({ asker, changes }: ApprovingMail): Block =>
  list(changes.map((change) => kinds[change.kind].summary(change, ownLogin(asker.login, sixSigns, '') || asker.name)));
const about = ({ asker, caseNumber, at, timeZone, channel }: ConfirmMail): Block =>
  facts([
    ['Au nom de', `${asker.name}${ownLogin(asker.login, sixSigns, ', ')}`],
    ['Demandé', `${where[channel]}, à ${moment(at, timeZone, 'fr')}`],
    ['Numéro de dossier', caseNumber],
  ]);

/** French: mails about an administrator's confirmation (PA-6); `footer` is that of all mails. */
export const approving = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], ApprovingMail['kind']> => ({
  confirm: (mail) => ({
    title: 'Veuillez confirmer qui nous a demandé une modification',
    blocks: [
      paragraph(
        `Une personne qui a donné le nom de ${mail.asker.name} nous a contactés et n’a plus accès à sa boîte courriel. En tant qu’administrateur de votre compte, vous pouvez confirmer que c’est bien elle. Voici ce qu’elle demande :`,
      ),
      asked(mail),
      about(mail),
      paragraph(
        'Auparavant, parlez-lui vous-même. Appelez-la à un numéro que vous connaissez déjà, jamais à un numéro qu’on vous donne pour l’occasion, et demandez-lui si c’est exactement ce qu’elle souhaite. Elle a un code de quatre chiffres à vous dire.',
      ),
      paragraph('Ouvrez ensuite cette page, et donnez votre propre PIN d’assistance et le code :'),
      button('Voir la demande', mail.confirmUrl),
      paragraph(
        `La page fonctionne jusqu’à ${moment(mail.until, mail.timeZone, 'fr')}. Si vous n’en savez rien ou si vous avez un doute, dites-le sur cette même page : rien ne sera fait. Rien ne sera fait non plus si vous laissez ce courriel de côté.`,
      ),
    ],
    footer: footer(mail.support),
  }),
  'confirm-asked': (mail) => ({
    title: 'Quelqu’un demande à être reconnu comme étant vous',
    blocks: [
      paragraph(
        `Vous, ou quelqu’un qui a donné votre nom, nous avez dit ${where[mail.channel]}, à ${moment(mail.at, mail.timeZone, 'fr')}, ne plus avoir accès à votre boîte courriel, et nous avez priés de faire confirmer votre identité par un administrateur de votre compte. C’est pour ceci (dossier ${mail.caseNumber}) :`,
      ),
      asked(mail),
      paragraph('C’était vous ? Vous n’avez rien à faire ici : dites votre code à un administrateur de votre compte.'),
      link('Ce n’était pas vous ? Dites-le-nous tout de suite, et rien ne sera fait :', 'Ce n’était pas moi', mail.notMeUrl),
    ],
    footer: footer(mail.support),
  }),
  confirmed: (mail) => ({
    title: 'Un administrateur a confirmé une demande',
    blocks: [
      paragraph(
        mail.to.is === 'asker'
          ? `${mail.approver.name}, administrateur de votre compte, vient de confirmer que c’est bien vous qui avez demandé ceci ${where[mail.channel]} (dossier ${mail.caseNumber}) :`
          : `${mail.approver.name} vient de confirmer que c’est bien ${mail.asker.name}${ownLogin(mail.asker.login, sixSigns, ', ')}, qui a demandé ceci ${where[mail.channel]} (dossier ${mail.caseNumber}) :`,
      ),
      asked(mail),
      paragraph('Exactement ceci peut maintenant être fait, et rien d’autre.'),
      mail.to.is === 'asker'
        ? link('Ce n’était pas vous ? Dites-le-nous tout de suite :', 'Ce n’était pas moi', mail.to.notMeUrl)
        : link('Vous savez que c’est faux ? Arrêtez-le ici :', 'Arrêter cette demande', mail.to.confirmUrl),
    ],
    footer: footer(mail.support),
  }),
});

export const approvingSubjects: Pick<MailWords['subjects'], ApprovingMail['kind']> = {
  confirm: 'Veuillez confirmer qui nous a demandé une modification',
  'confirm-asked': 'Quelqu’un demande à être reconnu comme étant vous',
  confirmed: 'Un administrateur a confirmé une demande',
};
