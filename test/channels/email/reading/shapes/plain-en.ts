import { bare, marked, ownText, type Filling, type Shape } from './shape';

const shape = (name: string, write: (filling: Filling) => string): Shape => ({ name, language: 'en', kind: 'plain', write });
const who = 'Example Support <support@provider.example>';
const outlookHead =
  'From: Example Support <support@provider.example>\nSent: Tuesday, March 5, 2024 10:12 AM\nTo: Alice Martin <alice@organization.com>\nSubject: Your support PIN';

/** Plain-text replies of clients in English. */
export const plainEnglish: readonly Shape[] = [
  shape('Gmail, top-posted', (f) => `${ownText(f)}\n\nOn Tue, Mar 5, 2024 at 10:12\u202fAM ${who}\nwrote:\n\n${marked(f)}\n`),
  shape(
    'Gmail, long name, attribution over three lines',
    (f) =>
      `${ownText(f)}\n\nOn Tue, Mar 5, 2024 at 10:12 AM The Example Support Team <\nsupport-with-a-long-address@provider.example>\nwrote:\n\n${marked(f)}`,
  ),
  shape(
    'Gmail, signature above the quotation',
    (f) =>
      `${ownText(f)}\n\n-- \nAlice Martin\nOrganization Inc. | +1 613 555 0101\n\n\nOn Tue, Mar 5, 2024 at 10:12 AM ${who} wrote:\n\n${marked(f)}`,
  ),
  shape(
    'Gmail, inline',
    (f) => `On Tue, Mar 5, 2024 at 10:12 AM ${who} wrote:\n\n> Which extension is it?\n>\n\n${f.own[0]}\n\n${marked(f)}\n\n${f.own[1]}\n`,
  ),
  shape(
    'Gmail, inline without empty lines',
    (f) => `On Tue, Mar 5, 2024 at 10:12 AM ${who} wrote:\n> Which extension is it?\n${f.own[0]}\n\n${marked(f)}\n>\n> Bye\n${f.own[1]}`,
  ),
  shape(
    'Gmail on Android',
    (f) => `${ownText(f)}\n\nOn Tue., Mar. 5, 2024, 10:12 a.m. Example Support, <support@provider.example>\nwrote:\n\n${marked(f)}`,
  ),
  shape(
    'Gmail, forwarded',
    (f) =>
      `${ownText(f)}\n\n---------- Forwarded message ---------\nFrom: Example Support <support@provider.example>\nDate: Tue, Mar 5, 2024 at 10:12 AM\nSubject: Your support PIN\nTo: <alice@organization.com>\n\n\n${bare(f)}`,
  ),
  shape('Outlook 2016, block after a rule', (f) => `${ownText(f)}\n\n________________________________\n${outlookHead}\n\n${bare(f)}`),
  shape('Outlook, block without a rule', (f) => `${ownText(f)}\n\n${outlookHead}\n\n${bare(f)}`),
  shape(
    'Outlook, bold block',
    (f) =>
      `${ownText(f)}\n\n*From:* Example Support <support@provider.example>\n*Sent:* March 5, 2024 10:12 AM\n*To:* alice@organization.com\n*Subject:* Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'Outlook, sender by name alone',
    (f) =>
      `${ownText(f)}\n\nFrom: Support, Example\nSent: Tuesday, March 5, 2024 10:12 AM\nTo: Martin, Alice\nCc: Office\nSubject: RE: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'Outlook 2003',
    (f) =>
      `${ownText(f)}\n\n-----Original Message-----\nFrom: Example Support [mailto:support@provider.example] \nSent: Tuesday, March 05, 2024 10:12 AM\nTo: Alice Martin\nSubject: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'Outlook Express, bottom-posted',
    (f) => `----- Original Message ----- \n${outlookHead}`.replace(/^/gm, '> ') + `\n\n${marked(f)}\n\n${ownText(f)}`,
  ),
  shape(
    'Outlook for iOS',
    (f) => `${ownText(f)}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n${outlookHead}\n\n${bare(f)}`,
  ),
  shape(
    'Outlook for Android, older',
    (f) =>
      `${ownText(f)}\n\nSent from Outlook for Android\n\n\n\nFrom: Example Support\nSent: Tuesday, March 5, 10:12\nSubject: Your support PIN\nTo: Alice Martin\n\n${bare(f)}`,
  ),
  shape(
    'Outlook for Mac',
    (f) =>
      `${ownText(f)}\n\nFrom: Example Support <support@provider.example>\nDate: Tuesday, March 5, 2024 at 10:12 AM\nTo: Alice Martin <alice@organization.com>\nSubject: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'Outlook for Mac, one line',
    (f) => `${ownText(f)}\n\nOn 3/5/24, 10:12 AM, "Example Support" <support@provider.example> wrote:\n\n    ${f.old.join('\n\n    ')}`,
  ),
  shape(
    'Outlook.com of 2012',
    (f) =>
      `${ownText(f)}\n\nDate: Tue, 5 Mar 2024 10:12:00 -0500\nSubject: Your support PIN\nFrom: support@provider.example\nTo: alice@organization.com\n\n${bare(f)}`,
  ),
  shape('Windows Mail', (f) => `${ownText(f)}\n\nSent from Mail for Windows\n\n${outlookHead}\n\n${bare(f)}`),
  shape('Apple Mail', (f) => `${ownText(f)}\n\n> On Mar 5, 2024, at 10:12 AM, ${who} wrote:\n> \n${marked(f)}\n`),
  shape(
    'Apple Mail, attribution unmarked',
    (f) => `${ownText(f)}\n\nOn Mar 5, 2024, at 10:12\u202fAM, Example Support <support@provider.example> wrote:\n\n${marked(f, '>')}`,
  ),
  shape(
    'Apple Mail, forwarded',
    (f) =>
      `${ownText(f)}\n\nBegin forwarded message:\n\nFrom: Example Support <support@provider.example>\nSubject: Your support PIN\nDate: March 5, 2024 at 10:12:00 AM EST\nTo: alice@organization.com\n\n${bare(f)}`,
  ),
  shape('iPhone', (f) => `${ownText(f)}\n\nSent from my iPhone\n\n> On Mar 5, 2024, at 10:12, ${who} wrote:\n> \n> \ufeff\n${marked(f)}\n`),
  shape(
    'iPhone, inline below its signature',
    (f) =>
      `Sent from my iPhone\n\nOn Mar 5, 2024, at 10:12 AM, ${who} wrote:\n\n${marked(f)}\n>\n\n${f.own[0]}\n\n> Anything else?\n\n${f.own[1]}`,
  ),
  shape(
    'Thunderbird, bottom-posted',
    (f) => `On 3/5/24 10:12, Example Support wrote:\n${marked(f)}\n\n${ownText(f)}\n\n-- \nAlice Martin\n`,
  ),
  shape('Thunderbird, top-posted', (f) => `${ownText(f)}\n\nOn 05/03/2024 10:12, Example Support wrote:\n${marked(f)}\n`),
  shape(
    'Thunderbird, forwarded',
    (f) =>
      `${ownText(f)}\n\n-------- Forwarded Message --------\nSubject: \tYour support PIN\nDate: \tTue, 5 Mar 2024 10:12:00 -0500\nFrom: \tExample Support <support@provider.example>\nTo: \talice@organization.com\n\n${bare(f)}`,
  ),
  shape(
    'Thunderbird of old, two levels',
    (f) => `Example Support wrote:\n${marked(f)}\n> Alice wrote:\n${marked(f, '>> ')}\n\n${ownText(f)}`,
  ),
  shape(
    'Yahoo, unmarked',
    (f) =>
      `${ownText(f)}\n\n    On Tuesday, March 5, 2024 at 10:12:00 AM EST, Example Support <support@provider.example> wrote:  \n \n ${f.old.join('\n\n')}`,
  ),
  shape(
    'Yahoo of old, rule and block',
    (f) =>
      `${ownText(f)}\n\n\n________________________________\n From: Example Support <support@provider.example>\nTo: alice@organization.com \nSent: Tuesday, March 5, 2024 10:12 AM\nSubject: Your support PIN\n \n${bare(f)}`,
  ),
  shape(
    'Yahoo on Android',
    (f) =>
      `${ownText(f)}\n\nYahoo Mail: Search, Organize, Conquer \n \n  On Tue, Mar 5, 2024 at 10:12 AM, Example Support<support@provider.example> wrote:   ${f.old.join('\n\n')}`,
  ),
  shape(
    'Samsung',
    (f) =>
      `${ownText(f)}\n\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Example Support <support@provider.example>\nDate: 2024-03-05 10:12 a.m. (GMT-05:00)\nTo: alice@organization.com\nSubject: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'K-9 Mail',
    (f) =>
      `${ownText(f)}\n\nOn March 5, 2024 10:12:00 AM EST, Example Support <support@provider.example> wrote:\n${marked(f, '>')}\n\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.`,
  ),
  shape(
    'K-9 Mail, header style',
    (f) =>
      `${ownText(f)}\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\n-------- Original Message --------\nFrom: Example Support <support@provider.example>\nSent: March 5, 2024 10:12:00 AM EST\nTo: alice@organization.com\nSubject: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'Proton',
    (f) =>
      `${ownText(f)}\n\nSent with Proton Mail secure email.\n\nOn Tuesday, March 5th, 2024 at 10:12 AM, Example Support <support@provider.example> wrote:\n\n${marked(f)}\n`,
  ),
  shape(
    'Proton of old',
    (f) =>
      `${ownText(f)}\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, March 5, 2024 10:12 AM, Example Support <support@provider.example> wrote:\n\n${marked(f)}`,
  ),
  shape(
    'Tutanota',
    (f) =>
      `${ownText(f)}\n\n--\nSecured with Tuta Mail: https://tuta.com/free-email\n\n\nMar 5, 2024, 10:12 by support@provider.example:\n\n${marked(f)}`,
  ),
  shape('Fastmail', (f) => `${ownText(f)}\n\nOn Tue, 5 Mar 2024, at 10:12 AM, Example Support wrote:\n${marked(f)}`),
  shape(
    'Zimbra',
    (f) =>
      `${ownText(f)}\n\n----- Original Message -----\nFrom: "Example Support" <support@provider.example>\nTo: "Alice Martin" <alice@organization.com>\nSent: Tuesday, March 5, 2024 10:12:00 AM\nSubject: Your support PIN\n\n${bare(f)}`,
  ),
  shape(
    'IBM Notes',
    (f) =>
      `${ownText(f)}\n\n\n\nExample Support ---03/05/2024 10:12:00 AM---${f.old[0]}\n\nFrom:\tExample Support\nTo:\tAlice\n\n${bare(f)}`,
  ),
  shape(
    'BlackBerry',
    (f) =>
      `${ownText(f)}\n\nSent from my BlackBerry 10 smartphone on the Bell network.\n  Original Message  \n${outlookHead}\n\n${bare(f)}`,
  ),
  shape('The Bat!', (f) => `Tuesday, March 5, 2024, 10:12:00 AM, Example Support wrote:\n\n${marked(f, 'ES> ')}\n\n${ownText(f)}`),
  shape('mutt', (f) => `On Tue, Mar 05, 2024 at 10:12:00AM -0500, Example Support wrote:\n${marked(f)}\n\n${ownText(f)}\n\n-- \nAlice`),
  shape(
    'quotation whose marks were lost where a client broke the lines',
    (f) =>
      `${ownText(f)}\n\nOn Tue, Mar 5, 2024 at 10:12 AM ${who} wrote:\n\n${f.old.map((text) => `> ${text.slice(0, 70)}\n${text.slice(70)}`).join('\n>\n')}`,
  ),
  shape('reply above this line', (f) => `${ownText(f)}\n\n##- Please type your reply above this line -##\n\n${bare(f)}`),
  shape(
    'legal notice below',
    (f) =>
      `${ownText(f)}\n\nCONFIDENTIALITY NOTICE: This e-mail is intended for its addressee alone.\nReference 999999.\n\nOn 3/5/2024 10:12 AM, Example Support wrote:\n${marked(f)}`,
  ),
  shape('no quotation at all', (f) => `${ownText(f)}\n`),
];
