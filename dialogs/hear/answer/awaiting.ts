import type { Hearing, Said } from '../../heard';

/** Before what is asked, and alone where somebody listens in vain. */
const LEAD = '(?:hello|hi|hey|um|uh|er|ok|okay|so|yes|sorry|excuse me|allo|bonjour|bonsoir|euh|ben|bon|et|and|but|mais|oui|pardon) ';
/** "Hello?", "allo": on a call, whoever waits and hears nothing. */
const CALLS_OUT = new RegExp(`^(?:${LEAD})*(?:hello|hi|hey|allo)$`);
/** Whether somebody is there or comes, how long it takes, and who is before them. */
const ASKS = new RegExp(
  `^(?:${LEAD})*(?:${[
    '(?:is|are) (?:anybody|anyone|somebody|someone|you|u|they)(?: still| even| really| actually)? (?:there|here|coming|listening|available|around|(?:going to|gonna) (?:come|answer|help|pick up|talk))\\b',
    '(?:anybody|anyone|somebody|someone|you)(?: still)? there$',
    '(?:will|can|could) (?:anybody|anyone|somebody|someone) (?:come|answer|help|pick up|talk)\\b',
    'still (?:there|here|waiting|on hold)\\b',
    '(?:im|i am|ive been|i have been|weve been)(?: still| just)? (?:waiting|on hold|holding|here)\\b',
    'how (?:much longer|long(?: is| will| do| does| am| until| before| till| must| the| more|$)|many (?:people|callers|others)|(?:far|close) am i)',
    'when (?:will|is|are|can|does) (?:somebody|someone|anybody|anyone|a person|an agent|a colleague|they|he|she|it|i)\\b',
    'am i (?:still )?(?:in (?:the |a )?(?:line|queue)|on hold|next|connected|waiting)\\b',
    '(?:whats|what is) (?:the wait|my place|my position|taking so long)',
    '(?:vous etes|etes vous|tes|es tu|tu es)(?: toujours| encore)? la\\b',
    '(?:est ce (?:qu)?il |il )?y ?a (?:t il )?(?:toujours |encore )?quelquun\\b',
    '(?:est ce que |esce que )?quelquun (?:va|vient|arrive|est|mentend|peut)\\b',
    '(?:est ce que )?(?:on va|vous allez) (?:me |bientot )?(?:repondre|me repondre)\\b',
    '(?:est ce que )?(?:ca va|cest|ce sera|ce va)(?: etre| prendre)?(?: encore| bien)* long(?:temps)?\\b',
    '(?:dans |pendant |pour )?combien de temps\\b',
    'jattends(?: toujours| encore| depuis)?\\b',
    '(?:suis je|je suis|chuis)(?: toujours| encore)? (?:en ligne|en attente|dans la file|le prochain|la prochaine)\\b',
    'combien (?:de personnes|dappels|de gens)\\b',
  ].join('|')})`,
);
/** Who says more wants more. */
const LONGEST = 12;
const vague = (said: Said): boolean =>
  said.is === 'event' &&
  (/^(?:message\.puzzling|small-talk\.heard|progress\.asked)$/.test(said.event.type) ||
    (said.event.type === 'question.asked' && said.event.topic === 'other'));

/** "Are you there?", "how long will it be?", "ça va être long ?" of somebody for whom a person was called: their place, and that somebody comes. */
export const awaitsPerson = (words: readonly string[], said: readonly Said[], { handling, channel }: Hearing): boolean =>
  handling === 'waiting' &&
  words.length > 0 &&
  words.length <= LONGEST &&
  said.every(vague) &&
  (ASKS.test(words.join(' ')) || (channel === 'voice' && CALLS_OUT.test(words.join(' '))));
