import { confirm } from './en-confirm';
import { rate } from './en-rate';
import type { Words } from './words';

/** The website in English. */
export const en: Words = {
  frame: {
    htmlLang: 'en',
    skip: 'Skip to the content',
    home: '{company}, home',
    chat: 'Chat',
    mailbox: 'Demo mailbox',
    help: 'Help',
    newTab: 'opens in a new tab',
    otherLanguage: 'Français',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    signIn: 'Sign in',
    footer: '{company}. Hosted numbers, extensions and voicemail.',
    footerDemo: '{company} is a made-up company: this is the demo website of Countersign.',
  },
  home: {
    title: '{company}: your phone system, wherever you work',
    description: 'Hosted telephony with an assistant that changes your settings day and night, and always makes sure that it is you.',
    headline: 'Your phone system, wherever you work',
    lead: '{company} hosts your numbers, extensions and voicemail. Tell our assistant what you need: it answers at once, and before it changes anything it makes sure that it is you.',
    openChat: 'Chat with us',
    promisesTitle: 'What you can count on',
    promises: [
      {
        title: 'Done while you chat',
        text: 'Forward your calls, stop forwarding, get a new support PIN: you see the old and the new setting, and how to undo it.',
      },
      {
        title: 'Only ever you',
        text: 'A change needs your support PIN, six digits that go to the address we have on file and nowhere else. We never call to ask for it.',
      },
      { title: 'Questions are free', text: 'Ask anything, in English or in French. Nobody needs a PIN for an answer.' },
    ],
  },
  demo: {
    title: 'Try it in a minute',
    lead: 'This is the demo. Its people are made up and its mails never leave this machine, so nothing you do here reaches anybody.',
    mailed: {
      lead: 'This is the demo, and its people are made up. Its mails go to the server that SMTP_URL names.',
      fetch:
        'The assistant reads back what it is about to do. Say yes, and it asks for your support PIN. Choose “Mail me my PIN”: it is mailed to the address on file.',
    },
    say: { title: 'Say who you are and what you need', text: 'In the chat, in your own words. For example:' },
    sentence: (login) => `I'm ${login}. Please forward my calls to 613 555 0100.`,
    useSentence: 'Put this into the chat',
    fetch: {
      title: 'Say yes, and fetch your PIN',
      text: 'The assistant reads back what it is about to do. Say yes, and it asks for your support PIN. Choose “Mail me my PIN”: it is mailed, and waits for you in the demo mailbox.',
    },
    openMailbox: 'Open the demo mailbox',
    otherWays: 'The same works by mail and by phone:',
    writeMail: 'Write a mail',
    makeCall: 'Make a call',
    give: {
      title: 'Give the PIN',
      text: 'With it the change is made, and a notice arrives in the mailbox.',
    },
    peopleTitle: 'Whom you can be',
    peopleHint: 'A user changes their own extension; an administrator also that of colleagues.',
    account: (company, number) => `${company}, account number ${number}`,
    columns: { name: 'Name', login: 'Login name', extension: 'Extension' },
    roles: { user: 'User', administrator: 'Administrator', 'office-manager': 'Office manager' },
    neverActivated: 'never set up',
  },
  chat: {
    title: 'Chat with {company}',
    subtitle: 'An assistant day and night, and our team',
    startOver: 'Start over',
    close: 'Close the chat',
    connecting: 'Connecting to the chat…',
    unreachable: 'The chat cannot be reached just now. What you wrote before is not lost. Please try again in a moment.',
    slow: 'The connection takes longer than usual. We keep trying.',
    ended: 'This chat has ended.',
    retry: 'Try again',
    startNew: 'Start a new chat',
    noScript: 'The chat needs JavaScript, which is switched off in this browser.',
    startedOver: 'A new chat has started.',
  },
  links: {
    where: 'Where',
    when: 'When',
    what: 'What is to change',
    whatDone: 'What was changed',
    inTheMail: 'What the mail names.',
    channels: { chat: 'the chat on our website', email: 'an email to support', voice: 'a phone call', portal: 'the portal' },
    onlyPin: 'Nothing yet: only the support PIN was asked for.',
    verifyTitle: 'Was it you who asked for this?',
    verifyLead: 'Somebody who gave your name contacted our support:',
    notMeFirst: 'You know nothing of this?',
    notMeLink: 'This was not me',
    verifyHere: 'Confirm, and your chat in this browser goes on as yours.',
    verifyElsewhere: 'Confirm, and the chat opens in this browser. The one that asked gains nothing by it.',
    verifyButton: 'Yes, it was me',
    resume: {
      title: 'Go on where you left off',
      lead: 'Somebody who gave your name asked our support for this link:',
      nothingYet: 'Nothing yet.',
      here: 'Your chat in this browser goes on as yours. Before anything is changed, you are asked once more.',
      elsewhere:
        'The chat opens in this browser and goes on with this. Before anything is changed, you are asked once more. The conversation that asked for it gains nothing by it.',
      button: 'Go on here',
    },
    proved: {
      title: 'Thank you, it is you',
      paragraphs: [
        'Go back to your chat: it goes on where you left it. If a change was waiting, you see there what becomes of it.',
        'You can close this page.',
      ],
    },
    backToChat: 'Back to the chat',
    notMeTitle: 'This was not you?',
    notMeLead: 'Then let us shut the door. When you press the button:',
    notMeWill: [
      'every chat, call and mail in which somebody was accepted as you loses that right at once, and whoever is signed in at the portal as you is signed out;',
      'what was asked for in your name and is not done yet will not be done;',
      'your support PIN stops working, also the one in your mails.',
    ],
    notMePortalStays: 'What was changed stays for now: choose a new password of your own right after, at the portal.',
    notMeDoneStays: 'The change itself stays for now: once you have a new PIN, ask us to undo it.',
    notMeButton: 'End everything, my PIN too',
    notMeLeave: 'It was me after all? Then close this page: nothing has been done.',
    notMeDone: {
      title: 'Done: the door is shut',
      paragraphs: [
        'Nobody is accepted as you any more, and your old support PIN no longer works.',
        'The next time you contact us, ask for your PIN: the new one comes to your mailbox.',
      ],
    },
    dead: {
      title: 'This link no longer works',
      paragraphs: [
        'Each link works once and for a short time, and a newer mail replaces the older one.',
        'Look whether a newer mail has arrived. If not, ask the chat to mail you a new one.',
        'You had asked for nothing? Then nothing is left to do: without your mailbox or your PIN nobody can change your account.',
      ],
    },
  },
  confirm,
  rate,
  errors: {
    later: {
      title: 'Please try again in a few minutes',
      paragraphs: ['We cannot look this up just now. Nothing was done, and your link stays as good as it was.'],
    },
    crossSite: {
      title: 'Please open the link from your mail again',
      paragraphs: [
        'This came from another website, so nothing was done. Open the link in your mail, and press the button on the page that it shows.',
      ],
    },
    tryAgain: 'Try again',
    toHome: 'To the home page',
  },
};
