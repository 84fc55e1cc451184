/** Going on by phone, a code for it, a case by its number, "this was not me": parts of sentences in both languages, matched from end to end. */

/** May stand anywhere around. */
export const courtesies: readonly string[] = [
  'please', 'hi', 'hello', 'hey', 'ok', 'okay', 'so', 'well', 'now', 'instead', 'then', 'thanks', 'thank you', 'uh', 'um', 'just', 'actually', 'and', 'but', 'oh', 'hmm',
  'svp', "s'il vous plaît", "s'il te plaît", 'bonjour', 'merci', 'euh', 'alors', 'plutôt', 'donc', 'et', 'mais', 'maintenant', 'oh',
];

/** Why they go on elsewhere; means nothing here beside it. */
export const leavings: readonly string[] = [
  'i have to go', 'i have to leave', 'i have to run', 'i need to go', 'i need to leave', 'i must go', "i've got to go", 'i got to go', 'gotta go', 'i gotta go', "i'm leaving", 'i am leaving', "i'm in a hurry", 'i am in a hurry', "i'm on the go", 'i am on the go', "i can't type", "i can't type right now", "i'm driving", 'i am driving', 'right now', 'soon', 'i want to call you', 'i want to call in', "i'd like to call you", "i'll call you", 'i will call you', "i'm going to call you", 'i am going to call you', 'let me call you', "i'd rather call you", "i'm calling you",
  'je dois partir', 'je dois y aller', 'je dois quitter', 'il faut que je parte', "il faut que j'y aille", 'je pars', 'je suis pressé', 'je suis pressée', 'je suis en voiture', 'je conduis', 'tout de suite', 'bientôt', 'je vais vous appeler', 'je vous appelle', 'je veux vous appeler', "j'aimerais vous appeler", 'je préfère vous appeler', 'je vous appellerai',
];

/** What a wish begins with. */
export const wishes: readonly string[] = [
  "i'd rather", 'i would rather', "i'd like to", 'i would like to', 'i want to', 'i wanna', "i'd prefer to", 'i prefer to', 'i would prefer to', 'can i', 'could i', 'may i', 'can we', 'could we', 'let me', "let's", "i'd like", 'i want', 'i need', 'i need to', 'can you', 'could you', 'may i have', 'can i have', 'can i get', 'could i have', 'could i get', 'is it possible to', 'would it be possible to', "i'll", 'i will',
  'je préfère', "j'aimerais", "j'aimerais mieux", 'je préférerais', 'je voudrais', 'je veux', 'puis-je', 'je peux', 'est-ce que je peux', 'peut-on', 'on peut', 'est-ce possible de', 'est-ce que je pourrais', 'pourrais-je', 'pouvez-vous', 'pourriez-vous', "j'ai besoin", "j'ai besoin d'", "il me faut", 'je vais',
];

/** Going on somewhere else. */
export const goings: readonly string[] = [
  'go on', 'go on with this', 'do the rest', 'finish the rest', 'continue it', 'continue that', 'continue with this', 'continue', 'continue this', 'carry on', 'carry on with this', 'proceed', 'finish', 'finish this', 'finish it', 'do this', 'do it', 'keep going', 'switch', 'switch over', 'change', 'move', 'move this', 'move over', 'talk', 'talk about this', 'speak', 'take this', 'have this', 'discuss this', 'finish up', 'resume', 'resume this', 'answer', 'answer this', 'answer that', 'reply', 'reply to this', 'respond', 'confirm', 'confirm this', 'confirm it', 'confirm that', 'settle this', 'sort this out', 'deal with this', 'handle this', 'wrap this up', 'get this done', 'pick this up',
  'faire le reste', 'finir le reste', 'continuer', 'continuer ça', 'continuer cela', 'poursuivre', 'poursuivre ça', 'poursuivre cela', 'poursuivre ceci', 'terminer', 'terminer ça', 'terminer cela', 'finir', 'finir ça', 'faire ça', 'faire cela', 'faire ceci', 'passer', 'parler', 'parler de ça', 'en parler', 'répondre', 'répondre à ça', 'répondre à cela', 'y répondre', 'vous répondre', 'confirmer', 'confirmer ça', 'confirmer cela', 'le confirmer', 'régler ça', 'régler cela', 'le faire', 'conclure', 'finaliser', 'finaliser ça', 'continuons', 'poursuivons', 'passons',
];

export const phones: readonly string[] = [
  'by phone', 'on the phone', 'over the phone', 'by telephone', 'via phone', 'via telephone', 'on my phone', 'from my phone', 'to the phone', 'to phone', 'to a call', 'to a phone call', 'on a call', 'with a call', 'by a call', 'by voice', 'by calling', 'by calling you', 'by calling in', 'through the phone', 'on the telephone', 'over the telephone', 'by phone call',
  'par téléphone', 'au téléphone', 'par un appel', 'par appel', 'en appelant', 'en vous appelant', 'de vive voix', 'sur mon téléphone', 'avec mon téléphone', 'par tél',
];

/** Being given one. */
export const givings: readonly string[] = [
  'give me', 'show me', 'get', 'get me', 'have', 'send me', 'tell me', 'make me',
  'donnez-moi', 'donne-moi', 'me donner', 'montrez-moi', 'me montrer', 'obtenir', 'avoir', 'recevoir', 'envoyez-moi', 'dites-moi',
];

/** The code for a call; a code alone may be another one. */
export const phoneCodes: readonly string[] = [
  'a code to call', 'a code to call you', 'a code to call in', 'a code for the phone', 'a code for my phone', 'a code for a call', 'a code for the call', 'a code for calling', 'a code for the telephone', 'a code to go on by phone', 'a code to continue by phone', 'a code to continue on the phone', 'a phone code', 'the phone code', 'a call code', 'the code for the phone', 'the code to call', 'a new code for the phone', 'another code for the phone', 'a new phone code', 'another phone code', 'code for the phone', 'code to call', 'phone code', 'a code i can call with', 'a code that i can call with', 'a joining code', 'a join code', 'the join code', 'join code',
  'un code pour le téléphone', 'un code pour appeler', 'un code pour vous appeler', 'un code pour continuer par téléphone', 'un code pour poursuivre par téléphone', 'un code pour continuer au téléphone', 'un code téléphonique', 'un code pour un appel', "un code pour l'appel", 'le code pour le téléphone', 'le code pour appeler', 'un nouveau code pour le téléphone', 'un autre code pour le téléphone', 'code pour le téléphone', 'code pour appeler', "d'un code pour le téléphone", "d'un code pour appeler", 'un code de téléphone',
];

/** Plain questions: how to call. */
export const callQuestions: readonly string[] = [
  'i want to call you', "i'd like to call you", 'i would like to call you', 'i would rather call you', "i'd rather call you", 'let me call you', 'can i call', 'can i call you', 'can i call in', 'can i phone', 'can i phone you', 'could i call', 'could i call you', 'may i call you', 'may i call', 'how can i call', 'how can i call you', 'how do i call', 'how do i call you', 'what number can i call', 'what number do i call', 'which number can i call', 'which number do i call', 'what number should i call', 'is there a number i can call', 'is there a number to call', 'is there a phone number', 'is there a phone number i can call', 'do you have a phone number', 'do you have a number i can call', 'what is your phone number', "what's your phone number", 'what is the phone number', "what's the phone number", 'what is the number to call', "what's the number to call", 'can i reach you by phone', 'how can i reach you by phone', 'can i call you about this', 'can i call about this', 'can i call you instead', 'can i call instead', 'do you take calls', 'can i talk to you on the phone', 'your phone number',
  'je veux vous appeler', "j'aimerais vous appeler", 'je voudrais vous appeler', 'je préfère vous appeler', 'puis-je appeler', 'puis-je vous appeler', 'je peux appeler', 'je peux vous appeler', 'est-ce que je peux appeler', 'est-ce que je peux vous appeler', 'peut-on vous appeler', 'peut-on appeler', 'on peut vous appeler', 'comment vous appeler', 'comment puis-je vous appeler', 'comment je peux vous appeler', 'comment vous joindre par téléphone', 'à quel numéro appeler', 'à quel numéro puis-je appeler', 'à quel numéro puis-je vous appeler', 'à quel numéro je peux appeler', 'quel est votre numéro de téléphone', "c'est quoi votre numéro de téléphone", "c'est quoi le numéro de téléphone", 'quel numéro appeler', 'quel numéro dois-je appeler', 'quel est le numéro à appeler', 'avez-vous un numéro de téléphone', 'avez-vous un téléphone', 'y a-t-il un numéro de téléphone', 'peut-on vous joindre par téléphone', 'puis-je vous joindre par téléphone', 'votre numéro de téléphone',
];

/** On a call. */
export const codesAtHand: readonly string[] = [
  'i have a code', 'i got a code', "i've got a code", 'i have the code', 'i have a join code', 'i have a joining code', 'i have a phone code', 'i have a code from the chat', 'i have a code from a chat', 'i have a code from my chat', 'i got a code in the chat', 'i got a code from the chat', 'the chat gave me a code', 'a chat gave me a code', 'your chat gave me a code', 'i was given a code', 'i have an eight digit code', 'i have an 8 digit code', 'i have a code with eight digits', 'code from the chat', 'code from my chat', 'join code', 'a code', 'i have a code here', 'i have a code for you', 'use a code', 'i want to use my code', "i'd like to use my code", 'with my code', 'i have my code',
  "j'ai un code", "j'ai le code", "j'ai mon code", "j'ai reçu un code", "j'ai un code du clavardage", "j'ai un code de la discussion", "j'ai un code du chat", 'le clavardage m’a donné un code', ", ", 'la discussion m’a donné un code', "on m'a donné un code", "le chat m'a donné un code", "j'ai obtenu un code", "j'ai un code à huit chiffres", "j'ai un code de huit chiffres", 'un code', 'code du clavardage', 'avec mon code', 'utiliser mon code', ", ", 'un code', 'code de la discussion', 'avec mon code', 'utiliser mon code', "j'ai un code ici", 'je voudrais utiliser mon code', "j'ai un code pour le téléphone",
];
export const caseNumbersAtHand: readonly string[] = [
  'i have a case number', 'i have the case number', 'i have my case number', 'i got a case number', "i've got a case number", 'a case number', 'case number', 'by case number', 'with a case number', 'i was given a case number', 'i have a number for my case', 'i have a ticket number', 'i have a reference number',
  "j'ai un numéro de dossier", "j'ai le numéro de dossier", "j'ai mon numéro de dossier", "on m'a donné un numéro de dossier", "le clavardage m', 'a donné un numéro de dossier", "la discussion m'a donné un numéro de dossier", 'un numéro de dossier', 'numéro de dossier', 'avec un numéro de dossier', "j'ai un numéro de référence",
];

export const denials: readonly string[] = [
  'this was not me', "this wasn't me", 'that was not me', "that wasn't me", 'it was not me', "it wasn't me", 'was not me', "wasn't me", "that's not me calling", 'that is not me calling', "i didn't do that", "i didn't do this", 'i did not do that', 'i did not do this', "i didn't call", 'i did not call', "i haven't called", 'i have not called', "i'm not on the phone", 'i am not on the phone', "i didn't ask for that", "i didn't ask for this", "i didn't make that change", "i didn't make this change", 'i did not make that change', 'someone else did that', 'someone else did this', 'somebody else did that', 'somebody else did this', 'that was someone else', 'that was somebody else', "that's someone else", "that's somebody else", "that isn't me", 'this is not me', "this isn't me",
  "ce n'était pas moi", "c'était pas moi", "ce n'est pas moi", "c'est pas moi", "ce n'est pas moi qui appelle", "ce n'est pas moi qui ai appelé", "ce n'est pas moi qui ai fait ça", "ce n'est pas moi qui ai fait cela", "ce n'était pas moi au téléphone", "je n'ai pas fait ça", "je n'ai pas fait cela", "j'ai pas fait ça", "je n'ai pas appelé", "j'ai pas appelé", "je n'ai pas demandé ça", "je n'ai pas demandé cela", "c'est quelqu'un d'autre", "c'était quelqu'un d'autre", "quelqu'un d'autre a fait ça", "quelqu'un d'autre l'a fait", "ce n'est pas moi qui l'ai fait",
];
