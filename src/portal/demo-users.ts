import type { DemoUser } from './pages/sign-in-page';

/** Whose passwords stand on the demo's sign-in page; the demo's accounts hold only their hashes, and they open nothing outside of the demo. */
export const demoUsers: readonly DemoUser[] = [
  { login: '100@organization.com', password: 'Lantern-harbour-7', name: 'Maya Lindqvist' },
  { login: '101@organization.com', password: 'Pebble-meadow-4', name: 'Daniel Okafor' },
  { login: '103@organization.com', password: 'Cedar-window-9', name: 'Louis Gagnon' },
  { login: '100@example.net', password: 'Copper-orchard-6', name: 'Amina Haddad' },
];
