import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { strengthOf } from '../passwords/strength';
import { suggestionWords } from '../passwords/suggestion';
import { offerJudge } from './load-judge';

// The second script of a page on which a password is chosen: all that needs the long lists.
const common = new Set(dictionary['passwords-common'].map(String));
const meter = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

offerJudge({
  isCommon: (word) => common.has(word),
  strengthOf: (password, owner) => strengthOf(meter, password, owner),
  words: suggestionWords(dictionary['diceware-common']),
});
