import type { Confirmations, ConfirmOutcome, ConfirmView } from '../../../src/website/confirmations';

/** A request of a chat for one change, unless told otherwise. */
export const aRequest = (over: Partial<ConfirmView> = {}): ConfirmView => ({
  state: 'open',
  asker: { name: 'Ben Ouellet', login: '101@organization.com' },
  channel: 'chat',
  at: Date.UTC(2025, 10, 22, 14, 5),
  until: Date.UTC(2025, 10, 22, 14, 20),
  changes: {
    en: ['Forward calls of 101@organization.com to +1 613 555 0100'],
    fr: ['Renvoyer les appels de 101@organization.com vers le +1 613 555 0100'],
  },
  caseNumber: 'C-48K2-7',
  language: 'en',
  ...over,
});

/** Confirmations in memory: what was done, and by what it is answered. */
export class FakeConfirmations implements Confirmations {
  readonly acted: string[] = [];
  outcome: ConfirmOutcome = 'confirmed';
  /** Thrown by everything. */
  failure: Error | undefined;
  view: ConfirmView | undefined = aRequest();

  async look(): Promise<ConfirmView | undefined> {
    if (this.failure !== undefined) throw this.failure;
    return this.view;
  }

  async confirm(token: string, { pin, code }: { readonly pin: string; readonly code: string }): Promise<ConfirmOutcome> {
    if (this.failure !== undefined) throw this.failure;
    this.acted.push(`confirm ${token} ${pin} ${code}`);
    return this.outcome;
  }

  async refuse(token: string): Promise<'refused' | 'dead' | 'unavailable'> {
    this.acted.push(`refuse ${token}`);
    return this.outcome === 'dead' || this.outcome === 'unavailable' ? this.outcome : 'refused';
  }

  async mailPin(token: string): Promise<'on-its-way' | 'dead' | 'unavailable'> {
    this.acted.push(`mail-pin ${token}`);
    return this.outcome === 'dead' || this.outcome === 'unavailable' ? this.outcome : 'on-its-way';
  }
}
