import { createMetrics, type Measured } from '../../src/observe/metrics';

const measured: Measured = {
  channels: ['chat'],
  methods: ['pin', 'code', 'link'],
  kinds: ['call-forwarding.set'],
  pendingEffects: () => Promise.resolve(7),
};

/** The samples of a rendering: name with labels → value. */
function samplesOf(body: string): Record<string, string> {
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]));
}

describe('metrics', () => {
  it('are all there, at zero, before anything happens', async () => {
    const { body, contentType } = await createMetrics(measured).render();
    const samples = samplesOf(body);
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(Object.fromEntries(Object.entries(samples).filter(([name]) => !name.includes('_bucket')))).toEqual({
      'countersign_turns_total{channel="chat"}': '0',
      countersign_turn_seconds_sum: '0',
      countersign_turn_seconds_count: '0',
      'countersign_secret_checks_total{outcome="accepted"}': '0',
      'countersign_secret_checks_total{outcome="rejected"}': '0',
      'countersign_secret_checks_total{outcome="not_compared"}': '0',
      'countersign_verifications_total{method="pin"}': '0',
      'countersign_verifications_total{method="code"}': '0',
      'countersign_verifications_total{method="link"}': '0',
      'countersign_changes_total{kind="call-forwarding.set",outcome="applied"}': '0',
      'countersign_changes_total{kind="call-forwarding.set",outcome="refused"}': '0',
      'countersign_changes_total{kind="call-forwarding.set",outcome="failed"}': '0',
      countersign_effects_dead_total: '0',
      countersign_mails_dead_total: '0',
      countersign_store_epochs_total: '0',
      countersign_effects_pending: '7',
    });
  });

  it('count what the parts tell', async () => {
    const metrics = createMetrics(measured);
    metrics.turnTaken('chat', 0.02);
    metrics.turnTaken('chat', 3);
    metrics.secretChecked('rejected');
    metrics.verified('link');
    metrics.changeSettled('call-forwarding.set', 'applied');
    metrics.effectDied();
    metrics.mailDied();
    metrics.epochRaised();
    const samples = samplesOf((await metrics.render()).body);
    expect(samples).toMatchObject({
      'countersign_turns_total{channel="chat"}': '2',
      countersign_turn_seconds_count: '2',
      'countersign_turn_seconds_bucket{le="0.01"}': '0',
      'countersign_turn_seconds_bucket{le="0.025"}': '1',
      'countersign_turn_seconds_bucket{le="5"}': '2',
      'countersign_secret_checks_total{outcome="rejected"}': '1',
      'countersign_secret_checks_total{outcome="accepted"}': '0',
      'countersign_verifications_total{method="link"}': '1',
      'countersign_changes_total{kind="call-forwarding.set",outcome="applied"}': '1',
      countersign_effects_dead_total: '1',
      countersign_mails_dead_total: '1',
      countersign_store_epochs_total: '1',
    });
  });

  it('leave the pending effects out while the store cannot be asked, and only them', async () => {
    const answers = [() => Promise.resolve(3), () => Promise.reject(new Error('unreachable')), () => Promise.resolve(4)];
    const metrics = createMetrics({ ...measured, pendingEffects: () => answers.shift()?.() ?? Promise.resolve(0) });
    const seen: unknown[] = [];
    for (let scrape = 0; scrape < 3; scrape++) seen.push(samplesOf((await metrics.render()).body)['countersign_effects_pending']);
    expect(seen).toEqual(['3', undefined, '4']);
  });

  it('of two services in one process do not mix', async () => {
    const [one, two] = [createMetrics(measured), createMetrics(measured)];
    one.effectDied();
    expect(samplesOf((await two.render()).body)['countersign_effects_dead_total']).toBe('0');
  });
});
