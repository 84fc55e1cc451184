import { z } from 'zod';
import { HttpError } from '../../http/http-error';
import { redirect } from '../../http/response';
import type { Router } from '../../http/router';
import type { DemoMailbox } from './mailbox';
import { demoMailboxPath } from './path';
import type { PostOffice } from './post-office';
import { viewed } from './viewed';
import { newMail, replyTo, writePage, type Writer } from './write-page';

/** What writing from the demo mailbox needs. */
export interface Writing {
  readonly writers: readonly Writer[];
  /** Where a new mail goes. */
  readonly support: string;
  readonly post: PostOffice['post'];
  /** Hands a mail in as if it had come by SMTP from this machine. */
  readonly deliver: (mail: { readonly raw: Buffer; readonly from: string; readonly to: string }) => Promise<void>;
  /** Where our pages begin: PUBLIC_URL without a slash at its end. */
  readonly base: () => string;
}

const stranger: Writer = { name: 'Alex Unknown', address: 'alex@unknown.example.org' };

const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), 'one line');
const written = z.object({
  from: line(320),
  to: line(320).regex(/^[^\s<>,;:"()]+@[^\s<>,;:"()]+$/),
  subject: line(500),
  text: z.string().min(1).max(50_000),
  inReplyTo: line(1_000),
  references: line(20_000),
});

/** `GET` and `POST /demo/mailbox/write`: a mail of one of the demo's people, or a reply to one of the mailbox. */
export function writingRoutes(
  router: Pick<Router, 'get' | 'post'>,
  mailbox: DemoMailbox,
  { writers, support, post, deliver, base }: Writing,
): void {
  const path = `${demoMailboxPath}/write`;
  router.get(path, async (request) => {
    const answered = mailbox.find(request.query.get('reply') ?? '');
    return viewed(request, (viewer) =>
      writePage(answered ? replyTo(answered) : newMail(writers, support), writers, viewer, `${base()}${demoMailboxPath}`),
    );
  });
  router.post(path, async (request) => {
    if (!request.sameOrigin)
      throw new HttpError(403, 'Forbidden', 'A page of another site cannot write mails here. Open the demo mailbox and write there.');
    const form = written.safeParse(Object.fromEntries(await request.form()));
    if (!form.success)
      throw new HttpError(
        400,
        'BadArgument',
        `This mail cannot be sent: look at ${form.error.issues.map((issue) => issue.path.join('.')).join(', ')}.`,
      );
    const { from, to, subject, text, inReplyTo, references } = form.data;
    const writer = writers.find(({ address }) => address === from) ?? stranger;
    const raw = await post({
      from: writer,
      to,
      subject,
      text,
      ...(inReplyTo === '' ? {} : { inReplyTo }),
      ...(references === '' ? {} : { references }),
    });
    await deliver({ raw, from: writer.address, to });
    return redirect(`${base()}${demoMailboxPath}?sent=1`);
  });
}
