import type { Figures, HelpSaid } from '../../../../src/desk/shapes';

/** A month of figures that go up and down; `at`: its last day. */
export function someFigures(at: number): Figures {
  const days = Array.from({ length: 30 }, (_, n) => new Date(at - (29 - n) * 86_400_000).toISOString().slice(0, 10));
  const wave = (height: number, from = 0): number[] => days.map((_, n) => Math.max(0, Math.round(height * (1 + Math.sin(n * 0.9 + from)))));
  return {
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    days,
    opened: { chat: wave(20), email: wave(8, 1), voice: wave(5, 2) },
    closed: { chat: wave(19), email: wave(8, 1), voice: wave(4, 2) },
    closedVerified: wave(16),
    escalated: {
      asked: wave(3),
      'not-understood': wave(1),
      'change-failed': wave(1),
      'administrator-silent': wave(1),
      'agent-away': wave(1),
      taken: wave(1),
    },
    taken: wave(4),
    waitedMean: wave(120_000),
    waited: { le10s: wave(1), le1m: wave(2), le5m: wave(1), le30m: wave(1), more: wave(1) },
    changes: [
      { kind: 'call-forwarding.set', label: 'Call forwarding', applied: wave(9), refused: wave(1), failed: wave(1) },
      { kind: 'voicemail-pin.reset', label: 'New voicemail PIN', applied: wave(3), refused: wave(1), failed: wave(0) },
    ],
    verified: { pin: wave(12), link: wave(4), code: wave(1), 'join-code': wave(1) },
    rated: { 5: wave(3), 4: wave(2), 3: wave(1), 2: wave(1), 1: wave(1) },
    agents: [
      { id: 'sam', name: 'Sam Okafor', taken: wave(2), wrote: wave(9) },
      { id: 'alex', name: 'Alex Moreau', taken: wave(1), wrote: wave(4) },
    ],
  };
}

/** What readers said of articles, one of them with a long title and one that is gone. */
export function someHelp({ from, to, days }: Figures, at: number): HelpSaid {
  const few = (of: number): number[] => days.map((_, n) => (n % of === 0 ? 2 : 0));
  const [long, gone] = [
    { name: 'change-for-a-colleague', title: 'As an administrator, change the forwarding of a colleague who is away', there: true },
    { name: 'old-portal', title: 'old-portal', there: false },
  ];
  return {
    from,
    to,
    days,
    articles: [
      { ...long, helped: few(9), not: few(2) },
      { ...gone, helped: few(8), not: few(6) },
      { name: 'forward-calls', title: 'Forward your calls to another number', there: true, helped: few(2), not: few(11) },
    ],
    comments: [
      { ...long, at, text: 'Step 2 is not true any more: =HYPERLINK("x") \u202e<b>bold</b>', helpful: false, language: 'en' },
      { ...gone, at: at - 9_000, text: 'Très clair, merci.', helpful: true, language: 'fr' },
    ],
  };
}
