import { ConfidentialClientApplication, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder-core';
import { MsalServiceClientCredentialsFactory, type ServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotServiceConfig } from '../../config/bot-service';

/** How our own tokens are had: the Bot Framework's usual ways at Azure; elsewhere the named login server alone is asked and believed. */
export function credentialsFor({
  appType,
  appId,
  appPassword,
  tenantId,
  loginUrl,
  ownCloud,
}: BotServiceConfig): ServiceClientCredentialsFactory {
  if (ownCloud && appPassword !== undefined && !loginUrl.startsWith('https://login.microsoftonline.com/')) {
    // The library asks for https; a login server on this very machine may do without.
    const authority = loginUrl.replace(/^http:/, 'https:');
    const client = new ConfidentialClientApplication({
      auth: {
        clientId: appId,
        clientSecret: appPassword,
        authority,
        knownAuthorities: [new URL(authority).host],
        authorityMetadata: metadataOf(authority),
      },
      ...(authority === loginUrl ? {} : { system: { networkClient: plainAt(new URL(loginUrl).origin) } }),
    });
    return new MsalServiceClientCredentialsFactory(
      appId,
      client as unknown as ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1],
    );
  }
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: appType,
    MicrosoftAppId: appId,
    ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
  });
}

/** Where tokens are at Azure they are here: behind the login address, at `/oauth2/v2.0/token`. Nothing else of the server is asked. */
const metadataOf = (authority: string): string =>
  JSON.stringify({
    issuer: authority,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/keys`,
  });

/** Asks one server by http that the library names by https; no other is asked. */
function plainAt(origin: string): INetworkModule {
  const secure = origin.replace(/^http:/, 'https:');
  const send = async <Body>(
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<Body>> => {
    if (new URL(url).origin !== secure) throw new Error(`Only ${origin} is asked for tokens; the library wanted ${new URL(url).origin}.`);
    const answer = await fetch(origin + url.slice(secure.length), { method, headers, ...(body === undefined ? {} : { body }) });
    return { headers: Object.fromEntries(answer.headers), body: (await answer.json()) as Body, status: answer.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
