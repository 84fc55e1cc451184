/** Where the demo's mail is read. */
export const demoMailboxPath = '/demo/mailbox';
