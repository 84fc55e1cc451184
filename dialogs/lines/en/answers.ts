import type { Topic } from '../../../machines/tells';
import { isDeskClosed, type Occasion } from '../occasion';
import { opensOn } from './desk';
import { selfServiceAt } from '../self-service';
import { approval } from './approving';
import { supportPin } from './once';
import { aboutIt } from './voicemail-pin';

/** Said whenever something else was wanted. */
export const canDo =
  'I can forward calls, mail you your support PIN, your login name or a link for a new password, and answer questions about them.';

const portal = ({ portalUrl }: Occasion): string => (portalUrl === undefined ? '' : ` What you can do yourself is at ${portalUrl}.`);

/** Where there is somebody, nobody is left with a no. */
export const person = ({ staffed, handling }: Occasion): string =>
  staffed === true && handling === undefined ? ' If you’d like a colleague to look at it, just say “a person”.' : '';

/** Nothing is certain: said so, instead of a guess. */
const unknown =
  (about: string) =>
  (occasion: Occasion): string =>
    `I have no sure answer about ${about}, and I’d rather not guess.${person(occasion)}${portal(occasion)} ${canDo}`;

/** A change that is not in the catalogue. */
const notHere =
  (what: string) =>
  (occasion: Occasion): string =>
    `I’m sorry, I can’t ${what} here.${person(occasion)}${portal(occasion)} ${canDo}`;

const forwarding =
  'With call forwarding, calls to an extension go to another number: all of them, at once, and until you stop it. I can set it, change it or stop it for you: tell me the number, and I’ll ask for your support PIN before I do it. An administrator can have it done for anybody in the account.';
const loginName = ({ channel }: Occasion): string =>
  `Your login name is your extension, then ${channel === 'voice' ? 'the word at,' : '@'} and your company’s domain, such as 101@organization.com. If you don’t remember it, tell me your email address and I’ll mail it to you, if that address is on file.`;

/** Nothing of an account is looked up for a question. */
function forwardingState(occasion: Occasion): string {
  const url = selfServiceAt('call-forwarding.set', occasion);
  return `I can’t see from here where calls go right now.${url === undefined ? '' : ` You can look it up yourself at ${url}.`} To find out at once, call the number from another phone. Or tell me where the calls shall go, or to stop forwarding: once it is done I also tell you what was set before.`;
}

/** Why who they are is asked, where nobody has to prove anything yet. */
const identity =
  'I ask so that I change the right account, and for nobody but its owner. Your name alone changes nothing: before a change I also ask for your support PIN. If you only have a question, I don’t need either. If you’d rather not give the PIN here, the link in its mail shows the same.';

const oneTimeCode =
  'The one-time code is a second check for changes of this kind: six digits, mailed to the email address on file. It works once, for exactly this change, and it is not your support PIN.';

/** When they are there, as far as it is known (DESK_HOURS). */
function colleagues(occasion: Occasion): string {
  const day = opensOn(occasion);
  if (day !== undefined) return `My colleagues aren’t here right now; they’re back on ${day}.`;
  return occasion.desk === undefined
    ? occasion.staffed === true
      ? 'I don’t have the hours of my colleagues at hand; if you want one of them, just say “a person”, and I’ll tell you whether somebody is here.'
      : 'I can’t say when my colleagues are here.'
    : isDeskClosed(occasion)
      ? 'My colleagues aren’t here right now.'
      : 'My colleagues are here now, too: if you want one of them, just say “a person”.';
}

/** English: what a thing is, and an honest no where neither these sentences nor an article have an answer. */
export const answers: Readonly<Record<Topic, (occasion: Occasion) => string>> = {
  'call-forwarding': () => forwarding,
  'forwarding-state': forwardingState,
  'support-pin': supportPin,
  'login-name': loginName,
  'voicemail-pin': (occasion) => `${aboutIt(occasion)}${portal(occasion)}`,
  voicemail: unknown('voicemail'),
  password: (occasion) =>
    `${occasion.channel === 'email' ? 'Please never write your password in a mail' : occasion.channel === 'voice' ? 'Please never say your password' : 'Please never type your password here'}: I don’t need it and never ask for it. If you have forgotten it, say “reset my password” and I’ll have a link mailed to the address on file.${portal(occasion)}`,
  'welcome-mail': unknown('the welcome mail'),
  'email-address': (occasion) =>
    `The email address on file is where I send PINs and codes. You change your own in your profile; an administrator can ask me to change somebody else’s.${portal(occasion)}`,
  'second-email': unknown('second email addresses'),
  users: (occasion) =>
    `An administrator can ask me to add a user, with name, extension and email address, or to remove one by the extension. Who is removed can no longer sign in; nothing is deleted, and a person of our support can bring them back.${portal(occasion)}`,
  billing: unknown('prices, invoices and payment'),
  device: unknown('phones and other devices'),
  'number-porting': unknown('moving a number to another provider'),
  'opening-hours': (occasion) => `I’m a bot, so I’m here day and night. ${colleagues(occasion)}`,
  identity: () => identity,
  'one-time-code': () => oneTimeCode,
  approval: () => approval,
  'person-name': notHere('change what somebody is called'),
  'case-number': ({ caseNumber }) => `Your case number is ${caseNumber}.`,
  bot: () => `I’m a bot: an automated assistant, not a person. ${canDo}`,
  emergency: ({ channel, article }) =>
    `In an emergency, ${channel === 'voice' ? 'hang up and call 911' : 'don’t wait for an answer here: call 911'} right now, or your local emergency number, from any phone.${channel === 'voice' ? '' : ' If you’re on a call with us, hang up first.'} I’m a bot: I can’t call for help or send anybody.${channel === 'email' && article ? `\n\n${article.title}: ${article.url}` : ''}`,
  other: unknown('that'),
};

/** English: what cannot be done here, and what can. */
export const cannot: Readonly<Record<Topic, (occasion: Occasion) => string>> = {
  'call-forwarding': () => forwarding,
  'forwarding-state': forwardingState,
  'support-pin': supportPin,
  'login-name': notHere('change a login name'),
  'voicemail-pin': aboutIt,
  voicemail: notHere('change voicemail settings'),
  password: (occasion) =>
    `A link for a new password goes only to the person whose password it is: they can ask me for it themselves.${portal(occasion)} ${canDo}`,
  'welcome-mail': notHere('do that with a welcome mail'),
  'email-address': (occasion) =>
    `${occasion.portalUrl === undefined ? 'You change your own email address in your profile, after signing in.' : `You change your own email address in your profile, at ${occasion.portalUrl}.`} For somebody else, an administrator can ask me with their extension, such as “change the email of extension 104 to ada@organization.com”.`,
  'second-email': notHere('take a second email address away'),
  users: (occasion) =>
    `I’m sorry, I can’t do that here. An administrator can have a user added, such as “add Ada Field, extension 115, ada@organization.com”, or removed, such as “remove extension 104”.${portal(occasion)} ${canDo}`,
  billing: notHere('change anything about invoices or payment'),
  device: notHere('set up phones or other devices'),
  'number-porting': notHere('move a number to or from another provider'),
  'opening-hours': notHere('change opening hours'),
  identity: () => identity,
  'one-time-code': () => oneTimeCode,
  approval: () => approval,
  'person-name': notHere('change what somebody is called'),
  'case-number': notHere('do that'),
  bot: notHere('do that'),
  emergency: notHere('do that'),
  other: notHere('do that'),
};
