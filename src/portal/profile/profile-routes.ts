import type { Policy } from '../../../machines/policy';
import { withCookie } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import type { AccountRecords } from '../../directory/records';
import { pageContext } from '../../website/page-context';
import type { NewPasswords } from '../accounts/new-password';
import { portalPaths, type PortalKit } from '../routes/kit';
import type { PortalPerson, PortalSessions } from '../sessions';
import type { OwnAccount } from './own-account';
import type { Which } from '../addresses/own-address-links';
import type { OwnAddresses } from './own-addresses';
import type { EndSessions } from './end-sessions';
import type { Doer } from './password-again';
import { profilePage, type Refusal, type WaitingNotice } from './profile-page';
import type { WaitingAddresses } from './waiting';
import type { ProfileNotice } from './words/words';

export const profilePath = '/portal/profile';

export interface ProfileParts {
  readonly own: OwnAccount;
  readonly addresses: Pick<OwnAddresses, 'ask'>;
  readonly endSessions: EndSessions;
  readonly waiting: WaitingAddresses;
  readonly sessions: PortalSessions;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly passwords: Pick<NewPasswords, 'profileOf'>;
  readonly policy: Pick<Policy, 'oneTimePin'>;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

/** What an address of ours may say was done before. */
const notices: readonly (ProfileNotice | Which | WaitingNotice)[] = [
  'sent',
  'taken-back',
  'not-waiting',
  'address-own',
  'second-confirm',
  'password',
  'voicemail',
  'support-pin',
  'signed-out-there',
  'signed-out-elsewhere',
  'nothing-done',
];

/** Registers /portal/profile. What was done is told on the page one is led back to: loading that anew does nothing again. */
export function profileRoutes(
  kit: PortalKit,
  { own, addresses, endSessions, waiting, sessions, records, passwords, policy, timeZone }: ProfileParts,
): void {
  const oneTimePins = policy.oneTimePin !== undefined;
  const show = async (request: HttpRequest, person: PortalPerson, refusal?: Refusal): Promise<HttpResponse> => {
    const { user, session } = person;
    const [all, asked] = await Promise.all([sessions.of(user.id), waiting.of(user)]);
    const status = refusal === undefined ? 200 : typeof refusal.why === 'object' && 'againAt' in refusal.why ? 429 : 422;
    const view = {
      user,
      oneTimePins,
      session,
      waiting: asked,
      refusal,
      timeZone,
      sessions: all,
      profile: passwords.profileOf(user),
      at: kit.now(),
      notice: notices.find((notice) => request.query.has(notice)),
    };
    return kit.answer(request, (context) => profilePage(context, view), { person, status });
  };
  const done = (notice: ProfileNotice | Which | WaitingNotice): HttpResponse => kit.go(`${profilePath}?${notice}`);
  /** Who was removed meanwhile is signed out. */
  const gone = (): HttpResponse => kit.go(`${portalPaths.signIn}?first`);

  const changePassword = async (request: HttpRequest, person: PortalPerson, doer: Doer, form: URLSearchParams): Promise<HttpResponse> => {
    // Ends with the others: this browser stays where it is, under a new name (rotation).
    const remember = (await sessions.of(person.user.id)).find(({ id }) => id === person.session)?.body.remember ?? false;
    const outcome = await own.changePassword(doer, form.get('current') ?? '', {
      password: form.get('password') ?? '',
      confirmation: form.get('confirmation') ?? '',
    });
    if (outcome === 'gone') return gone();
    if (outcome !== 'done') return show(request, person, { form: 'password', why: outcome });
    const hash = await records.passwordOf(person.user.id);
    return hash === undefined ? gone() : withCookie(done('password'), await sessions.begin(request, person.user, hash, remember));
  };

  kit.getSignedIn(profilePath, (request, person) => show(request, person));

  kit.postSignedIn(profilePath, async (request, person, form) => {
    const { user, session } = person;
    const doer: Doer = { user, client: request.client, language: pageContext(request, kit.frame()).language };
    switch (form.get('act')) {
      case 'password':
        return changePassword(request, person, doer, form);
      case 'voicemail': {
        const outcome = await own.setVoicemailPin(doer, form.get('voicemail-current') ?? '', form.get('voicemail-pin') ?? '');
        return outcome === 'gone'
          ? gone()
          : outcome === 'done'
            ? done('voicemail')
            : show(request, person, { form: 'voicemail', why: outcome });
      }
      case 'address-own':
      case 'second-confirm': {
        const which = form.get('act') === 'address-own' ? 'address-own' : 'second-confirm';
        const outcome = await addresses.ask(
          which,
          doer,
          form.get(`${which}-current`) ?? '',
          form.has('remove') ? '' : (form.get(`${which}-email`) ?? ''),
        );
        return outcome === 'nobody' ? gone() : outcome === 'asked' ? done(which) : show(request, person, { form: which, why: outcome });
      }
      case 'support-pin': {
        if (oneTimePins) return done('nothing-done');
        const outcome = await own.newSupportPin(doer);
        return outcome === 'done' ? done('support-pin') : show(request, person, { form: 'support-pin', why: outcome });
      }
      case 'waiting-again': {
        const outcome = await waiting.sendAgain(user, user.id, form.get('purpose') ?? '', doer.language);
        return typeof outcome === 'object'
          ? show(request, person, { form: 'waiting', why: outcome })
          : done(outcome === 'sent' ? 'sent' : 'not-waiting');
      }
      case 'waiting-back':
        return done((await waiting.takeBack(user, user.id, form.get('purpose') ?? '')) === 'taken-back' ? 'taken-back' : 'not-waiting');
      case 'end': {
        await endSessions(user, { one: form.get('session') ?? '' });
        return done('signed-out-there');
      }
      case 'end-others': {
        await endSessions(user, { allBut: session });
        return done('signed-out-elsewhere');
      }
      default:
        return done('nothing-done');
    }
  });
}
