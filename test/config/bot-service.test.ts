import { loadConfig } from '../../src/config/load';

const app = { MicrosoftAppId: 'my-bot', MicrosoftAppPassword: 'a client secret' };
const faultsOf = (env: Readonly<Record<string, string>>): string => {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    return String(error);
  }
};

test('without an app id there is no such channel, whatever else is set; that is said', () => {
  const config = loadConfig({ MicrosoftAppPassword: 'a client secret', ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/openid' });
  expect(config.botService).toBeUndefined();
  expect(config.warnings).toEqual(['MicrosoftAppPassword is not read, because MicrosoftAppId is not set: there is no /api/messages.']);
});

test('an app id alone is a bot at Azure’s public cloud', () => {
  expect(loadConfig(app)).toMatchObject({
    warnings: [],
    botService: {
      appType: 'MultiTenant',
      ownCloud: false,
      issuer: 'https://api.botframework.com',
      keysUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    },
  });
});

test('a gateway’s settings are taken one by one; what is not set stays Azure’s', () => {
  const { botService } = loadConfig({
    ...app,
    ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid/',
    ToBotFromChannelTokenIssuer: 'a-gateway',
  });
  expect(botService).toMatchObject({
    ownCloud: true,
    keysUrl: 'http://127.0.0.1:9/openid',
    issuer: 'a-gateway',
    scope: 'https://api.botframework.com',
  });
});

test.each([
  [
    { ...app, MicrosoftAppType: 'singletenant' },
    /MicrosoftAppTenantId: got nothing, wants the id of the bot's tenant, because MicrosoftAppType is SingleTenant/,
  ],
  [
    { MicrosoftAppId: 'my-bot', MicrosoftAppTenantId: 'ours', MicrosoftAppType: 'SingleTenant' },
    /MicrosoftAppPassword: got nothing, wants the client secret/,
  ],
  [{ ...app, MicrosoftAppTenantId: 'ours', MicrosoftAppType: 'UserAssignedMSI' }, /MicrosoftAppPassword: got a value, wants none/],
  [{ ...app, MicrosoftAppType: 'Both' }, /MicrosoftAppType: got "Both", wants MultiTenant, SingleTenant or UserAssignedMSI/],
  [{ ...app, MicrosoftAppId: 'my bot' }, /MicrosoftAppId: got "my bot", wants the app id of your bot, without spaces/],
  [
    { ...app, NODE_ENV: 'production', ToChannelFromBotLoginUrl: 'http://login.example.com' },
    /ToChannelFromBotLoginUrl: got "http:\/\/login.example.com", wants https:\/\/ in production/,
  ],
])('settings that cannot work stop the start with a sentence: %j', (env, sentence) => {
  expect(faultsOf(env)).toMatch(sentence);
});

test('a bot that can answer but not send is let in, and told so', () => {
  expect(loadConfig({ MicrosoftAppId: 'my-bot' }).warnings).toEqual([
    expect.stringMatching(/^MicrosoftAppPassword is not set: on \/api\/messages customers can be answered/),
  ]);
});
