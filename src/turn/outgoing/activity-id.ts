import { randomText } from '../../store/random-text';

/** An id for an activity, 120 random bits; the turn of a customer's activity is known under it (turnId). */
export const mintActivityId = (): string => randomText(15);
