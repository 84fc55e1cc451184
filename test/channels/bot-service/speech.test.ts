import { callActivities, ssml } from '../../../src/channels/bot-service/telephony/speech';
import type { SaidLine } from '../../../src/channels/voice/said-line';

const line = (over: Partial<SaidLine> = {}): SaidLine => ({
  position: 1,
  language: 'en',
  words: 'Hello.',
  gather: undefined,
  hangup: false,
  transfer: false,
  ...over,
});
const gather = { input: 'dtmf speech', finish: '#', timeout: 8, hints: [] } as const;

test('no text adds an element to what is spoken', () => {
  const parts = [
    '</voice></speak>',
    '<audio src="http://127.0.0.1/"/>',
    '<break time="99s"/>',
    '&lt;',
    ']]>',
    '<!--',
    '<?xml?>',
    '"\'',
    '\u0000\u0007',
    '\ud800',
    'Zoë & Søn',
    '<![CDATA[',
    '\n\r\t',
  ];
  for (const one of parts) {
    for (const two of parts) {
      const spoken = ssml(`${one}${two} to 1 0 1`, 'fr');
      expect(spoken.match(/<\/?[a-z]+/g)).toEqual(['<speak', '<voice', '</voice', '</speak']);
      expect(spoken).toMatch(/^<speak version="1\.0" xmlns="[^"]+" xml:lang="fr-CA"><voice name="[^"]+">[^<]*<\/voice><\/speak>$/);
    }
  }
});

test.each([
  ['more is to come', line(), [{ inputHint: 'ignoringInput' }]],
  ['a question', line({ gather }), [{ inputHint: 'expectingInput' }]],
  ['a secret, which is not listened to', line({ gather: { ...gather, input: 'dtmf' } }), [{ inputHint: 'acceptingInput' }]],
  ['a goodbye', line({ hangup: true }), [{ inputHint: 'ignoringInput' }, { type: 'endOfConversation' }]],
  [
    'a transfer',
    line({ gather, transfer: true }),
    [{ inputHint: 'ignoringInput' }, { type: 'event', name: 'handoff.initiate', value: { TargetPhoneNumber: '+16135550199' } }],
  ],
])('%s is carried out as it is meant', (_name, said, wanted) => {
  expect(callActivities(said, '+16135550199')).toEqual(wanted.map((each) => expect.objectContaining(each)));
});

test('with nobody to put through to, the caller is told and may go on', () => {
  expect(callActivities(line({ gather, transfer: true, language: 'fr', words: 'Un instant.' }), undefined)).toEqual([
    expect.objectContaining({
      inputHint: 'expectingInput',
      text: 'Un instant. Je suis désolé, je ne peux pas vous passer une personne sur cette ligne.',
    }),
  ]);
});
