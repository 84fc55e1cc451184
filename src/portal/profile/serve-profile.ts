import type { Language } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { HomeWay } from '../pages/home-page';
import type { PortalKit } from '../routes/kit';
import { createColleagues, type ColleaguesDeps } from './colleagues';
import { ownAddressRoutes } from './address-routes';
import { createEndSessions } from './end-sessions';
import { createOwnAccount, type OwnAccountDeps } from './own-account';
import { createOwnAddresses, type OwnAddressesDeps } from './own-addresses';
import { createWaitingAddresses, type WaitingDeps } from './waiting';
import { createPasswordAgain, type PasswordAgainDeps } from './password-again';
import { profilePath, profileRoutes, type ProfileParts } from './profile-routes';
import { roleOf, usersPath, usersRoutes } from './users-routes';
import { profileWords } from './words';

/** All that the profile and the users of an account stand on. */
export type ServeProfileParts = Omit<OwnAccountDeps & OwnAddressesDeps & WaitingDeps, 'passwordAgain'> &
  PasswordAgainDeps &
  ColleaguesDeps &
  Omit<ProfileParts, 'own' | 'addresses' | 'endSessions' | 'waiting'>;

/** Opens the pages on which somebody who is signed in looks after their account, and who has a role after their company's. */
export function serveProfile(kit: PortalKit, parts: ServeProfileParts): void {
  const passwordAgain = createPasswordAgain(parts);
  const addresses = createOwnAddresses({ ...parts, passwordAgain });
  const waiting = createWaitingAddresses(parts);
  profileRoutes(kit, {
    ...parts,
    addresses,
    waiting,
    endSessions: createEndSessions(parts),
    own: createOwnAccount({ ...parts, passwordAgain }),
  });
  ownAddressRoutes(kit, addresses);
  usersRoutes(kit, { colleagues: createColleagues(parts), addresses, waiting, timeZone: parts.timeZone });
}

/** Where the portal's own page leads this person. */
export function profileWays(user: Pick<User, 'roles'>, language: Language): readonly HomeWay[] {
  const { ways } = profileWords[language];
  return [{ path: profilePath, label: ways.profile }, ...(roleOf(user) === undefined ? [] : [{ path: usersPath, label: ways.users }])];
}
