import {
  auditPage,
  auditVerified,
  figures,
  helpSaid,
  ratings,
  type AuditPage,
  type AuditVerified,
  type Figures,
} from '../../../src/desk/shapes';
import { csv, csvCell } from '../../../src/desk/supervision/csv';
import { daysAsked } from '../../../src/desk/supervision/days';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';
import { DeskAgent } from './desk-agent';

describe('supervision', () => {
  let house: House;
  let sam: DeskAgent;
  let alex: DeskAgent;
  let number: string;
  const time = Date.UTC(2031, 4, 6, 14);

  beforeAll(async () => {
    house = await House.open({ now: () => time });
    sam = await DeskAgent.signIn(house.url);
    alex = await DeskAgent.signIn(house.url, 'alex');
    const customer = await house.customer();
    await customer.asks('I want to talk to a person', /./);
    number = await sam.waiting();
    const { legs } = await sam.does(number, 'take', {});
    await sam.does(number, 'say', { leg: legs[0]?.leg ?? '', text: 'Hello there' });
    await sam.does(number, 'close', {});
    await customer.asks('5', /./);
  });
  afterAll(() => house.close());

  it('counts what happened, a number a day for plots', async () => {
    const { body } = await alex.get<Figures>('figures?from=2031-05-05&to=2031-05-06');
    const read = figures.parse(body);
    expect(read.days).toEqual(['2031-05-05', '2031-05-06']);
    expect(read).toMatchObject({
      opened: { chat: [0, 1] },
      closed: { chat: [0, 1] },
      closedVerified: [0, 0],
      escalated: { asked: [0, 1] },
      taken: [0, 1],
      waited: { le10s: [0, 1] },
      rated: { 5: [0, 1] },
      agents: [{ id: 'sam', name: 'Sam Okafor', taken: [0, 1], wrote: [0, 1] }],
    });
  });

  it('exports the same as CSV for a spreadsheet', async () => {
    const { text, status } = await alex.get('figures.csv?from=2031-05-06&to=2031-05-06');
    expect(status).toBe(200);
    const rows = text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe('Day,Figure,Detail,Number');
    expect(rows).toEqual(
      expect.arrayContaining(['2031-05-06,Cases opened,Chat,1', '2031-05-06,Rating,5 of 5,1', '2031-05-06,Cases taken,Sam Okafor (sam),1']),
    );
  });

  it('names columns and what was counted in the supervisor’s language', async () => {
    const rows = (await (await DeskAgent.signIn(house.url, 'alex', 'fr')).get('figures.csv?from=2031-05-06&to=2031-05-06')).text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    expect(rows).toEqual(
      expect.arrayContaining(['Jour,Chiffre,Détail,Nombre', '2031-05-06,Dossiers ouverts,Discussion,1', '2031-05-06,Évaluation,5 sur 5,1']),
    );
  });

  it('shows which articles helped, the least helpful first, with readers’ comments as masked text, and exports both', async () => {
    const say = (article: string, helpful: string, comment: string, browser: string) =>
      fetch(`${house.url}/help/${article}`, {
        method: 'POST',
        headers: { 'user-agent': browser },
        body: new URLSearchParams({ helpful, comment }),
      });
    await say('forward-calls', 'yes', '', 'one');
    await say('forward-calls', 'no', '=SUM(A1) I typed 483920 and called 613 555 0142 <b>twice</b>', 'two');
    await say('support-pin', 'no', '', 'one');
    const read = helpSaid.parse((await alex.get('articles?from=2031-05-05&to=2031-05-06')).body);
    expect(read.articles.map(({ name, helped, not }) => [name, helped, not])).toEqual([
      ['support-pin', [0, 0], [0, 1]],
      ['forward-calls', [0, 1], [0, 1]],
    ]);
    expect(read.comments).toEqual([
      {
        name: 'forward-calls',
        title: 'Forward your calls to another number',
        there: true,
        at: time,
        language: 'en',
        helpful: false,
        text: '=SUM(A1) I typed •••••• and called •••• <b>twice</b>',
      },
    ]);
    expect((await alex.get('articles.csv?from=2031-05-06&to=2031-05-06')).text).toBe(
      'Day,Article,Page,Helped,Did not help\r\n2031-05-06,"What the support PIN is, and when we ask for it",/help/support-pin,0,1\r\n2031-05-06,Forward your calls to another number,/help/forward-calls,1,1\r\n',
    );
    expect((await alex.get('comments.csv?from=2031-05-06&to=2031-05-06')).text.split('\r\n')[1]).toBe(
      `2031-05-06 14:00,Forward your calls to another number,/help/forward-calls,no,English,"'=SUM(A1) I typed •••••• and called •••• <b>twice</b>"`,
    );
    expect((await alex.get<{ readonly articles: readonly unknown[] }>('articles?from=2031-05-01&to=2031-05-05')).body.articles).toEqual([]);
  });

  it('shows who did what, of an agent and of a case, newest first', async () => {
    const page = await eventually(async () => {
      const { body } = await alex.get<AuditPage>('audit?agent=sam');
      return body.entries.some(({ action }) => action === 'case.closed') ? auditPage.parse(body) : undefined;
    }, 'the audit log');
    expect(page.entries.map(({ action }) => action)).toEqual(['case.closed', 'agent.wrote', 'case.taken']);
    expect(page.entries[0]).toMatchObject({ actor: 'Sam Okafor', agent: 'sam', number });
    expect((await alex.get<AuditPage>(`audit?case=${number}`)).body.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['case.escalated', 'case.taken', 'case.rated']),
    );
    expect((await alex.get<AuditPage>('audit?agent=nobody')).body).toEqual({ entries: [], before: null });
  });

  it('shows how customers rated the help, and which agent helped', async () => {
    const { body } = await alex.get('ratings?from=2031-05-06&to=2031-05-06');
    expect(ratings.parse(body).ratings).toEqual([{ at: time, number, score: 5, agent: 'Sam Okafor' }]);
  });

  it('says whether the audit log is whole, as audit:verify does', async () => {
    const done = await eventually(async () => {
      const { body } = await alex.get<AuditVerified>('audit/verified');
      return body.state === 'running' ? undefined : auditVerified.parse(body);
    }, 'the check');
    const entries = await house.audit();
    expect(done).toEqual({ state: 'whole', entries: entries.length, head: `${entries.length}:${entries.at(-1)?.hash}`, at: time });
    expect((await alex.get<AuditVerified>('audit/verified?again=1')).body).toMatchObject({ state: 'running', of: entries.length });
  });

  it.each(['from=2031-13-01', 'from=2031-02-30', 'from=yesterday', 'from=2031-05-07&to=2031-05-06', 'from=2029-01-01&to=2031-01-01'])(
    'days that are none are refused: %s',
    async (query) => {
      expect((await alex.get(`figures?${query}`)).status).toBe(400);
    },
  );

  it('asks for the last thirty days unless told', () => {
    const days = daysAsked(new URLSearchParams(), time) ?? [];
    expect([days.length, days[0], days.at(-1)]).toEqual([30, '2031-04-07', '2031-05-06']);
  });
});

describe('a cell of the export', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n@x', '＝1', '\u00a0=1', '=HYPERLINK("http://x","y")'])(
    'that begins like a formula is text: %j',
    (text) => {
      expect(csvCell(text)).toMatch(/^"'/);
    },
  );

  it('is quoted where it has to be, and a number stays a number', () => {
    expect(csv([['a,b', 'c"d', 'e\r\nf', 'plain', 'x\0y', -7]])).toBe('\ufeff"a,b","c""d","e\r\nf",plain,xy,-7\r\n');
  });
});
