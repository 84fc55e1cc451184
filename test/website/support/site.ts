import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { html } from '../../../src/http/response';
import { createHttpServer } from '../../../src/http/server';
import type { Browsers } from '../../../src/website/browsers';
import type { DemoFacts } from '../../../src/website/demo-facts';
import type { MailedLinks } from '../../../src/website/mailed-links';
import { readWebsiteFiles, type WebsiteFiles } from '../../../src/website/static-files';
import { serveWebsite } from '../../../src/website/website';
import { onceARun } from '../../support/once-a-run';
import { smallDirectLine, type SmallDirectLine, type TestBot } from './small-direct-line';

const tools = resolve(__dirname, '../../../tools');

/** The folder of the website's files as the build makes them of the sources as they are. */
export const builtFolder = (): string =>
  onceARun('website', (folder) => {
    execFileSync(process.execPath, [join(tools, 'bundle-website.mjs'), join(folder, 'website')]);
    execFileSync(process.execPath, [join(tools, 'fetch-webchat.mjs'), join(folder, 'vendor')]);
  });

export const builtFiles = (): WebsiteFiles => readWebsiteFiles(builtFolder());

/** The people of the demo data, as the page may name them. */
export const demo: DemoFacts = {
  mailboxPath: '/demo/mailbox',
  people: [
    {
      name: 'Alice Tremblay',
      login: '100@organization.com',
      extension: '100',
      accountNumber: '20417',
      company: 'Organization',
      role: 'administrator',
      activated: true,
    },
    {
      name: 'Ben Ouellet',
      login: '101@organization.com',
      extension: '101',
      accountNumber: '20417',
      company: 'Organization',
      role: 'user',
      activated: true,
    },
    {
      name: 'Carla Nguyen',
      login: '102@organization.com',
      extension: '102',
      accountNumber: '20417',
      company: 'Organization',
      role: 'user',
      activated: false,
    },
    {
      name: 'David Roy',
      login: '103@organization.com',
      extension: '103',
      accountNumber: '20417',
      company: 'Organization',
      role: 'office-manager',
      activated: true,
    },
    {
      name: 'Eve Martin',
      login: '101@partner.example',
      extension: '101',
      accountNumber: '30882',
      company: 'Partner Ltd',
      role: 'user',
      activated: true,
    },
  ],
};

export interface Site {
  readonly url: string;
  readonly directLine: SmallDirectLine;
  /** What was logged, as JSON lines. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

export interface SiteOptions {
  readonly files: WebsiteFiles;
  readonly links: MailedLinks;
  readonly bot: TestBot;
  readonly demo?: DemoFacts;
}

/** The website on a real server at a free port; a plain cookie keeps a browser's conversation. */
export async function startSite({ files, links, bot, demo: facts }: SiteOptions): Promise<Site> {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  let url = 'http://localhost';
  const server = createHttpServer({ publicUrl: () => url, trustedProxies: [], log });
  const directLine = smallDirectLine(server, () => url, bot);
  const browsers: Browsers = {
    of: (request) => {
      const conversation = request.cookie('test-chat');
      return conversation === undefined ? undefined : { user: `dl_${conversation}`, conversation };
    },
    bind: (_browser, conversation) => ({ name: 'test-chat', value: conversation }),
  };
  serveWebsite(server, {
    about: (article) => Promise.resolve(article === 'forward-calls' ? 'About forwarding: ' : undefined),
    publicUrl: () => url,
    files,
    demo: facts,
    links,
    browsers,
    timeZone: 'America/Toronto',
    portal: false,
  });
  server.get('/broken', () => Promise.reject(new Error('broken inside')));
  server.get('/demo/mailbox', async () => html('<!doctype html><title>Mailbox</title>'));
  const port = await server.listen(0, '127.0.0.1');
  url = `http://localhost:${port}`;
  return { url, directLine, logged, stop: () => server.stop(100) };
}
