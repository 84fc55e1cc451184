import type { HeardEvent, Said } from '../heard';

/** An event, as one thing that was said. */
export const event = (heard: HeardEvent): Said => ({ is: 'event', event: heard });

/** It was not understood. */
export const isPuzzling = (said: Said): boolean => said.is === 'event' && said.event.type === 'message.puzzling';
