import type { Channel, Language } from '../../../machines/words';

const channels: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  en: { chat: 'customer (chat)', email: 'customer (mail)', voice: 'customer (phone)' },
  fr: { chat: 'client (discussion)', email: 'client (courriel)', voice: 'client (téléphone)' },
};
const customers: Readonly<Record<Language, string>> = { en: 'customer', fr: 'client' };
const services: Readonly<Record<Language, string>> = { en: 'the service', fr: 'le service' };

/** A customer by the channel of their conversation. */
export const channelWord = (channel: Channel | undefined, language: Language): string =>
  channel === undefined ? customers[language] : channels[language][channel];

/** What nobody did in person. */
export const serviceWord = (language: Language): string => services[language];
