import type { Row } from './rows';

/** Wanting a person, as people write and say it; none of it stands in the phrases. Before the hearing was made for it 74 % were heard. */
export const personsEnglish: readonly Row[] = [
  ['need', "I'd really rather discuss this with a human", 'person'],
  ['need', 'can I get someone on the line', 'person'],
  ['need', 'this is pointless, get me someone', 'person'],
  ['need', 'put a human on please', 'person'],
  ['need', 'I wanna talk to a real human being', 'person'],
  ['need', 'let me chat with one of your people', 'person'],
  ['need', 'AGENT AGENT AGENT!!!', 'person'],
  ['need', 'agnet please', 'person'],
  ['need', 'representitive', 'person'],
  ['need', 'live chat with a person', 'person'],
  ['need', 'customer care please', 'person'],
  ['need', 'I need to talk to somebody in support', 'person'],
  ['need', 'can a human look at this', 'person'],
  ['need', 'could somebody from your team call me back', 'person'],
  ['need', 'please escalate this', 'person'],
  ['need', "I'd like this escalated to a person", 'person'],
  ['need', 'get me your manager', 'person'],
  ['need', 'I want to complain to your supervisor', 'person'],
  ['need', "you're not helping, I want a person", 'person'],
  ['need', "you don't understand me, give me a human", 'person'],
  ['need', 'stop with the robot stuff and get me a person', 'person'],
  ['need', 'enough, human now', 'person'],
  ['need', 'I refuse to talk to a machine', 'person'],
  ['need', "I don't talk to robots", 'person'],
  ['need', "I'd prefer not to deal with a computer", 'person'],
  ['need', 'hand me to someone', 'person'],
  ['need', 'hand this over to an agent', 'person'],
  ['need', 'please transfer me to someone who knows', 'person'],
  ['need', 'put me through to the help desk', 'person'],
  ['need', 'is there a technician available', 'person'],
  ['need', 'can I speak with tech support', 'person'],
  ['need', 'how do I reach a human', 'person'],
  ['need', 'how can I talk to a real person?', 'person'],
  ['need', 'is it possible to talk to an actual person?', 'person'],
  ['need', 'is a person available?', 'person'],
  ['need', 'are there any humans I can talk to?', 'person'],
  ['need', 'any human around?', 'person'],
  ['need', 'can someone take over', 'person'],
  ['need', 'someone please take over this chat', 'person'],
  ['need', 'I need human assistance', 'person'],
  ['need', 'a live human please', 'person'],
  ['need', 'let me talk to whoever is in charge', 'person'],
  ['need', 'I have had it, agent', 'person'],
  ['need', 'bot, get me one of your colleagues', 'person'],
  ['need', "isn't there anyone else I could talk to", 'person'],
  ['need', 'I would feel better with a person', 'person'],
  ['need', 'could a colleague of yours help me with this?', 'person'],
  ['need', 'nobody understands me here, a person please', 'person'],
  ['need', 'connect me with the service desk', 'person'],
  ['need', 'I want to make a complaint to a real person', 'person'],
  ['need', "it's complicated, can I explain it to somebody", 'person'],
  ['known', 'I was promised a call from one of your agents', 'person'],
  ['known', 'reach out to your team for me please, I need a human', 'person'],
  ['known', 'yo can i get a human in here', 'person'],
  ['known', 'pls human', 'person'],
  ['known', 'speak w/ a rep', 'person'],
  ['known', 'put someone else on', 'person'],
  ['who', "I'd rather tell that to a human", 'person'],
  ['who', 'I will only say that to a real person', 'person'],
  ['number', 'not sure, can I talk to someone about it', 'person'],
  ['confirm', 'I want to talk to a person first', 'person'],
  ['pin', 'let me speak to a person instead', 'person'],
  ['pin', 'can I just talk to somebody', 'person'],
  ['pin', "I don't want to type it here, get me a person", 'person'],
  ['code', 'this takes forever, get me a human being', 'person'],
  ['doOrHow', "neither, I'd like to talk to someone", 'person'],
  ['choice', 'none of those, a person please', 'person'],
  ['correction', 'I give up, get me an agent', 'person'],
];

/** What has the same words in it and wants nobody. */
export const nobodyEnglish: readonly Row[] = [
  ['need', 'are you a person?', 'are-you-a-bot'],
  ['need', 'forward my calls to the operator at 613 555 0100', 'fwd self +16135550100'],
  ['need', 'forward calls of the manager, extension 104, to 613 555 0100', 'fwd 104 +16135550100'],
  ['need', 'someone saw my PIN, I need a new one', 'newpin'],
  ['need', 'I want my calls to reach a person, send them to 613 555 0100', 'fwd self +16135550100'],
  ['need', 'thanks for your help', 'thanks'],
  ['need', 'can you help me', 'hello|capabilities'],
  ['need', 'how does call forwarding work?', 'ask call-forwarding'],
  ['need', 'please add a user, she is our new agent', 'add'],
  ['pin', 'somebody else has my PIN', 'newpin|ask support-pin'],
  ['need', 'transfer my calls', 'fwd self'],
  ['who', 'this is the agent at extension 104, account 20417', 'claim 20417 x104'],
  ['number', 'to the reception desk, 613 555 0100', 'field c-1 +16135550100'],
];

/** The person that was called is not needed any more; heard while one is waited for. */
export const declinedEnglish: readonly string[] = [
  "never mind the person", "I don't need a person any more", 'no need for an agent now', 'you can cancel the agent', 'forget about the human', "I'd rather go on with you",
  "don't bother anyone, I found it", 'please stop looking for somebody', "let's go on without an agent", "it's fine, I don't need anybody", 'no agent needed anymore', 'leave the agent, you can help me',
  "I've changed my mind, no person please", "I won't wait for a human", 'okay bot, you and me then', "cancel my place in the queue", "take me out of the queue", "I don't want to wait any longer", "no, don't get anyone", 'I can manage without your colleague',
];

/** Ratings in words, with their score; heard only after the help was asked to be rated. */
export const ratedEnglish: readonly (readonly [string, number])[] = [
  ['5', 5], ['4!', 4], ['five', 5], ['five stars', 5], ['4 stars', 4], ['great, 4', 4], ['5/5', 5], ['3 out of 5', 3], ['a solid four', 4], ["I'd say 4", 4], ['★★★★★', 5], ['⭐⭐⭐', 3], ['I give it a 2', 2], ['one star', 1], ['1 - terrible', 1],
  ['four out of five, thanks', 4], ['definitely a 5', 5], ['5 thank you Sam', 5], ['rating: 3', 3], ["it's a five from me", 5], ['my rating is 4', 4], ['2, took too long', 2], ['Five out of five!', 5], ['I rate this 1', 1],
];

/** No rating, although it was asked for. */
export const unratedEnglish: readonly string[] = [
  '104', '483920', 'my PIN is 483920', 'extension 5', 'forward my calls to 613 555 0100', 'stop forwarding 104', '5 people were waiting', 'I have 3 questions', '20417', '6', '0', '45', 'no thanks', '2 more things', 'account 5', '3 or 4', 'PIN 5',
];
