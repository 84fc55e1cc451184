import { isDomain } from '../../../dialogs/hear/text/tokens';
import type { Said, SpokenClaim } from '../../../dialogs/heard';
import type { SessionEvent } from '../../../machines/events';
import { viewLeg } from '../../../machines/view';
import type { Claim, PartialClaim } from '../../../machines/words';
import { isNumber, namedAddress } from '../claims';
import type { Taking, UnderstandDeps } from './deps';

/** An address given for the reminder of a login name is a name, too: nobody is asked again for what they told. */
export function withOwnAddress(said: readonly Said[], claimed: boolean): readonly Said[] {
  if (claimed || said.some((each) => each.is === 'claim')) return said;
  const emails = said.flatMap((each) => {
    if (each.is !== 'event') return [];
    const { event } = each;
    return event.type === 'field.given'
      ? [event.fields.email]
      : event.type === 'request.drafted'
        ? event.drafts.filter(({ kind }) => kind === 'login-name.remind').map((draft) => draft.fields.email)
        : [];
  });
  const email = emails.find((given) => given !== undefined);
  return email === undefined ? said : [...said, { is: 'claim', claim: { email, shown: email } }];
}

/** A company's name stands for an account number only where the directory can be asked by it; where it cannot, what was said beside it counts. Undefined: nothing was. */
function numbered({ account, ...rest }: SpokenClaim, knowsCompanies: boolean): SpokenClaim | undefined {
  if (account === undefined || isNumber(account) || isDomain(account) || knowsCompanies)
    return { ...rest, ...(account === undefined ? {} : { account }) };
  return rest.extension === undefined ? undefined : { ...rest, shown: rest.extension };
}

/** "Sorry, I'm 102" of who named themself as 101@organization.com, and has shown nothing yet: the other login name of that domain. */
function withDomain(spoken: SpokenClaim, known: Claim | undefined): SpokenClaim {
  const { login, email, account, extension } = spoken;
  if (known?.by !== 'login' || login !== undefined || email !== undefined || account !== undefined || extension === undefined)
    return spoken;
  const domain = /^[^\s,@]+@([^\s,]+)/.exec(known.shown)?.[1];
  if (domain === undefined) return spoken;
  const other = `${extension}@${domain}`;
  return { login: other, shown: other };
}

/** Who somebody says they are: looked up when it names somebody, kept while it is but half a name. Rejects with DirectoryUnavailable. */
export async function takeClaim(
  { claims }: UnderstandDeps,
  said: SpokenClaim,
  { leg, at, snapshot, known }: Taking,
): Promise<SessionEvent> {
  const partial: PartialClaim = said.anew ? {} : { ...snapshot.context.legs[leg]?.partial };
  const heard = numbered(said, claims.knowsCompanies);
  if (!heard) return { type: 'message.puzzling', leg, at };
  const spoken = said.anew || viewLeg(snapshot, leg)?.proved ? heard : withDomain(heard, known.claim);
  const { login, email, account = partial.account, extension = partial.extension } = spoken;
  const whole =
    login !== undefined ||
    email !== undefined ||
    (account !== undefined && extension !== undefined) ||
    (extension !== undefined && namedAddress(known.claim) !== undefined);
  if (!whole) {
    return {
      type: 'user.half-claimed',
      leg,
      at,
      partial: { ...(account === undefined ? {} : { account }), ...(extension === undefined ? {} : { extension }) },
      ...(said.anew ? { anew: true } : {}),
    };
  }
  const both = {
    ...spoken,
    ...(login === undefined && email === undefined && account !== undefined ? { account } : {}),
    ...(extension === undefined || login !== undefined ? {} : { extension }),
  };
  const shown =
    both.account !== undefined && spoken.account === undefined
      ? `${both.account}, ${spoken.shown}`
      : both.extension !== undefined && spoken.extension === undefined && email === undefined
        ? `${spoken.shown}, ${both.extension}`
        : spoken.shown;
  known.claim = await claims.resolve({ ...both, shown }, known.claim);
  return { type: 'user.claimed', leg, at, claim: known.claim };
}
