import { House } from '../../support/house';
import { Visitor } from '../visitor';
import { Application, clientsFile } from './application';

const daniel = '101@organization.com';
const password = 'Pebble-meadow-4';
const callback = 'http://127.0.0.1:9/callback';

describe('an application whose users sign in with the portal', () => {
  let house: House;
  let invoices: Application;
  beforeAll(async () => {
    house = await House.open({ env: { PORTAL_CLIENTS_FILE: await clientsFile(callback) } });
    invoices = await Application.of(house.service.publicUrl, callback);
  });
  afterAll(() => house.close());

  test('learns by a code who is there, once, with PKCE', async () => {
    const visitor = new Visitor(house);
    const begun = await invoices.begin();
    const asked = await invoices.follow(visitor, begun.path);
    expect(asked.text).toContain('Sign in here, and you go on to Invoices.');
    const signedIn = await visitor.post(asked.at, { login: daniel, password });
    const came = await invoices.follow(visitor, signedIn.to ?? '');
    const tokens = await invoices.finish(came.at, begun);
    const { sub = '' } = tokens.claims() ?? {};
    expect(await invoices.userinfo(tokens.access_token, sub)).toEqual({ sub, name: 'Daniel Okafor', preferred_username: daniel, email: 'daniel.okafor@example.com', email_verified: true });
    await expect(invoices.finish(came.at, begun)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(invoices.userinfo(tokens.access_token, sub)).rejects.toMatchObject({ status: 401 });
  });
});
