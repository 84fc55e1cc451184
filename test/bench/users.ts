import { crowdOf, type Crowd } from '../support/crowd';

/** So many users with PINs that follow from their place: service and load generator make the same crowd. */
export const crowdOfSize = (size: number): Crowd =>
  crowdOf(Array.from({ length: size }, (_, n) => String((n * 7_919 + 123_457) % 1_000_000).padStart(6, '0')));
