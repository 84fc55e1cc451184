import type { Role } from '../../../machines/words';
import type { HttpRequest, HttpResponse } from '../../http/router';
import type { User } from '../../directory/port';
import { pageContext } from '../../website/page-context';
import type { PortalKit } from '../routes/kit';
import type { PortalPerson } from '../sessions';
import type { Colleagues } from './colleagues';
import type { OwnAddresses } from './own-addresses';
import { profilePath } from './profile-routes';
import type { WaitingAddress, WaitingAddresses } from './waiting';
import { supportSentences } from './support-sentences';
import { usersPage, type UsersNotice } from './users-page';

export const usersPath = '/portal/users';

export interface UsersParts {
  readonly colleagues: Colleagues;
  readonly addresses: Pick<OwnAddresses, 'propose'>;
  readonly waiting: WaitingAddresses;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

/** What of these pages somebody sees: an administrator's before an office manager's; undefined: their own profile alone. */
export const roleOf = ({ roles }: Pick<User, 'roles'>): Role | undefined =>
  (['administrator', 'office-manager'] as const).find((role) => roles.includes(role));

/** Longest text that is looked for. */
const longest = 100;

/** Registers /portal/users for who has a role, which is read anew at each request; others are led to their profile. */
export function usersRoutes(kit: PortalKit, { colleagues, addresses, waiting, timeZone }: UsersParts): void {
  const show = async (request: HttpRequest, person: PortalPerson, as: Role, notice?: UsersNotice): Promise<HttpResponse> => {
    const { user } = person;
    const text = (request.query.get('find') ?? '').slice(0, longest);
    const [found, plain] = await Promise.all([colleagues.find(user.account.id, text), colleagues.plain(user)]);
    const asked: ReadonlyMap<string, readonly WaitingAddress[]> = new Map(
      as === 'administrator' ? await Promise.all(found.users.map(async (one) => [one.id, await waiting.of(one)] as const)) : [],
    );
    const bad = notice && !['welcome-sent', 'right', 'wrong', 'proposed', 'waiting-sent', 'taken-back'].includes(notice.is);
    const view = { reader: user, as, found, text, plain, notice, waiting: asked, timeZone, at: kit.now() };
    return kit.answer(request, (context) => usersPage(context, { ...view, sentences: supportSentences(context.language, plain[0]) }), {
      person,
      status: notice?.is === 'too-many' || notice?.is === 'too-soon' ? 429 : bad ? 422 : 200,
    });
  };

  kit.getSignedIn(usersPath, async (request, person) => {
    const as = roleOf(person.user);
    return as === undefined ? kit.go(profilePath) : show(request, person, as);
  });

  kit.postSignedIn(usersPath, async (request, person, form) => {
    const as = roleOf(person.user);
    if (as === undefined) return kit.go(profilePath);
    const tell = (notice: UsersNotice): Promise<HttpResponse> => show(request, person, as, notice);
    const id = form.get('user') ?? '';
    if (form.get('act') === 'welcome') {
      const outcome = await colleagues.sendWelcome(person.user, id, pageContext(request, kit.frame()).language);
      return tell(
        outcome === 'nobody'
          ? { is: 'nothing-done' }
          : typeof outcome === 'string'
            ? { is: outcome }
            : { is: 'welcome-sent', user: outcome.sent },
      );
    }
    if (form.get('act') === 'waiting-again') {
      const outcome = await waiting.sendAgain(person.user, id, form.get('purpose') ?? '', pageContext(request, kit.frame()).language);
      return tell(
        typeof outcome === 'object'
          ? { is: 'too-many', againAt: outcome.againAt }
          : { is: outcome === 'sent' ? 'waiting-sent' : 'not-waiting' },
      );
    }
    if (form.get('act') === 'waiting-back')
      return tell({
        is: (await waiting.takeBack(person.user, id, form.get('purpose') ?? '')) === 'taken-back' ? 'taken-back' : 'not-waiting',
      });
    if (form.get('act') === 'propose') {
      const outcome = await addresses.propose(person.user, id, form.get('second') ?? '', pageContext(request, kit.frame()).language);
      if (typeof outcome === 'string') return tell({ is: outcome === 'nobody' || outcome === 'wrong-password' ? 'nothing-done' : outcome });
      return tell('againAt' in outcome ? { is: 'too-many', againAt: outcome.againAt } : { is: 'proposed', user: outcome.asked });
    }
    if (form.get('act') !== 'check') return tell({ is: 'nothing-done' });
    const outcome = await colleagues.isAddress(person.user, id, form.get('email') ?? '');
    if (typeof outcome === 'string') return tell({ is: outcome === 'nobody' ? 'nothing-done' : outcome });
    return tell(
      'againAt' in outcome ? { is: 'too-many', againAt: outcome.againAt } : { is: outcome.right ? 'right' : 'wrong', user: outcome.user },
    );
  });
}
