import { hears } from './rows';

describe('asked for the number of one of several, the customer goes without that one', () => {
  hears([
    ['numberOfSeveral', 'just do the others', 'drop fwd c-1'],
    ['numberOfSeveral', 'ok skip that one', 'drop fwd c-1'],
    ['numberOfSeveral', 'then leave that one out please', 'drop fwd c-1'],
    ['numberOfSeveral', 'forget about that one and do the rest', 'drop fwd c-1'],
    ['numberOfSeveral', 'only do the other one', 'drop fwd c-1'],
    ['numberOfSeveral', 'faites juste les autres', 'drop fwd c-1'],
    ['numberOfSeveral', 'laissez celui-là de côté', 'drop fwd c-1'],
    ['numberOfSeveral', 'oubliez celui-là, et faites l’autre', 'drop fwd c-1'],
  ]);
});

describe('what looks alike drops none', () => {
  hears([
    ['numberOfSeveral', 'forget it', 'cancel'],
    ['numberOfSeveral', 'never mind', 'cancel'],
    ['numberOfSeveral', 'the other one', 'puzzled'],
    ['numberOfSeveral', 'use my other number', 'puzzled'],
    ['numberOfSeveral', 'stop forwarding', 'field c-1 off'],
    ['number', 'just do the others', 'puzzled'],
  ]);
});
