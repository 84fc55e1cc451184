import { hears } from './rows';

describe('nothing more is wanted, and nothing is in hand', () => {
  hears([
    ['need', "that's it thank you", 'thanks'],
    ['need', "that's all thanks", 'thanks'],
    ['need', 'nothing else', 'thanks'],
    ['need', "no thanks that's everything", 'thanks'],
    ['need', "perfect, that's all I needed", 'thanks'],
    ['need', "ok that's it, goodbye", 'bye'],
    ['need', "c'est tout merci", 'thanks'],
    ['need', "non, rien d'autre, merci", 'thanks'],
    ['need', 'ça ira merci', 'thanks'],
    ['need', 'ce sera tout, bonne journée', 'bye'],
    ['need', 'no', 'no'],
    ['need', 'non', 'no'],
    ['confirm', "that's it", 'yes'],
    ['confirm', "yes that's all", 'yes'],
    ['confirm', "oui c'est tout", 'yes'],
    ['confirm', "c'est tout", 'puzzled'],
    ['confirm', "that's all", 'puzzled'],
    ['confirm', "no, that's all", 'no'],
  ]);
});

describe('who asks for a moment is asked the same again', () => {
  hears([
    ['need', 'hold on', ''],
    ['need', 'just a second please', ''],
    ['who', 'wait, I have to look it up', ''],
    ['confirm', 'let me check', ''],
    ['extension', 'one sec', ''],
    ['need', 'un instant', ''],
    ['who', 'un moment je cherche', ''],
    ['confirm', 'attendez une minute', ''],
    ['pin', 'one moment', 'has pin'],
    ['confirm', 'wait, the number is wrong', 'no'],
  ]);
});

describe('what was done is not to stand', () => {
  hears([
    ['need', 'undo it', 'undo'],
    ['known', 'can you undo that?', 'undo'],
    ['known', 'put it back the way it was', 'undo'],
    ['need', 'revert please', 'undo'],
    ['need', 'annule le changement', 'undo'],
    ['known', 'remettez ça comme avant', 'undo'],
    ['known', 'défaites ça', 'undo'],
    ['confirm', 'undo it', 'cancel'],
    ['confirm', 'annulez le changement', 'cancel'],
  ]);
});
