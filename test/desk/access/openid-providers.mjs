// Two OpenID providers as one process, for the test beside: `node openid-providers.mjs` prints their addresses as JSON.
// The first tells roles by userinfo alone, the second in the ID token, some objects deep. Whoever signs in is who they say.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = {
  ada: { name: 'Ada Byron', roles: ['visitor', 'supervisor'] },
  ben: { name: 'Ben Ali', roles: 'agent' },
  cem: { name: 'Cem Arslan', roles: ['visitor'] },
  'dee|0815/x': { preferred_username: 'dee', roles: ['agent'] },
  eve: { name: '<b>Eve</b>', given_name: 'Eve', roles: ['agent'] },
};

/** Answers where it may be reached: another name than the desk's, as in life. */
async function begin(inIdToken) {
  const server = createServer();
  await new Promise((done) => void server.listen(0, '127.0.0.1', done));
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'desk', client_secret: "the desk's secret: 100% & more+some", redirect_uris: ['http://127.0.0.1/'], post_logout_redirect_uris: ['http://127.0.0.1/'] }],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'given_name'], roles: ['roles', 'realm'] },
    scopes: ['openid', 'profile', 'roles'],
    conformIdTokenClaims: !inIdToken,
    pkce: { required: () => true },
    cookies: { keys: ['a key of these tests'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...(inIdToken ? { ...people[id], roles: undefined, realm: { access: people[id]?.roles } } : people[id]) }) }),
  });
  // The desk's port is not known before it listens.
  provider.Client.prototype.redirectUriAllowed = (uri) => uri.endsWith('/desk/sign-in/callback');
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri) => uri.endsWith('/desk/sign-in');
  server.on('request', provider.callback());
  return issuer;
}

console.log(JSON.stringify({ byUserinfo: await begin(false), byIdToken: await begin(true) }));
