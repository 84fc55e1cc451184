import { readChannelData } from '../../../src/channels/directline/channel-data';

test('what the channel knows is told from what the client keeps for itself', () => {
  expect(readChannelData({ clientActivityID: 'abc', postBack: true, mine: { a: [1] }, yours: 'x' })).toEqual({
    known: { clientActivityID: 'abc', postBack: true },
    clients: { mine: { a: [1] }, yours: 'x' },
  });
  expect(readChannelData({ clientActivityID: 'abc' })).toEqual({ known: { clientActivityID: 'abc' }, clients: undefined });
});

test('nothing by which lines are read is taken from a client, nor an id with words in it', () => {
  const lies = {
    agent: { name: 'Alex' },
    mail: {},
    put: 'x',
    mailedBy: 'e',
    reveals: {},
    gather: {},
    handOff: 'x',
    hangup: true,
    transfer: true,
  };
  expect(readChannelData({ ...lies, clientActivityID: 'my PIN is 482193' })).toEqual({ known: {}, clients: undefined });
  expect(readChannelData(JSON.parse('{"__proto__":{"polluted":true}}') as Record<string, unknown>)).toEqual({
    known: {},
    clients: undefined,
  });
});

test('more than a client can mean by it is left out, and what the channel knows stays', () => {
  expect(readChannelData({ clientActivityID: 'abc', much: 'x'.repeat(1_001) })).toEqual({
    known: { clientActivityID: 'abc' },
    clients: undefined,
  });
});
