import { z } from 'zod';
import { unavailableNotice } from '../directline/words';
import { hasFiles, type Incoming } from './incoming';
import { take, tryAgain, type Said, type Taking, type TakingDeps, type Request } from './request';
import { groupNotice, languageOf } from './words';

/** A button of a card: by `Action.Execute` its data, by older ones the value itself. */
const executed = z.object({ action: z.object({ data: z.unknown().optional() }) });
const submits = new Set(['adaptiveCard/action', 'adaptiveCard/submit']);

/** How long a channel that waits for the answer waits for outcomes: far below the 15 seconds after which channels give up. */
const patience = 8_000;

const taking: Taking = { channel: 'chat', patience };

/** What of an activity a turn is taken for; undefined: nothing. */
function saidIn({ type, text, value, locale, name, membersAdded, recipient, ...activity }: Incoming, id: string): Said | undefined {
  const hint = typeof locale === 'string' ? { locale } : {};
  if (type === 'conversationUpdate')
    return (membersAdded ?? []).some((member) => member && member.id !== recipient?.id)
      ? { turnId: id, kind: 'opened', ...hint }
      : undefined;
  if (type === 'endOfConversation') return { turnId: id, kind: 'ended' };
  if (type === 'message')
    return {
      turnId: id,
      kind: 'message',
      text,
      attachments: hasFiles({ type, text, ...activity }),
      ...(value === undefined || value === null ? {} : { value }),
      ...hint,
    };
  if (type !== 'invoke' || !submits.has(name ?? '')) return undefined;
  const read = executed.safeParse(value);
  return { turnId: id, kind: 'message', value: read.success ? read.data.action.data : value, ...hint };
}

/** An activity of a text channel. Rejects with HttpError 503 when nothing was saved and nobody could be told. */
export async function chatTurn(deps: TakingDeps, request: Request): Promise<void> {
  const { context, conversation, activity } = request;
  const said = activity.from?.role === 'bot' ? undefined : saidIn(activity, request.id);
  if (conversation.isGroup) {
    if (said?.kind === 'message')
      await context.sendActivity({ type: 'message', text: groupNotice[languageOf(activity.locale)], textFormat: 'plain' });
  } else if (said !== undefined && (await take(deps, taking, request, said)) === undefined) {
    if (said.kind !== 'message') throw tryAgain();
    await context.sendActivity({ type: 'message', text: unavailableNotice[languageOf(activity.locale)], textFormat: 'plain' });
  }
  if (activity.type === 'invoke')
    await context.sendActivity({ type: 'invokeResponse', value: invokeAnswer(said !== undefined && !conversation.isGroup) });
}

/** What the card's channel is told; what the bot says comes as messages. */
const invokeAnswer = (taken: boolean): { readonly status: number; readonly body?: object } =>
  taken ? { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' } } : { status: 501 };
