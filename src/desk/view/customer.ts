import { phone as spaced } from '../../../dialogs/lines/format';
import type { User } from '../../directory/port';
import type { Customer } from '../shapes';

/** `d•••@o•••.com`: enough to say "the address that begins with d", too little to write to. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [name, domain] = [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
  const dot = domain.lastIndexOf('.');
  return `${name.slice(0, 1)}•••@${domain.slice(0, 1)}•••${dot > 0 ? domain.slice(dot) : ''}`;
}

/** `••• 00`: the last two digits. */
export const maskPhone = (phone: string): string => `••• ${phone.slice(-2)}`;

/**
 * The user a case is about. Until a leg has shown that it is theirs, addresses and numbers are masked: an agent who is talked
 * into it can give away no more than they see (T16, P3).
 */
export function customerOf(user: User, proved: boolean): Customer {
  const { name, login, extension, roles, email, phone, activated, suspended = false, account } = user;
  return {
    name,
    login,
    extension,
    roles: [...roles],
    activated,
    suspended,
    proved,
    email: proved ? email : maskAddress(email),
    phone: phone === undefined ? null : proved ? spaced(phone) : maskPhone(phone),
    account: { name: account.name, number: account.number, domain: account.domain, kind: account.kind },
  };
}
