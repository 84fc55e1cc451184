import { ConnectorFactory, type ConnectorClient } from 'botframework-connector';

/** Connectors kept at once; each channel of Azure has a handful of addresses. */
const most = 500;

/** Without the library's own tries anew, which the outbox makes, and without redirects: our token is for this address alone. */
function plain(client: ConnectorClient): ConnectorClient {
  const { pipeline } = client['client'];
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name });
  return client;
}

/**
 * The clients that channels are called with, one for each address and audience: made anew at every turn, as the library does,
 * they take four tenths of its time. Bounded; the oldest goes.
 */
export class Connectors extends ConnectorFactory {
  private readonly made = new Map<string, Promise<ConnectorClient>>();

  constructor(private readonly factory: () => ConnectorFactory) {
    super();
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = JSON.stringify([serviceUrl, audience]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const client = this.factory().create(serviceUrl, audience).then(plain);
    client.catch(() => this.made.delete(key));
    this.made.set(key, client);
    const oldest = this.made.size > most ? this.made.keys().next() : undefined;
    if (oldest?.done === false) this.made.delete(oldest.value);
    return client;
  }
}
