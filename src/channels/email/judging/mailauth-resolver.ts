import type { DNSResolver } from 'mailauth';
import type { RecordType, Resolve } from './resolver';

/** A resolver as mailauth takes it. Its declaration leaves out MX records, which it asks for and reads as node:dns gives them. */
export const mailauthResolver = (ask: Resolve): DNSResolver => ((name: string, type: RecordType) => ask(name, type)) as DNSResolver;
