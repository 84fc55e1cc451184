import type { Customer } from '../../support/customer';
import { House } from '../../support/house';
import { DeskAgent } from './desk-agent';

describe('an agent takes over a conversation', () => {
  let house: House;
  let customer: Customer;
  let sam: DeskAgent;
  let number: string;
  let leg: string;

  beforeAll(async () => {
    house = await House.open();
    customer = await house.customer();
    sam = await DeskAgent.signIn(house.url);
  });
  afterAll(() => house.close());

  it('a customer who asks for a person waits in the queue, with what the desk has to know of them', async () => {
    await customer.asks('I am 101@organization.com', /./);
    await customer.asks('I want to talk to a person', /colleague/);
    number = await sam.waiting();
    const { waiting } = await sam.queue();
    expect(waiting).toEqual([
      expect.objectContaining({
        number,
        state: 'waiting',
        why: 'asked',
        channel: 'chat',
        language: 'en',
        shown: '101@organization.com',
        customer: null,
        proved: null,
        agent: null,
      }),
    ]);
  });

  it('shows the case: the conversation, the customer with masked addresses, nothing proved', async () => {
    const seen = await sam.case(number);
    expect(seen.legs).toEqual([
      expect.objectContaining({ channel: 'chat', claim: { shown: '101@organization.com' }, proved: null, ended: false }),
    ]);
    expect(seen.customer).toMatchObject({ login: '101@organization.com', email: 'd•••@e•••.com', proved: false });
    expect(seen.transcript.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['I am 101@organization.com', 'I want to talk to a person']),
    );
    expect(seen.may).toEqual({ take: true, takeOver: false, act: false });
    leg = seen.legs[0]?.leg ?? '';
  });

  it('the agent takes the case and writes, and the customer reads it with the agent’s name', async () => {
    const taken = await sam.does(number, 'take', {});
    expect(taken).toMatchObject({ state: 'agent', agent: { id: 'sam', name: 'Sam Okafor' }, may: { act: true } });
    await customer.hears(/Sam Okafor/);
    await sam.does(number, 'say', { leg, text: 'Hello, how may I help?' });
    await customer.hears(/^Hello, how may I help\?$/);
    await customer.says('Please forward my calls');
    await sam.reads(number, ({ text, from }) => from === 'customer' && text === 'Please forward my calls');
  });

  it('a PIN that the customer types to the agent is masked before the agent sees it, and proves the leg', async () => {
    await sam.does(number, 'mail-pin', { leg });
    const pin = await house.pinOf('daniel.okafor@example.com');
    await customer.says(`sure, it is ${pin}`);
    await sam.reads(number, ({ text }) => text.includes('••••••'));
    const seen = await sam.case(number);
    expect(JSON.stringify(seen)).not.toContain(pin);
    expect(seen.legs[0]?.proved).toMatchObject({ method: 'pin' });
    expect(seen.customer).toMatchObject({ proved: true });
  });

  it('what the agent drafts is confirmed by the customer, and done', async () => {
    await sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: '613 555 0100' } }] });
    await customer.hears(/Forward calls of 101@organization\.com to \+1 613 555 0100/);
    await customer.asks('yes', /Done/);
    const { request } = await sam.case(number);
    expect(request.done).toEqual([expect.objectContaining({ kind: 'call-forwarding.set', status: 'applied' })]);
  });

  it('the case is closed, with the audit trail of all that was done', async () => {
    await sam.does(number, 'note', { text: 'Was friendly.' });
    const closed = await sam.does(number, 'close', {});
    expect(closed.state).toBe('closed');
    expect(closed.notes).toEqual([expect.objectContaining({ text: 'Was friendly.', agent: 'Sam Okafor' })]);
    const entries = (await house.audit()).filter(({ actor }) => actor === 'agent:sam').map(({ action }) => action);
    expect(entries).toEqual(
      expect.arrayContaining(['case.taken', 'agent.wrote', 'agent.requested-pin', 'agent.drafted', 'agent.noted', 'case.closed']),
    );
  });
});
