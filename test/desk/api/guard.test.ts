import type { Refusal } from '../../../src/desk/shapes';
import type { Agent, WhoIsThere } from '../../../src/desk/agent';
import { createGuard } from '../../../src/desk/api/guarded';
import { Refused } from '../../../src/desk/actions/refused';
import { DirectoryUnavailable } from '../../../src/directory/port';
import { json } from '../../../src/http/response';
import { NewerCase } from '../../../src/turn/cases';
import { StoreUnavailable } from '../../../src/store/port';
import { running, type Running } from '../../http/support';

const sam: Agent = { id: 'sam', name: 'Sam', role: 'agent' };

describe('the door of the desk’s API', () => {
  let http: Running;
  let time = 0;
  let there: WhoIsThere['agentOf'] = async () => sam;
  let act: () => Promise<void> = async () => undefined;
  const audited: string[] = [];

  beforeAll(async () => {
    http = await running((server) => {
      const guard = createGuard(
        {
          access: { agentOf: (request) => there(request) },
          now: () => time,
          audit: { append: async (records) => void audited.push(...records.map(({ action, actor }) => `${action} ${actor}`)) },
        },
        () => undefined,
      );
      server.get(
        '/read',
        guard.agents(async () => {
          await act();
          return json({ read: true });
        }),
      );
      server.post(
        '/do',
        guard.agents(async ({ body }) => {
          await body();
          return json({ done: true });
        }),
      );
      server.get(
        '/supervise',
        guard.supervisors(async () => json({ read: true })),
      );
    });
  });
  beforeEach(() => {
    time += 60_000;
    there = async () => sam;
    act = async () => undefined;
  });
  afterAll(() => http.server.stop());

  const get = async (path: string, language = 'en'): Promise<{ readonly status: number; readonly body: Refusal }> => {
    const answer = await fetch(`${http.url}${path}?language=${language}`);
    return { status: answer.status, body: (await answer.json()) as Refusal };
  };

  it('nobody passes when it cannot be known who is there', async () => {
    there = () => Promise.reject(new StoreUnavailable('away'));
    expect(await get('/read', 'fr')).toEqual({
      status: 503,
      body: { error: { code: 'TryLater', message: expect.stringMatching(/^Ceci n’a pas pu être enregistré/) } },
    });
  });

  it.each([
    ['the store', new StoreUnavailable('x')],
    ['the directory', new DirectoryUnavailable('x')],
    ['a newer version of the case', new NewerCase('x')],
  ])('%s that does not answer is told as such', async (_name, error) => {
    act = () => Promise.reject(error);
    expect((await get('/read')).body.error.code).toBe('TryLater');
  });

  it('a fault of ours tells nothing of itself', async () => {
    act = () => Promise.reject(new Error('a detail that nobody should read'));
    const { status, body } = await get('/read');
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('detail')]);
  });

  it('a refusal says who has the case', async () => {
    act = () => Promise.reject(new Refused(409, 'Taken', 'Alex has this case.', 'Alex'));
    expect(await get('/read')).toEqual({ status: 409, body: { error: { code: 'Taken', message: 'Alex has this case.', agent: 'Alex' } } });
  });

  it('an agent at a supervisor’s door is turned away and in the audit log; a supervisor passes', async () => {
    expect((await get('/supervise')).status).toBe(403);
    expect(audited).toEqual(['agent.refused agent:sam']);
    there = async () => ({ ...sam, role: 'supervisor' });
    expect((await get('/supervise')).status).toBe(200);
  });

  it('forty deeds at once and ten more a second are a person’s; what is more is asked to wait', async () => {
    const post = async (): Promise<number> => (await fetch(`${http.url}/do`, { method: 'POST' })).status;
    const statuses: number[] = [];
    for (let n = 0; n < 42; n += 1) statuses.push(await post());
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([40, 429]);
    time += 1_000;
    expect(await post()).toBe(200);
  });

  it('a body that is none, too large, or compressed is answered in one form', async () => {
    const post = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> => {
      const answer = await fetch(`${http.url}/do`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
      return [answer.status, ((await answer.json()) as Refusal).error.code];
    };
    expect(await post('{')).toEqual([400, 'BadRequest']);
    expect(await post('"'.padEnd(200_000, 'x'))).toEqual([413, 'TooLarge']);
    expect(await post('{}', { 'content-encoding': 'gzip' })).toEqual([415, 'BadRequest']);
    expect(await post('{}', { 'content-type': 'text/html' })).toEqual([415, 'BadRequest']);
    expect(await post('{}', { 'sec-fetch-site': 'same-site' })).toEqual([403, 'WrongOrigin']);
  });
});
