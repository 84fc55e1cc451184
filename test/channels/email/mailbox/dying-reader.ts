// A process that reads a mailbox and dies, as by a power cut, when it has stored a mail and before it has marked it.
//   node --require ./tools/run-typescript.cjs dying-reader.ts <IMAP URL> <file of taken mail> <file of the place>
import { appendFileSync } from 'node:fs';
import { parseImapUrl } from '../../../../src/channels/email/mailbox/imap-url';
import { createMailbox } from '../../../../src/channels/email/mailbox/mailbox';
import { createPlaceFile } from '../../../../src/channels/email/mailbox/place-file';
import { quietLog } from '../../../support/quiet-log';

const [at = '', taken = '', place = ''] = process.argv.slice(2);
const url = parseImapUrl(at);
if (!url) throw new Error('The first argument should be an IMAP URL.');

createMailbox({
  url,
  log: quietLog().log,
  now: Date.now,
  place: createPlaceFile(place),
  take: ({ raw }) => {
    appendFileSync(taken, `${/^Subject: (.*)\r$/m.exec(raw.toString())?.[1] ?? ''}\n`);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  },
});
