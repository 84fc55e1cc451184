/** What a reply address is for; stands before its token. */
export type OwnPurpose = 'reply' | 'pin' | 'bounce';

/** An address of ours: `reply+<token>@<domain>`. */
export const ownAddress = (purpose: OwnPurpose, token: string, mailDomain: string): string => `${purpose}+${token}@${mailDomain}`;

/** Purpose and token of an address of this form at our domain (in small letters), whatever the token is; undefined: another address. */
export function readOwnAddress(address: string, mailDomain: string): { readonly purpose: OwnPurpose; readonly token: string } | undefined {
  const [, purpose, token = '', domain = ''] = /^(reply|pin|bounce)\+([^@]{0,64})@([^@]{1,255})$/.exec(address) ?? [];
  const known = purpose === 'reply' || purpose === 'pin' || purpose === 'bounce' ? purpose : undefined;
  return known !== undefined && domain.toLowerCase() === mailDomain ? { purpose: known, token } : undefined;
}
