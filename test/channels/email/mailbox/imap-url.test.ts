import { imapUrlWanted, parseImapUrl } from '../../../../src/channels/email/mailbox/imap-url';

describe('IMAP_URL', () => {
  const whole = { secure: true, host: 'mail.example.com', port: 993, user: 'support', password: 'secret', folder: ['INBOX'] };

  it.each([
    ['imaps://support:secret@mail.example.com', whole],
    ['imaps://support:secret@mail.example.com/', whole],
    ['imaps://support:secret@MAIL.example.com:993/INBOX', whole],
    ['imap://support:secret@mail.example.com', { ...whole, secure: false, port: 143 }],
    ['imap://support:secret@127.0.0.1:1143/INBOX', { ...whole, secure: false, host: '127.0.0.1', port: 1143 }],
    ['imaps://support:secret@[::1]:1143', { ...whole, host: '::1', port: 1143 }],
    ['imaps://support%40example.com:p%40s%3As%2F%25@mail.example.com', { ...whole, user: 'support@example.com', password: 'p@s:s/%' }],
    ['imaps://support@example.com:secret@mail.example.com', { ...whole, user: 'support@example.com' }],
    ['imaps://support:secret@mail.example.com/Support/New/', { ...whole, folder: ['Support', 'New'] }],
    ['imaps://support:secret@mail.example.com/Bo%C3%AEte/%C3%89t%C3%A9%2F24', { ...whole, folder: ['Boîte', 'Été/24'] }],
    ['imaps://support:secret@mail.example.com/Boîte de réception', { ...whole, folder: ['Boîte de réception'] }],
  ])('%s is understood', (text, wanted) => {
    expect(parseImapUrl(text)).toEqual(wanted);
  });

  it.each([
    '',
    'mail.example.com',
    'https://support:secret@mail.example.com',
    'imap:support:secret@mail.example.com',
    'imaps://mail.example.com',
    'imaps://support@mail.example.com',
    'imaps://support:@mail.example.com',
    'imaps://:secret@mail.example.com',
    'imaps://support:secret@',
    'imaps://support:secret@mail.example.com:0',
    'imaps://support:secret@mail.example.com:99999',
    'imaps://support:sec#ret@mail.example.com',
    'imaps://support:sec/ret@mail.example.com',
    'imaps://support:secret@mail.example.com/INBOX?a=b',
    'imaps://support:secret@mail.example.com/INBOX#x',
    'imaps://support:secret@mail.example.com/INBOX;UIDVALIDITY=1',
    'imaps://support:sec%0d%0aret@mail.example.com',
    'imaps://sup%00port:secret@mail.example.com',
    'imaps://support:secret@mail.example.com/a//b',
    'imaps://support:%zz@mail.example.com',
    'imaps://support:secret@mail_example.com',
    'imaps://support:secret@mail.example.com/IN%0ABOX',
    'imaps://support:secret@-mail.example.com',
  ])('%s is not taken', (text) => {
    expect(parseImapUrl(text)).toBeUndefined();
  });

  it('is described by an example that is taken itself', () => {
    const example = /imaps:\/\/\S+/.exec(imapUrlWanted)?.[0] ?? '';
    expect(parseImapUrl(example)).toEqual({
      secure: true,
      host: 'mail.example.com',
      port: 993,
      user: 'support@example.com',
      password: 'password',
      folder: ['Support'],
    });
  });
});
