import type { Login } from '../things/items';
import type { Piece } from '../sentence/pieces';

/** "Ma patronne (100@organization.com) voudrait que ...": who asks, by whoever writes. */
const WISHES = /^(?:veut|voudrait|aimerait|souhaite|souhaiterait|demande|wants|asks|would)$/;
const BOSS =
  /^(?:patronn?e?|boss|directeur|directrice|gestionnaire|chef|superieure?|manager|administrateur|administratrice|administrator)$/;

/** "100@organization.com: please change the email of ext. 101 to ...": who speaks stands first; or last, behind a comma, where there is another user and an address before. */
export function speakerIn({ items }: Piece): Login | undefined {
  const [first, second] = items;
  if (first?.is === 'login' && second?.is === 'mark' && /[:,-]/.test(second.text)) return first;
  const at = items.findIndex((item) => item.is === 'login');
  const boss = items[at];
  const wishes = items.findIndex((item, i) => i > at && item.is === 'word' && WISHES.test(item.text));
  const led = items.slice(0, Math.max(at, 0)).some((item) => item.is === 'word' && BOSS.test(item.text));
  if (boss?.is === 'login' && led && wishes > at && wishes - at < 4 && items[wishes - 1]?.is === 'mark') return boss;
  const things = items.filter(({ is }) => is === 'login' || is === 'email' || is === 'extension' || is === 'number');
  const [mark, last] = items.filter((item, i) => item.is !== 'mark' || items[i + 1]?.is === 'login').slice(-2);
  return things.length > 2 && last?.is === 'login' && mark?.is === 'mark' && /[,-]/.test(mark.text) ? last : undefined;
}
