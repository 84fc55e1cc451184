import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { startRedis, type RedisServer } from '../support/redis-server';

const daniel = 'daniel.okafor@example.com';

describe('a Redis that was killed and came back', () => {
  let redis: RedisServer;
  let house: House;
  beforeAll(async () => {
    redis = await startRedis();
    house = await House.open({ env: { REDIS_URL: redis.url, SECRET_KEY: 'a secret of the test, thirty-two long' } });
  });
  afterAll(async () => {
    await house.close();
    await redis.stop();
  });

  test.each([
    [
      'en-US',
      'forward my calls to 613 555 0100',
      /Shall I do this/,
      'yes',
      /We had to start all verifications over, so this one has ended/,
      /^Done/,
    ],
    [
      'fr-CA',
      'renvoyez mes appels au 613 555 0101',
      /Dois-je/,
      'oui',
      /Nous avons dû reprendre toutes les vérifications à zéro/,
      /^C’est fait/,
    ],
  ])(
    'who was verified is asked again and told why; nothing is done on the old proof, and the log, the metrics and the audit log say what happened (%s)',
    async (locale, wish, summary, yes, over, done) => {
      const raised = async (): Promise<number> => house.metric('countersign_store_epochs_total');
      const applied = async (): Promise<number> => (await house.audit()).filter(({ action }) => action === 'change.applied').length;
      const [before, epochs] = [await applied(), await raised()];
      const customer = await house.customer({ locale });
      await customer.asks('101@organization.com', /./);
      const pin = await (async () => {
        await customer.asks(locale === 'en-US' ? 'mail me my PIN' : 'envoyez-moi mon PIN', /on its way|en route/);
        return house.pinOf(daniel);
      })();
      await customer.asks(`PIN ${pin}`, /verified|confirmée/);
      await customer.asks(wish, summary);

      await redis.kill();
      await redis.start();
      await eventually(async () => ((await fetch(`${house.url}/readyz`)).ok ? true : undefined), 'the store to answer again');
      await customer.asks(yes, over);
      await customer.hears(/support PIN|PIN d’assistance/);
      expect(await applied()).toBe(before);
      await customer.asks(`PIN ${pin}`, /verified|confirmée/);
      await customer.hears(done);
      expect(await applied()).toBe(before + 1);
      expect(await raised()).toBe(epochs + 1);
      const entry = await eventually(
        async () => (await house.audit()).findLast(({ action }) => action === 'store.epoch-raised'),
        'its entry in the audit log',
      );
      expect(entry).toMatchObject({ actor: 'store', asker: null, subject: null });
      expect(house.log.lines.filter((line) => /Redis was restarted.*customers are asked for their PIN again/.test(line)).length).toBe(
        epochs + 1,
      );
    },
  );
});
