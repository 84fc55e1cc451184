import type { CountryCode } from 'libphonenumber-js';
import type { ImapUrl } from '../channels/email/mailbox/imap-url';
import type { BotServiceConfig } from './bot-service';
import type { DeskConfig } from './desk';
import type { MailAddress } from './mail-address';
import type { ListenAddress, logLevels } from './schema';

/** Where accounts and users are: our own store, or a provider's HTTP API (design, section 3). */
export type DirectoryConfig =
  | { readonly kind: 'embedded'; readonly seedFile: string | undefined }
  | { readonly kind: 'http'; readonly url: string; readonly token: string };

/** Counts and lifetimes of proof (I2, I3, P9); every duration in milliseconds. */
export type Limits = {
  readonly pinWindowTries: number;
  readonly pinWindow: number;
  readonly pinLifeTries: number;
  readonly grantIdle: number;
  readonly grantMax: number;
  readonly codeTtl: number;
  readonly joinCodeTtl: number;
  readonly caseIdle: number;
  readonly welcomeLinkTtl: number;
  readonly resetLinkTtl: number;
  /** For so long after its change an address gets nothing but its confirmation. */
  readonly coolingOff: number;
};

/** The settings of one process, checked; nothing else of the environment is read after the start. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** What every link starts with; no slash at its end. */
  readonly publicUrl: string;
  /** False when `publicUrl` follows from the port; see `withPort`. */
  readonly publicUrlGiven: boolean;
  readonly production: boolean;
  /** Only on this machine and not in production: demo mailbox and demo data are open to whoever can connect. */
  readonly demo: boolean;
  /** Empty: the embedded store in `dataDir`. One: a single Redis. Several: the nodes of a cluster. */
  readonly redisUrls: readonly string[];
  /** Absent only in the demo: mail stays in the demo mailbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: MailAddress;
  /** The name customers know the provider by: on pages, in mails, in the bot's greeting. */
  readonly company: string;
  readonly mailDomain: string;
  /** Where customers' mail is taken in; absent: nowhere. `required`: it was asked for, so a port that is taken stops the start. */
  readonly smtpListen: (ListenAddress & { readonly required: boolean }) | undefined;
  /** PEM files for STARTTLS, absolute; absent: it is not offered. */
  readonly smtpTls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** A mailbox that is read as well. */
  readonly imapUrl: ImapUrl | undefined;
  /** `host:port` each; empty: the system's. */
  readonly dnsServers: readonly string[];
  /** The one hop whose Authentication-Results may be believed. */
  readonly trustedAuthservId: string | undefined;
  /** Absent: nobody can mint Direct Line tokens but our own website. */
  readonly directLineSecret: string | undefined;
  /** Signs the carrier's webhooks; absent: no carrier is answered. */
  readonly voiceAuthToken: string | undefined;
  /** The number customers call (E.164), as they are told it; absent: only that they can call. */
  readonly voiceNumber: string | undefined;
  /** Where calls are put through: a number (E.164), else a queue at the carrier; both absent: nowhere. */
  readonly voiceTransferNumber: string | undefined;
  readonly voiceQueue: string | undefined;
  /** Absent: no /api/messages. */
  readonly botService: BotServiceConfig | undefined;
  /** Who may use the desk, and when somebody is there. */
  readonly desk: DeskConfig;
  readonly directory: DirectoryConfig;
  readonly portalUrl: string | undefined;
  /** The applications whose users sign in with the portal; absolute. Absent: none. */
  readonly portalClientsFile: string | undefined;
  /** A folder of the provider's own help articles, beside ours. */
  readonly helpArticles: string | undefined;
  /** Absent only where `secretKeyOf` may keep a random one in `dataDir`. */
  readonly secretKey: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  /** `assigned`: PINs that stay, the sources' rules for passwords; `strict`: one-time PINs, the modern rule. */
  readonly policy: 'assigned' | 'strict';
  readonly limits: Limits;
  readonly trustedProxies: readonly string[];
  readonly logLevel: (typeof logLevels)[number];
  /** The country of phone numbers written without +. */
  readonly defaultCountry: CountryCode;
  /** Settings that are allowed but probably not meant, as sentences for the log. */
  readonly warnings: readonly string[];
};
