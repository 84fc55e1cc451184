import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/fr/kinds';
import { blocksOf } from './answer';
import { link, list, paragraph, type Block } from './block';
import type { DeskMail, SummaryMail } from './desk-text';
import type { MailWords } from './mail-words';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = {
  chat: 'dans la discussion de notre site',
  email: 'par courriel',
  voice: 'par téléphone',
};

/** What was done, and what was not, each under a sentence of its own. */
function outcomes({ changes, login }: SummaryMail): readonly Block[] {
  const words = (done: boolean): readonly string[] =>
    changes
      .filter(({ status }) => (status === 'applied') === done)
      .map((change) => kinds[change.kind].summary(change, ownLogin(login, sixSigns, '') || 'votre poste'));
  const [done, left] = [words(true), words(false)];
  if (done.length + left.length === 0) return [paragraph('Rien n’a été modifié dans votre compte.')];
  return [
    ...(done.length === 0 ? [] : [paragraph('Ceci a été fait :'), list(done)]),
    ...(left.length === 0 ? [] : [paragraph('Ceci n’a pas été fait :'), list(left)]),
  ];
}

/** French: mails of the desk; `footer` is that of all mails. */
export const desk = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], DeskMail['kind']> => ({
  summary: (mail) => ({
    title: 'Ce que nous avons fait pour vous',
    blocks: [
      paragraph(
        `${mail.agent}, de notre assistance, vous a répondu ${where[mail.channel]}${ownLogin(mail.login, sixSigns, ' au sujet de ')}. Votre dossier ${mail.caseNumber} a été fermé à ${moment(mail.at, mail.timeZone, 'fr')}.`,
      ),
      ...outcomes(mail),
      link('Comment avez-vous trouvé notre aide ? Dites-le-nous ici :', 'Évaluer notre aide', mail.rateUrl),
      link('Ce n’est pas vous qui nous avez contactés ? Veuillez nous le dire tout de suite :', 'Ce n’était pas moi', mail.notMeUrl),
    ],
    footer: footer(mail.support),
  }),
  reply: ({ agent, paragraphs, caseNumber, channel, support }) => ({
    title: 'Une réponse de notre assistance',
    untitled: true,
    blocks: paragraphs.flatMap(blocksOf),
    footer: `${agent}, assistance {company}, dossier ${caseNumber}. Cette adresse nous a été laissée ${where[channel]} ; si ce n’était pas vous, ignorez ce courriel.${support === undefined ? '' : ` Pour nous répondre, écrivez à ${support} en indiquant le numéro de dossier.`}`,
  }),
});

export const deskSubjects: Pick<MailWords['subjects'], DeskMail['kind']> = {
  summary: 'Ce que nous avons fait pour vous',
  reply: 'Une réponse de notre assistance',
};
