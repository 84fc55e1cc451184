import type { Phrases } from '../phrases';
import { access } from './access';
import { asides } from './asides';
import { askingAccess } from './asking-access';
import { askingCalls } from './asking-calls';
import { askingCompany } from './asking-company';
import { askingDevices } from './asking-devices';
import { askingPins } from './asking-pins';
import { askingTheBot } from './asking-the-bot';
import { atLength } from './at-length';
import { atLengthAsking } from './at-length-asking';
import { atLengthTalk } from './at-length-talk';
import { company } from './company';
import { consent } from './consent';
import { courtesies } from './courtesies';
import { elsewhere } from './elsewhere';
import { forwarding } from './forwarding';
import { inAHurry } from './in-a-hurry';
import { inAHurryCompany } from './in-a-hurry-company';
import { more } from './more';
import { namesAndPins } from './names-and-pins';
import { ordersAccounts } from './orders-accounts';
import { ordersCalls } from './orders-calls';
import { ordersCompany } from './orders-company';
import { ordersPins } from './orders-pins';
import { ordersSignIn } from './orders-sign-in';
import { personsAndNames } from './persons-and-names';
import { secondSpeakers } from './second-speakers';
import { secondSpeakersCompany } from './second-speakers-company';
import { talk } from './talk';

/** Every French phrase the heads learn from. */
export const french: readonly Phrases[] = [
  ...forwarding,
  ...namesAndPins,
  ...access,
  ...company,
  ...more,
  ...talk,
  ...asides,
  ...askingAccess,
  ...askingCalls,
  ...askingCompany,
  ...askingDevices,
  ...askingPins,
  ...askingTheBot,
  ...atLength,
  ...atLengthAsking,
  ...atLengthTalk,
  ...consent,
  ...courtesies,
  ...elsewhere,
  ...inAHurry,
  ...inAHurryCompany,
  ...ordersAccounts,
  ...ordersCalls,
  ...ordersCompany,
  ...ordersPins,
  ...ordersSignIn,
  ...personsAndNames,
  ...secondSpeakers,
  ...secondSpeakersCompany,
];
