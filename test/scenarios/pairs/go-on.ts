import type { Arrived } from '../../support/mail-sink';
import type { Cell } from '../table/customer';
import type { Side } from './side';
import type { Story } from './story';

/** "Can I go on by mail?", and the mail that comes of it. */
export async function asksToGoOn(story: Story, cell: Cell, from: Side): Promise<Arrived> {
  const before = cell.world.sink.mails.length;
  await story.does(from, 'Can I go on by mail?', /on its way/, /reply to the mail/);
  const mail = await cell.world.sink.arrives(
    cell.person.address,
    before,
    ({ replyTo = '' }) => replyTo.startsWith('reply+'),
    'the mail to go on by',
  );
  story.gets(mail.text);
  return mail;
}
