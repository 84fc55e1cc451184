import { digitGroups } from '../../../dialogs/mails/digit-groups';
import { writeMail, type ResumeMail } from '../../../dialogs/mails';
import { at, forwardLogin, forwardOwn, languages, stop104 } from './samples';

const resumeUrl = 'https://support.example.com/resume/Qx-bQeRksTuWvYzmPa_kLm';
const notMeUrl = 'https://support.example.com/not-me/VtyCmWkQzpXfLrNa-bCd';
const frame = { timeZone: 'America/Toronto', support: 'support@example.com' };
const link: ResumeMail = {
  kind: 'resume',
  login: '101@organization.com',
  channel: 'voice',
  at,
  until: at + 86_400_000,
  resumeUrl,
  notMeUrl,
  ...frame,
};
const hand = { complete: true, until: at + 3_000_000, caseNumber: 'C-48K2-7', changes: [forwardOwn, stop104] };
const mail: ResumeMail = { ...link, inHand: hand };

describe.each(languages)('a mail that may be answered, in %s', (language) => {
  const english = language === 'en';

  it('says what is in hand, where it was asked for, the case number, and asks for a yes in the answer', () => {
    const { subject, text, html } = writeMail(mail, language);
    expect(subject).toBe(
      english ? 'Your request: just reply to go on [C-48K2-7]' : 'Votre demande : répondez simplement pour continuer [C-48K2-7]',
    );
    for (const part of [text, html.replace(/<[^>]*>/g, ' ')]) {
      expect(part).toMatch(english ? /on the phone at 2:05 pm on 22 November/ : /au téléphone, à 14\u202fh\u202f05 le 22 novembre/);
      expect(part).toMatch(
        english
          ? /Forward calls of 101@organization\.com to \+1 613 555 0100/
          : /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0100/,
      );
      expect(part).toMatch(
        english ? /Stop forwarding calls of extension 104/ : /Ne plus renvoyer les appels du poste 104|Arrêter le renvoi/,
      );
      expect(part).toMatch(english ? /reply “yes” to this mail/ : /Répondez simplement «[\u00a0\u202f]oui[\u00a0\u202f]» à ce courriel/);
      expect(part).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it('names until when an answer is enough, and what is asked for after that', () => {
    expect(writeMail(mail, language).text).toMatch(
      english
        ? /Until 2:55 pm on 22 November \(.*\), a reply from this address is enough\. After that I’ll ask for your support PIN/
        : /Jusqu’à 14\u202fh\u202f55 le 22 novembre .*, une réponse de cette adresse suffit\. Ensuite, je vous demanderai votre PIN/,
    );
  });

  it('has the link and “this was not me” as well, and no group of six digits (P6, P10)', () => {
    const { subject, text } = writeMail(mail, language);
    expect(text.split('\n')).toContain(resumeUrl);
    expect(text.split('\n')).toContain(notMeUrl);
    expect(digitGroups(`${subject} ${text}`).filter((digits) => digits.length === 6)).toEqual([]);
  });

  it('asks for no yes where something is missing, and for the wish where nothing is in hand', () => {
    const missing = writeMail({ ...mail, inHand: { ...hand, complete: false, changes: [forwardLogin] } }, language).text;
    expect(missing).toMatch(english ? /Something is still missing/ : /Il manque encore quelque chose/);
    expect(missing).not.toMatch(/“yes”|«[\u00a0\u202f]oui[\u00a0\u202f]»/);
    expect(writeMail({ ...mail, inHand: { ...hand, complete: false, changes: [] } }, language).text).toMatch(
      english ? /Nothing is in hand yet/ : /Rien n’est encore en cours/,
    );
  });

  it('the same mail without an answer is as it ever was: nothing of the request is in it (P3)', () => {
    expect(writeMail(link, language).text).not.toMatch(/0100|104|C-48K2-7/);
  });
});
