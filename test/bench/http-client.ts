import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

type Headers = Readonly<Record<string, string>>;

/** POSTs JSON over kept connections and answers the parsed reply; rejects unless it is a 2xx. */
export const post = (url: string, body: object, headers: Headers = {}): Promise<Record<string, unknown>> =>
  ask('POST', url, JSON.stringify(body), headers);

/** The same without a body. */
export const get = (url: string, headers: Headers): Promise<Record<string, unknown>> => ask('GET', url, undefined, headers);

function ask(method: string, url: string, text: string | undefined, headers: Headers): Promise<Record<string, unknown>> {
  const about = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { ...about, ...headers } }, (answer) => {
      let got = '';
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (got += chunk))
        .on('end', () => {
          const status = answer.statusCode ?? 0;
          if (status < 200 || status > 299) reject(new Error(`${url} answered ${status}: ${got.slice(0, 300)}`));
          else resolve(got === '' ? {} : (JSON.parse(got) as Record<string, unknown>));
        });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
