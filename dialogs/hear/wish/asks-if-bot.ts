import { textOf } from '../text/once';

const LEADS =
  '(?:(?:so|wait|hang on|hold on|ok|okay|hey|hi|hello|sorry|and|but|well|um|uh|first|quick question|just checking|honestly|be honest|tell me|please|bonjour|allo|alors|et|mais|bon|attendez|dites moi|excusez moi) )*';
const WHAT =
  '(?:(?:a|an|the|some|any|one of those|one of these|un|une|le|la|real|live|actual|true|vrai|vraie|like|just|really|actually|genuine|flesh and blood|human) )*(?:humans?|persons?|people|someone|somebody|man|woman|bots?|chat ?bots?|robots?|machines?|computers?|ai|ais|automat\\w*|recording|humain|humaine|personne|robot|ordinateur|ia|machine)';
/** Who is at the other end is asked, and nobody is asked for. */
const ASKS = new RegExp(
  `^${LEADS}(?:${[
    `(?:am i|are we)(?: (?:really|actually|now|currently|even))* (?:talking|speaking|chatting|dealing|writing|texting|typing)(?: (?:to|with|here|right|now))* ${WHAT}`,
    `(?:is|are) (?:this|it|that|you|u)(?: (?:really|actually|even))* ${WHAT}(?: (?:or|i am|im|i|im now) .*)?$`,
    `(?:suis je|est ce que je suis)(?: (?:vraiment|bien))* en train de (?:parler|ecrire|clavarder|discuter) (?:a|avec) ${WHAT}`,
    `(?:est ce que je parle|je parle|je discute|jecris|parle je|est ce que jecris)(?: (?:vraiment|bien|la))* (?:a|avec) ${WHAT}(?: (?:ou|la|ici)\\b.*)?$`,
    `(?:je parle|je discute|jecris|parle je|est ce que je parle|a) (?:a )?(?:avec )?qui(?: (?:je parle|au juste|la|exactement|est ce que je parle))*$`,
    `(?:cest|est ce|est ce que cest|vous etes|etes vous) (?:bien |vraiment )*(?:une? )(?:vraie?|reelle?) (?:personne|humaine?|etre humain)(?: (?:ici|la|qui parle|au bout))*$`,
    `(?:cest qui|qui est)(?: (?:a|au|la|qui|parle|lappareil|appareil|bout|du|fil|ca|vous|au bout du fil))*$`,
    `(?:whos|who is|who are|who am i)(?: (?:this|there|you|on the (?:line|phone)|speaking|calling|talking|to|speaking to|talking to|with|i|am))*$`,
    `(?:etes vous|es tu|vous etes|tu es|est ce que vous etes|est ce que tu es|cest) ${WHAT} ou .*`,
  ].join('|')})(?: |$)`,
);
const LONGEST = 18;

/** "Am I talking to a real human or one of these AI things?" */
export const asksIfBot = (words: readonly string[]): boolean => words.length <= LONGEST && ASKS.test(textOf(words));
