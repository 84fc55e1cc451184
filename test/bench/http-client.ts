import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** POSTs JSON over kept connections and answers the parsed reply; rejects unless it is a 2xx. */
export function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Record<string, unknown>> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers } }, (answer) => {
      let got = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (got += chunk)).on('end', () => {
        const status = answer.statusCode ?? 0;
        if (status < 200 || status > 299) reject(new Error(`${url} answered ${status}: ${got.slice(0, 300)}`));
        else resolve(got === '' ? {} : (JSON.parse(got) as Record<string, unknown>));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
