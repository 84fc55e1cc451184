import type { Language } from '../../machines/words';
import { named } from '../lines/company';
import { tidy } from '../lines/format';
import { button, facts, link, list, paragraph, type Block, type Page } from './block';
import { answerPage, answerSubject } from './answer';
import { en } from './en';
import { isGoOn } from './go-on';
import { stageOf } from './waiting';
import { fr } from './fr';
import type { MailWords } from './mail-words';
import { renderHtml } from './render-html';
import { renderText } from './render-text';
import type { MailKind, MailText } from './text';

export type {
  AnswerMail,
  CodeMail,
  LoginNamesMail,
  MailKind,
  MailText,
  Named,
  NewPinMail,
  NoticeMail,
  NotMeReceivedMail,
  PinMail,
  ResumeMail,
} from './text';

const words: Readonly<Record<Language, MailWords>> = { en, fr };

/** The subject is the same for every mail of a kind, and has no digits (P6): the bot names it so that the mail is found. */
export function mailSubject(kind: MailKind, language: Language): string {
  return words[language].subjects[kind];
}

/** A mail in words: the subject, a plain part that is complete on its own, and the HTML part. Pure. */
export function writeMail(mail: MailText, language: Language): { readonly subject: string; readonly text: string; readonly html: string } {
  const { finish, colon } = words[language];
  const page = polish(pageOf(mail, words[language]), finish, mail.company);
  const subject =
    mail.kind === 'reply'
      ? `${mailSubject('reply', language)} [${mail.caseNumber}]`
      : mail.kind === 'answer'
        ? answerSubject(mail, mailSubject('answer', language))
        : mail.kind === 'resume' && isGoOn(mail)
          ? `${words[language].goOnSubject} [${mail.inHand.caseNumber}]`
          : mail.kind === 'notice'
            ? words[language].noticeSubjects[stageOf(mail)]
            : mailSubject(mail.kind, language);
  return { subject, text: renderText(page, finish(colon)), html: renderHtml(page, language) };
}

function pageOf(mail: MailText, { pages }: MailWords): Page {
  switch (mail.kind) {
    case 'pin':
      return pages.pin(mail);
    case 'new-pin':
      return pages['new-pin'](mail);
    case 'resume':
      return pages.resume(mail);
    case 'code':
      return pages.code(mail);
    case 'notice':
      return pages.notice(mail);
    case 'login-names':
      return pages['login-names'](mail);
    case 'not-me-received':
      return pages['not-me-received'](mail);
    case 'confirm':
      return pages.confirm(mail);
    case 'confirm-asked':
      return pages['confirm-asked'](mail);
    case 'confirmed':
      return pages.confirmed(mail);
    case 'summary':
      return pages.summary(mail);
    case 'reply':
      return pages.reply(mail);
    case 'welcome':
      return pages.welcome(mail);
    case 'reset':
      return pages.reset(mail);
    case 'activation':
      return pages.activation(mail);
    case 'password-notice':
      return pages['password-notice'](mail);
    case 'voicemail-notice':
      return pages['voicemail-notice'](mail);
    case 'voicemail-link':
      return pages['voicemail-link'](mail);
    case 'voicemail-refused':
      return pages['voicemail-refused'](mail);
    case 'own-address':
      return pages['own-address'](mail);
    case 'second-refused':
      return pages['second-refused'](mail);
    case 'second-address':
      return pages['second-address'](mail);
    case 'address-confirm':
      return pages['address-confirm'](mail);
    case 'address-changed':
      return pages['address-changed'](mail);
    case 'address-put-back':
      return pages['address-put-back'](mail);
    case 'article':
      return pages.article(mail);
    case 'answer':
      return answerPage(mail, pages.answer(mail));
  }
}

/** Names come from the directory as somebody typed them; the language's typography comes last. URLs stay as they are. */
function polish({ title, blocks, footer, untitled }: Page, finish: (text: string) => string, company: string | undefined): Page {
  const touch = (text: string): string => finish(tidy(text));
  return {
    title: touch(title),
    untitled,
    footer: touch(named(footer, company)),
    blocks: blocks.map((block) => polishBlock(block, touch)),
  };
}

function polishBlock(block: Block, touch: (text: string) => string): Block {
  switch (block.is) {
    case 'paragraph':
      return paragraph(touch(block.text));
    case 'secret':
      return block;
    case 'list':
      return list(block.items.map(touch), block.numbered);
    case 'facts':
      return facts(block.facts.map(([label, value]) => [touch(label), touch(value)] as const));
    case 'button':
      return button(touch(block.text), block.url);
    case 'link':
      return link(touch(block.text), touch(block.label), block.url);
  }
}
