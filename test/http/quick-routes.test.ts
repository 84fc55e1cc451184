import { QuickRoutes } from '../../src/http/quick-routes';
import { jsonText } from '../../src/http/response';

const answers = async () => jsonText('{}');

function routes(...patterns: readonly string[]): QuickRoutes {
  const quick = new QuickRoutes();
  for (const pattern of patterns) quick.add('GET', pattern, answers);
  return quick;
}

describe('the quick way to a route', () => {
  it('finds fixed and named parts, the fixed one first', () => {
    const quick = routes('/help/:article', '/help/search', '/v3/directline/conversations/:id/activities', '/');
    expect(quick.find('GET', '/help/search', 'localhost')).toMatchObject({ pattern: '/help/search', params: {} });
    expect(quick.find('GET', '/help/call-forwarding', 'localhost:3978')).toMatchObject({
      pattern: '/help/:article',
      params: { article: 'call-forwarding' },
    });
    expect(quick.find('GET', '/v3/directline/conversations/07-abc_DEF-1/activities', '127.0.0.1')).toMatchObject({
      params: { id: '07-abc_DEF-1' },
    });
  });

  it.each([
    ['another method', 'POST', '/help/search', 'localhost'],
    ['a path nobody registered', 'GET', '/help', 'localhost'],
    ['a longer path', 'GET', '/help/search/more', 'localhost'],
    ['an encoded path', 'GET', '/help/%73earch', 'localhost'],
    ['an empty part', 'GET', '/help//search', 'localhost'],
    ['a slash at the end', 'GET', '/help/search/', 'localhost'],
    ['no host', 'GET', '/help/search', undefined],
    ['a host that makes no URL', 'GET', '/help/search', 'a b'],
    ['a host with a path', 'GET', '/help/search', 'a/b'],
    ['a pattern with a star', 'GET', '/assets/a', 'localhost'],
  ])('leaves %s to restify', (_what, method, path, host) => {
    expect(routes('/help/:article', '/help/search', '/assets/*').find(method, path, host)).toBeUndefined();
  });
});
