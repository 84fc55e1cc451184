import { ConfigurationBotFrameworkAuthentication } from 'botbuilder-core';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type AuthenticateRequestResult,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { BotServiceConfig } from '../../config/bot-service';
import { HttpError } from '../../http/http-error';
import type { Logger } from '../../observe/logger';
import { channelKeys, type ChannelKeys } from './channel-keys';
import { Connectors } from './connectors';
import { credentialsFor } from './credentials';
import { forbidden, readToken, unauthorized } from './token';

/** Milliseconds for which a token that was found right is not looked at again by its signature; channels send one for an hour. */
const believedFor = 60_000;
/** Tokens believed at once. */
const mostBelieved = 1_000;

interface Believed {
  readonly until: number;
  readonly result: AuthenticateRequestResult;
}

/**
 * The Bot Framework's own authentication, with what it leaves open closed before it (`token.ts`, `channel-keys.ts`), so that
 * whatever is wrong with a token is 401 or 403 and nothing else; and with the clients it makes kept.
 */
export class ChannelAuthentication extends BotFrameworkAuthentication {
  private readonly inner: ConfigurationBotFrameworkAuthentication;
  private readonly keys: ChannelKeys;
  private readonly believed = new Map<string, Believed>();
  private readonly connectors: Connectors;
  private userTokens: Promise<UserTokenClient> | undefined;

  /** `now`: the real time, by which tokens are good, in milliseconds. */
  constructor(
    private readonly config: BotServiceConfig,
    private readonly log: Logger,
    private readonly now: () => number,
  ) {
    super();
    this.inner = new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: config.appId,
        ...(config.tenantId === undefined ? {} : { MicrosoftAppTenantId: config.tenantId }),
        ValidateAuthority: !config.ownCloud,
        ToBotFromChannelOpenIdMetadataUrl: config.keysUrl,
        ToBotFromChannelTokenIssuer: config.issuer,
        ToBotFromEmulatorOpenIdMetadataUrl: config.emulatorKeysUrl,
        ToChannelFromBotLoginUrl: config.loginUrl,
        ToChannelFromBotOAuthScope: config.scope,
        OAuthUrl: config.oauthUrl,
        CallerId: '',
      },
      credentialsFor(config),
      new AuthenticationConfiguration(),
    );
    const ourselves = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: config.appId }]);
    this.connectors = new Connectors(() => this.inner.createConnectorFactory(ourselves));
    this.keys = channelKeys(config.keysUrl, config.ownCloud, (error) =>
      log.error('the keys of channels cannot be had: nobody on /api/messages can be recognised', { error }),
    );
  }

  /** Rejects with HttpError 401, 403 or 503. */
  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const { channelId, serviceUrl } = activity;
    if (typeof channelId !== 'string' || channelId.trim() === '' || typeof serviceUrl !== 'string')
      throw unauthorized('The activity does not say which channel it comes from: channelId and serviceUrl are missing.');
    const at = this.now();
    const token = readToken(authorization, this.config, serviceUrl, at);
    // The library would ask other keys for this one, and believe another bot's token.
    if (channelId.toLowerCase() === 'asechannel') throw forbidden('This channel is not taken here.');
    if (!this.isAddress(serviceUrl)) throw forbidden('The serviceUrl is not an https address.');
    const name = `${token.token}\n${channelId}\n${serviceUrl}`;
    const known = this.believed.get(name);
    if (known !== undefined && known.until > at) return known.result;
    await this.keys.verify(token, channelId);
    const result = { ...(await this.ask(activity, authorization)), connectorFactory: this.connectors };
    this.believed.delete(name);
    this.believed.set(name, { until: at + believedFor, result });
    const oldest = this.believed.size > mostBelieved ? this.believed.keys().next() : undefined;
    if (oldest?.done === false) this.believed.delete(oldest.value);
    return result;
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(forbidden('Streaming is not offered here.'));
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.connectors;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokens ??= this.inner.createUserTokenClient(identity).catch((error: unknown) => {
      this.userTokens = undefined;
      throw error;
    });
    return this.userTokens;
  }

  override getOriginatingAudience(): string {
    return this.config.scope;
  }

  /** Our tokens go there: at Azure by https alone; a gateway of one's own may be beside us. */
  private isAddress(serviceUrl: string): boolean {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol } = new URL(serviceUrl);
    return protocol === 'https:' || (protocol === 'http:' && this.config.ownCloud);
  }

  private async ask(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    try {
      return await this.inner.authenticateRequest(activity, authorization);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      if (!(error instanceof AuthenticationError)) this.log.warn('a token was refused with an error of the library', { error });
      throw unauthorized('The token was not accepted.');
    }
  }
}
