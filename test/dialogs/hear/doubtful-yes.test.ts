import { hears } from './rows';

describe('a yes that is put off or not meant for sure is none: it is asked again, without a word of not having understood', () => {
  hears([
    ['confirm', 'oui attendez', ''],
    ['confirm', 'ok attends', ''],
    ['confirm', 'ok wait', ''],
    ['confirm', 'oui, une petite seconde', ''],
    ['confirm', 'euh oui j’imagine ?', ''],
    ['confirm', 'mouais', ''],
    ['confirm', 'je crois que oui', ''],
    ['confirm', 'oui, probablement', ''],
    ['confirm', 'I suppose so', ''],
    ['confirm', 'yes, probably', ''],
    ['confirm', 'ça dépend', ''],
    ['confirm', 'oui mais pas tout de suite', 'later'],
    ['confirm', 'yes, but not yet', 'later'],
    ['pin', 'peut-être', ''],
    ['confirm', 'yes, later', 'later'],
    ['confirm', 'let’s do it later', 'later'],
    ['confirm', 'sure, do that later please', 'later'],
    ['administrator', 'yes, but not now', ''],
    ['administrator', 'yes, later', ''],
    ['administrator', 'oui, probablement', ''],
    ['administrator', 'ok, who are you', 'are-you-a-bot'],
    ['administrator', 'yes please', 'ask administrator'],
  ]);
});

describe('a yes beside a time, a question or somebody’s extension is none', () => {
  hears([
    ['confirm', 'okay who are you', 'are-you-a-bot'],
    ['confirm', 'oui, qui êtes-vous ?', 'are-you-a-bot'],
    ['confirm', 'confirm what', 'puzzled'],
    ['confirm', 'please go ahead on Monday', 'later'],
    ['confirm', 'looks perfect, in an hour', 'puzzled'],
    ['confirm', 'c’est exactement ça lundi', 'later'],
    ['confirm', 'let’s go ahead with 104', 'puzzled'],
    ['confirm', 'please go ahead once I checked', 'puzzled'],
    ['confirm', 'looks perfect, he said', 'puzzled'],
    ['need', 'ok, later', 'bye'],
    ['confirm', 'yes, see you later', 'yes'],
    ['confirm', 'that is what I want', 'yes'],
  ]);
});

describe('a yes to another number, to a part, or for somebody else than was summarized is none', () => {
  hears([
    ['confirm', 'yes 104', 'puzzled'],
    ['confirm', '104 oui', 'puzzled'],
    ['confirm', 'yes 614', 'puzzled'],
    ['confirm', '5551234 yes', 'puzzled'],
    ['confirmTwo', 'yes 104', 'puzzled'],
    ['confirmTwo', 'yes 2', 'puzzled'],
    ['confirmTwo', '101 ok', 'puzzled'],
    ['confirm', 'yes for Anna', 'puzzled'],
    ['confirm', 'parfait pour Anna', 'puzzled'],
    ['confirm', 'yes, tonight', 'later'],
    ['confirm', 'Yes. This evening.', 'puzzled'],
    ['confirm', 'oui, j’en doute', ''],
    ['confirm', 'yes 101', 'yes'],
    ['confirm', '20417 yes', 'yes'],
    ['confirm', '1 yes', 'yes'],
    ['confirm', 'yes 483920', 'yes'],
    ['confirm', 'oui pour moi', 'yes'],
    ['confirm', 'sounds good to me', 'yes'],
    ['confirm', 'good evening, yes', 'yes'],
  ]);
});

describe('a yes as it is said', () => {
  hears([
    ['confirm', 'voui', 'yes'],
    ['confirm', 'c’est tiguidou', 'yes'],
    ['confirm', 'ok c beau', 'yes'],
    ['confirm', 'envoye donc', 'yes'],
    ['confirm', 'nickel, merci', 'yes'],
    ['confirm', 'oui pour le transfert', 'yes'],
    ['confirm', 'oui c’est bien le bon numéro', 'yes'],
  ]);
});

describe('a yes that is mocked, imagined, or put into somebody’s mouth is none', () => {
  hears([
    ['confirm', 'looks good, in your dreams', ''],
    ['confirm', 'oh sure, dream on', ''],
    ['confirm', 'yeah right', ''],
    ['confirm', 'looks good over my dead body', 'puzzled'],
    ['confirm', 'you mean go ahead', 'puzzled'],
    ['confirm', 'so you mean do it', 'puzzled'],
    ['confirm', 'tell me to go ahead', 'puzzled'],
    ['confirm', 'i would go ahead', 'puzzled'],
    ['confirm', 'my wife says go ahead', ''],
    ['confirm', 'she says it’s correct', ''],
    ['confirm', 'mon mari dit que c’est bon', ''],
    ['confirm', 'she says it’s wrong', 'no'],
    ['confirm', 'I asked her, it’s right', 'yes'],
    ['confirm', 'ok checked with him, go ahead', 'yes'],
    ['confirm', 'I asked her', 'puzzled'],
    ['confirm', 'yes I’m away until friday', 'yes'],
    ['confirm', 'yes until Monday', 'later'],
    ['confirm', 'vous voulez dire oui', 'puzzled'],
    ['confirm', 'I want you to go ahead', 'yes'],
    ['confirm', 'sure thing boss', 'yes'],
    ['confirm', 'looks fine on my end', 'yes'],
    ['confirm', 'yes that is my mobile number', 'yes'],
  ]);
});

describe('a yes with nothing but its reason is one; a condition is none', () => {
  hears([
    ['confirmRemove', 'yes he’s gone', 'yes'],
    ['confirmRemove', 'yep he doesn’t work here anymore', 'yes'],
    ['confirmRemove', 'oui, elle est partie', 'yes'],
    ['confirmRemove', 'Yes, please close it.', 'yes'],
    ['confirmRemove', 'yes close their account', 'yes'],
    ['confirmStop', 'yes, I’m back at my desk', 'yes'],
    ['confirmStop', 'yes. we’re back from vacation', 'yes'],
    ['confirm', 'yes it’s my wife’s phone', 'yes'],
    ['confirmRemove', 'he’s gone', 'puzzled'],
    ['confirmRemove', 'yes but he’s not gone yet', 'puzzled'],
    ['confirmRemove', 'yes once she’s gone', 'puzzled'],
    ['confirmStop', 'yes when I’m back', 'puzzled'],
    ['confirm', 'yes that’s my old number', 'puzzled'],
    ['confirm', 'no, that’s my old number', 'no'],
    ['offeredStop', 'yes, off', 'fwd self off'],
    ['offeredStop', 'please stop it', 'fwd self off'],
    ['offeredStop', 'don’t stop it', 'puzzled'],
  ]);
});

describe('a name beside a yes calls whoever listens', () => {
  hears([
    ['confirm', 'looks good Maya', 'yes'],
    ['confirm', 'great, Tom!', 'yes'],
    ['confirm', 'oui merci Sophie', 'yes'],
    ['confirm', 'no Maya', 'no'],
    ['confirm', 'yes for Anna', 'puzzled'],
    ['confirm', 'is it right Maya?', 'ask other'],
    ['confirmTwo', 'yes Maya', 'puzzled'],
  ]);
});

describe('that something was asked for says neither yes nor no', () => {
  hears([
    ['confirm', 'Requested', 'puzzled'],
    ['confirm', 'it was requested', 'puzzled'],
    ['confirm', 'Demandé', 'puzzled'],
    ['confirm', 'c’est demandé', 'puzzled'],
    ['confirm', 'already requested, cancel it', 'cancel'],
    ['confirm', 'annulez ma demande', 'cancel'],
  ]);
});
