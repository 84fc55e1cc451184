import type { Config } from '../config/config';
import type { Places } from '../help/places';
import { phoneOf } from './phone';
import { portalUrlOf } from './portal-url';

/** Where customers find us, for the help articles; what is not set, or not answered, is left out. */
export function placesOf(config: Config, publicUrl: () => string): Places {
  const phone = phoneOf(config, publicUrl());
  const takesMail = config.smtpListen !== undefined || config.imapUrl !== undefined;
  return {
    portal: portalUrlOf(config, publicUrl),
    phone: phone?.number ?? phone?.page,
    mail: takesMail ? config.mailFrom.address : undefined,
  };
}
