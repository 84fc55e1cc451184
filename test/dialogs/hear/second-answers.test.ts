import { hears } from './second-rows';

describe('short answers and asides', () => {
  hears([
    ['confirm', 'wait', ''],
    ['confirm', 'hold on', ''],
    ['confirm', 'one sec', ''],
    ['confirm', 'attends', ''],
    ['number', 'un instant', ''],
    ['pin', '12345', 'secret? length'],
    ['pin', '1234567', 'secret? length'],
    ['pin', '712691 or 712619', 'secret? which'],
    ['code', '12345', 'secret? length'],
    ['correction', 'i want to stop it', 'field off'],
    ['correction', 'the extension', 'no'],
    ['correction', '206', 'subject 206'],
    ['correction', 'arrêtez-le', 'field off'],
    ['code', 'what code?', 'ask one-time-code'],
    ['need', 'what languages do you speak', 'capabilities'],
    ['need', 'quelles langues parlez-vous ?', 'capabilities'],
    ['confirm', 'on recommence', 'restart'],
    ['confirm', 'y pls', 'yes'],
    ['confirm', 'I guess so', ''],
    ['confirm', '👍', 'yes'],
    ['confirm', '👌', 'yes'],
    ['confirm', 'ouais', 'yes'],
    ['confirm', 'yup do it', 'yes'],
    ['need', 'my number is 613 555 0150 and I want calls sent there', 'fwd self +16135550150'],
    ['need', 'whats a case number', 'ask other'],
  ]);
});
