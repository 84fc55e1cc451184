import type { Fault } from './config-error';
import { isLoopback } from './loopback';
import type { botAppTypes, Variables } from './schema';

/** Who the bot is towards Azure Bot Service, and who vouches for whom there. */
export type BotServiceConfig = {
  readonly appType: (typeof botAppTypes)[number];
  readonly appId: string;
  /** Absent: of UserAssignedMSI; of others nothing can be sent, only answered (`expectReplies`). */
  readonly appPassword: string | undefined;
  readonly tenantId: string | undefined;
  /** True when one of the addresses below was set: a gateway of one's own stands in Azure's place. */
  readonly ownCloud: boolean;
  /** Where the tokens of channels are signed: an OpenID metadata document, and the one issuer that is believed. */
  readonly keysUrl: string;
  readonly issuer: string;
  readonly emulatorKeysUrl: string;
  /** Where our own tokens come from, and for whom. */
  readonly loginUrl: string;
  readonly scope: string;
  readonly oauthUrl: string;
};

/** Azure's public cloud; what is not set is as there. */
const azure = {
  keysUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  emulatorKeysUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  oauthUrl: 'https://api.botframework.com',
} as const;

/** Undefined: without an app id nobody would be asked who they are, so there is no such channel (T29). */
export function botServiceOf(it: Variables): BotServiceConfig | undefined {
  if (it.MicrosoftAppId === undefined) return undefined;
  const own = {
    keysUrl: it.ToBotFromChannelOpenIdMetadataUrl,
    issuer: it.ToBotFromChannelTokenIssuer,
    emulatorKeysUrl: it.ToBotFromEmulatorOpenIdMetadataUrl,
    loginUrl: it.ToChannelFromBotLoginUrl,
    scope: it.ToChannelFromBotOAuthScope,
    oauthUrl: it.OAuthUrl,
  };
  return {
    appType: it.MicrosoftAppType,
    appId: it.MicrosoftAppId,
    appPassword: it.MicrosoftAppPassword,
    tenantId: it.MicrosoftAppTenantId,
    ownCloud: Object.values(own).some((value) => value !== undefined),
    keysUrl: own.keysUrl ?? azure.keysUrl,
    issuer: own.issuer ?? azure.issuer,
    emulatorKeysUrl: own.emulatorKeysUrl ?? azure.emulatorKeysUrl,
    loginUrl: own.loginUrl ?? azure.loginUrl,
    scope: own.scope ?? azure.scope,
    oauthUrl: own.oauthUrl ?? azure.oauthUrl,
  };
}

/** What rules between variables look at, of `Setting`. */
type Given = { readonly given: Partial<Variables>; readonly isSet: (name: keyof Variables) => boolean; readonly production: boolean };

/** What Azure's own library would throw at, and keys that somebody on the way could exchange. */
export function botServiceFaults({ given, isSet, production }: Given): Fault[] {
  if (!isSet('MicrosoftAppId')) return [];
  const faults: Fault[] = [];
  const type = given.MicrosoftAppType;
  if (type !== undefined && type !== 'MultiTenant' && !isSet('MicrosoftAppTenantId'))
    faults.push(`MicrosoftAppTenantId: got nothing, wants the id of the bot's tenant, because MicrosoftAppType is ${type}.`);
  if (type === 'SingleTenant' && !isSet('MicrosoftAppPassword'))
    faults.push('MicrosoftAppPassword: got nothing, wants the client secret of the bot, because MicrosoftAppType is SingleTenant.');
  if (type === 'UserAssignedMSI' && isSet('MicrosoftAppPassword'))
    faults.push('MicrosoftAppPassword: got a value, wants none, because MicrosoftAppType is UserAssignedMSI.');
  for (const name of ['ToBotFromChannelOpenIdMetadataUrl', 'ToChannelFromBotLoginUrl'] as const) {
    const url = given[name];
    if (production && url?.startsWith('http:') && !isLoopback(new URL(url).hostname))
      faults.push(
        `${name}: got ${JSON.stringify(url)}, wants https:// in production, because whoever is on the way could exchange what comes from there.`,
      );
  }
  return faults;
}

const beside = [
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
] as const satisfies readonly (keyof Variables)[];

/** Settings that work but are probably not meant. */
export function botServiceWarnings(isSet: Given['isSet']): string[] {
  if (isSet('MicrosoftAppId')) {
    const mute = !isSet('MicrosoftAppPassword') && !isSet('MicrosoftAppTenantId');
    return mute
      ? [
          'MicrosoftAppPassword is not set: on /api/messages customers can be answered where a channel waits for the answer, but nothing can be sent to them.',
        ]
      : [];
  }
  const set = beside.find(isSet);
  return set === undefined ? [] : [`${set} is not read, because MicrosoftAppId is not set: there is no /api/messages.`];
}
