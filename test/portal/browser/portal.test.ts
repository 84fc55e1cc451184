// @needs chromium
import { livePeople, liveTests } from './live';
import { lookPeople, lookTests } from './look';
import { pathPeople, pathTests } from './paths';
import { PortalSite } from './portal-site';

let site: PortalSite;
beforeAll(async () => {
  site = await PortalSite.open([...pathPeople, ...lookPeople, ...livePeople]);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

describe('every path', () => {
  pathTests(() => site);
});
describe('every page', () => {
  lookTests(() => site);
});
describe('while one types', () => {
  liveTests(() => site);
});
