/** The bot as a member of every conversation. */
export const bot = { id: 'countersign', name: 'Countersign', role: 'bot' } as const;
