import type { Heard, Hearing, Said } from '../../../dialogs/heard';

const isSecret = (said: Said): boolean => said.is === 'secret';

/**
 * An agent asks for the PIN in words of their own, which nothing here reads. So on a leg that has not shown who it is yet,
 * what would be its PIN if the bot had asked is its PIN: masked before the agent sees it, and compared (P10). Nothing
 * else of that second reading counts. On a call a PIN is keyed and never said.
 */
export function besideAgent<H extends Heard>(heard: H, hearing: Hearing, read: (hearing: Hearing) => H): H {
  const { handling, proving, proved, channel } = hearing;
  if (handling !== 'agent' || proving !== true || proved || channel === 'voice' || heard.said.some(isSecret)) return heard;
  const asked = read({ ...hearing, question: { ask: 'pin', mailed: false } });
  const [secret, another] = asked.said.filter(isSecret);
  return secret && !another ? { ...heard, said: [...heard.said, secret], masked: asked.masked } : heard;
}
