import { judge } from '../../machines/gate';
import { mailbox } from '../../machines/mailbox';
import type { Draft, Role } from '../../machines/words';
import { aUser, forward, ottawa, Story } from './kit';

const london = '+442079460958';

/** Proved, drafted and confirmed: what the gate says is in the last decision. */
function judged(arrange: (story: Story) => void, drafts = [forward()]): Story {
  const story = new Story().opens().claims().gives(true).drafts(drafts);
  arrange(story);
  return story.says('request.confirmed');
}

const refusal = (story: Story): unknown =>
  story.last.effects.map(({ effect }) => effect.type === 'audit.append' && effect.fact.reason).find(Boolean);

describe('the gate (I1)', () => {
  test('authorizes what is proved, confirmed and allowed, with the warrant it stands on', () => {
    const story = judged(() => undefined);
    expect(story.last.effects.map(({ effect }) => effect)).toMatchObject([
      {
        type: 'change.apply',
        subject: 'u101',
        warrant: { asker: 'u101', leg: 'chat', method: 'pin', epoch: 1 },
        change: { status: 'authorized' },
      },
    ]);
  });

  test.each([
    [
      'the asker is gone from the directory',
      (story: Story) => {
        story.asker = undefined;
      },
      'revoked',
    ],
    [
      'the directory answers with somebody else',
      (story: Story) => {
        story.asker = aUser('u666');
      },
      'revoked',
    ],
    [
      'the asker was never activated',
      (story: Story) => {
        story.asker = aUser('u101', { activated: false });
      },
      'asker-not-active',
    ],
    [
      'the asker is suspended',
      (story: Story) => {
        story.asker = aUser('u101', { suspended: true });
      },
      'revoked',
    ],
    [
      'the designated address is another one',
      (story: Story) => {
        story.asker = aUser('u101', { address: 'another' });
      },
      'revoked',
    ],
    [
      'the subject is of another account',
      (story: Story) => {
        story.subjects = { '00-case-1': aUser('u500', { account: 'a2' }) };
      },
      'unknown-subject',
    ],
    [
      'an ordinary user asks for a colleague',
      (story: Story) => {
        story.subjects = { '00-case-1': aUser('u104') };
      },
      'not-administrator',
    ],
    [
      'an office manager asks for a colleague',
      (story: Story) => {
        story.asker = aUser('u101', { roles: ['office-manager'] });
        story.subjects = { '00-case-1': aUser('u104') };
      },
      'not-administrator',
    ],
    [
      'the subject is suspended',
      (story: Story) => {
        story.asker = aUser('u101', { roles: ['administrator'] });
        story.subjects = { '00-case-1': aUser('u104', { suspended: true }) };
      },
      'subject-suspended',
    ],
    [
      'the number is a premium one',
      (story: Story) => {
        story.number = { number: ottawa, sort: 'premium', abroad: false, own: false };
      },
      'premium-number',
    ],
    [
      'the number is an emergency one',
      (story: Story) => {
        story.number = { number: ottawa, sort: 'emergency', abroad: false, own: false };
      },
      'emergency-number',
    ],
    [
      'the number is the extension’s own',
      (story: Story) => {
        story.number = { number: ottawa, sort: 'ordinary', abroad: false, own: true };
      },
      'own-number',
    ],
    [
      'the facts are of another number',
      (story: Story) => {
        story.number = { number: '+16135550199', sort: 'ordinary', abroad: false, own: false };
      },
      'directory-refused',
    ],
  ])('refuses, with an audit entry, when %s', (_name, arrange, reason) => {
    const story = judged(arrange);
    expect(story.applied()).toEqual([]);
    expect(story.lines()[0]).toBe('change-refused');
    expect(refusal(story)).toBe(reason);
    expect(story.state()).toContain('settled');
  });

  test.each([
    ['gone', undefined],
    ['suspended', aUser('u101', { suspended: true })],
    ['of another address', aUser('u101', { address: 'another' })],
  ])('an asker who is found %s loses the grant, not only this change (I8)', (_name, asker) => {
    const story = judged((each) => {
      each.asker = asker;
    });
    expect(story.proved()).toBe(false);
    expect(story.lines()).toEqual(['change-refused', 'revoked']);
    story.asker = aUser('u101');
    expect(story.drafts().says('request.confirmed').applied()).toEqual([]);
    expect(story.asks()).toBe('pin');
  });

  test('a new PIN is only for oneself, also when an administrator asks', () => {
    const story = judged(
      (each) => {
        each.asker = aUser('u101', { roles: ['administrator'] });
        each.subjects = { '00-case-1': aUser('u104') };
      },
      [{ kind: 'support-pin.reissue', subject: { is: 'extension', extension: '104' }, fields: {} }],
    );
    expect(refusal(story)).toBe('only-for-yourself');
  });

  describe('the welcome mail once more (SO-1)', () => {
    const welcome = (subject: Draft['subject'] = { is: 'self' }): Draft[] => [{ kind: 'welcome.resend', subject, fields: {} }];
    const of102 = welcome({ is: 'extension', extension: '102' });
    const fresh = aUser('u102', { activated: false });

    test('is for who never set up the account, asked for by an administrator or by themself', () => {
      const byAdministrator = judged((each) => {
        each.asker = aUser('u101', { roles: ['administrator'] });
        each.subjects = { '00-case-1': fresh };
      }, of102);
      expect(byAdministrator.applied()).toEqual(['00-case-1']);
      expect(
        judged((each) => {
          each.asker = aUser('u101', { activated: false });
        }, welcome()).applied(),
      ).toEqual(['00-case-1']);
    });

    test.each([
      [
        'the subject has set up the account',
        (story: Story) => {
          story.asker = aUser('u101', { roles: ['administrator'] });
          story.subjects = { '00-case-1': aUser('u102') };
        },
        'already-set-up',
      ],
      [
        'the administrator has not set up their own',
        (story: Story) => {
          story.asker = aUser('u101', { roles: ['administrator'], activated: false });
          story.subjects = { '00-case-1': fresh };
        },
        'asker-not-active',
      ],
      [
        'a colleague asks',
        (story: Story) => {
          story.subjects = { '00-case-1': fresh };
        },
        'not-administrator',
      ],
    ])('is refused when %s', (_name, arrange, reason) => {
      const story = judged(arrange, of102);
      expect(story.applied()).toEqual([]);
      expect(refusal(story)).toBe(reason);
    });
  });

  test('a new password is only for oneself, also when an administrator asks', () => {
    const story = judged(
      (each) => {
        each.asker = aUser('u101', { roles: ['administrator'] });
        each.subjects = { '00-case-1': aUser('u104') };
      },
      [{ kind: 'password.reset', subject: { is: 'extension', extension: '104' }, fields: {} }],
    );
    expect(refusal(story)).toBe('only-for-yourself');
  });

  describe('an address on file that is too new for what proves (COOLING_OFF)', () => {
    const resting = aUser('u101', { restsUntil: 9_000 });
    const self = { is: 'self' } as const;
    test.each<[string, Draft[]]>([
      ['a link for a new password', [{ kind: 'password.reset', subject: self, fields: {} }]],
      ['a new support PIN', [{ kind: 'support-pin.reissue', subject: self, fields: {} }]],
      ['the question of a second address', [{ kind: 'email.add-second', subject: self, fields: { email: 'second@example.org' } }]],
      ['the page of a new voicemail PIN', [{ kind: 'voicemail-pin.reset', subject: self, fields: {} }]],
      [
        'a one-time code',
        [{ kind: 'email.update', subject: { is: 'extension', extension: '104' }, fields: { email: 'other@example.org' } }],
      ],
    ])('gets no mail with %s: it is refused, and said from when on it can be asked for', (_what, drafts) => {
      const story = judged((each) => {
        each.asker = { ...resting, roles: ['administrator'] };
        each.subjects = { '00-case-1': drafts[0]?.kind === 'email.update' ? aUser('u104') : { ...resting, roles: ['administrator'] } };
      }, drafts);
      expect([story.applied(), refusal(story)]).toEqual([[], 'address-rests']);
      expect(story.snapshot.context.changes[0]).toMatchObject({ status: 'refused', again: 9_000 });
    });
    test('becomes no other, whoever asks: the way back always leads to one that has sat it out', () => {
      const story = judged(
        (each) => {
          each.asker = aUser('u101', { roles: ['administrator'] });
          each.subjects = { '00-case-1': aUser('u104', { restsUntil: 9_000 }) };
        },
        [{ kind: 'email.update', subject: { is: 'extension', extension: '104' }, fields: { email: 'other@example.org' } }],
      );
      expect([story.applied(), refusal(story)]).toEqual([[], 'address-rests']);
    });
    test('is no matter where nothing is mailed there', () => {
      expect(
        judged(
          (each) => {
            each.asker = resting;
            each.subjects = { '00-case-1': resting };
          },
          [{ kind: 'call-forwarding.set', subject: self, fields: { number: '+16135550100' } }],
        ).applied(),
      ).toEqual(['00-case-1']);
    });
  });

  describe('a second address (SO-9)', () => {
    const second: Draft[] = [{ kind: 'email.add-second', subject: { is: 'extension', extension: '104' }, fields: { email: 'ann@x.com' } }];
    const proposed = (asker: readonly Role[], subject: readonly Role[]): Story =>
      judged((each) => {
        each.asker = aUser('u101', { roles: asker });
        each.subjects = { '00-case-1': aUser('u104', { roles: subject }) };
      }, second);

    test.each([
      [['administrator'], []],
      [['administrator'], ['office-manager']],
      [['office-manager'], []],
    ] as const)('%j may propose one for %j, with a code', (asker, subject) => {
      const story = proposed(asker, subject);
      expect([story.applied(), story.asks()]).toEqual([[], 'code']);
      expect(story.gives(true, { method: 'code', digest: story.snapshot.context.freshFor ?? '' }).applied()).toEqual(['00-case-1']);
    });

    test.each([
      [[], []],
      [['office-manager'], ['administrator']],
      [['office-manager'], ['office-manager']],
    ] as const)('%j never for %j', (asker, subject) => {
      const story = proposed(asker, subject);
      expect([story.applied(), story.asks(), refusal(story)]).toEqual([[], 'need', 'not-administrator']);
    });

    test('an address that is more than one mailbox is none (T10)', () => {
      for (const email of [
        'a@x.com,b@x.com',
        'a@x.com b@x.com',
        '"a@x.com"@evil.org',
        'a@x.com\r\nBcc: b@x.com',
        `${'a'.repeat(65)}@x.com`,
        'A <a@x.com>',
      ]) {
        expect([email, mailbox.safeParse(email).success]).toEqual([email, false]);
      }
    });
  });

  describe('a user is removed', () => {
    const removal: Draft[] = [{ kind: 'user.remove', subject: { is: 'extension', extension: '104' }, fields: {} }];
    const administrator = aUser('u101', { roles: ['administrator'] });

    test('by an administrator with a one-time code, and not without', () => {
      const story = judged((each) => {
        each.asker = administrator;
        each.subjects = { '00-case-1': aUser('u104') };
      }, removal);
      expect([story.applied(), story.effects(), story.asks()]).toEqual([[], ['code.mail'], 'code']);
      expect(story.gives(true, { method: 'code', digest: story.snapshot.context.freshFor ?? '' }).applied()).toEqual(['00-case-1']);
    });

    test.each([
      [
        'themself',
        (story: Story) => {
          story.asker = administrator;
          story.subjects = { '00-case-1': administrator };
        },
        'not-for-yourself',
      ],
      [
        'a colleague, by an office manager',
        (story: Story) => {
          story.asker = aUser('u101', { roles: ['office-manager'] });
          story.subjects = { '00-case-1': aUser('u104') };
        },
        'not-administrator',
      ],
      [
        'somebody of another account',
        (story: Story) => {
          story.asker = administrator;
          story.subjects = { '00-case-1': aUser('u500', { account: 'a2' }) };
        },
        'unknown-subject',
      ],
    ])('never %s', (_name, arrange, reason) => {
      const story = judged(arrange, removal);
      expect([story.applied(), story.effects().includes('code.mail')]).toEqual([[], false]);
      expect(refusal(story)).toBe(reason);
    });
  });

  test('wants the own proof of the leg that said yes, whoever else is proved (P1)', () => {
    const story = new Story().opens().claims().drafts().says('request.confirmed');
    const change = story.snapshot.context.changes[0];
    if (!change) throw new Error('nothing was drafted');
    const facts = {
      asker: aUser('u101'),
      changes: {
        [change.id]: { subject: aUser('u101'), number: { number: ottawa, sort: 'ordinary' as const, abroad: false, own: false } },
      },
    };
    expect(judge(story.snapshot.context, change, facts, 'chat')).toEqual({ is: 'wanting', what: 'proof' });
    expect(judge(story.snapshot.context, change, facts, 'another')).toEqual({ is: 'wanting', what: 'yes' });
  });

  test('an administrator may, for a user of the account', () => {
    const story = judged((each) => {
      each.asker = aUser('u101', { roles: ['administrator'] });
      each.subjects = { '00-case-1': aUser('u104') };
    });
    expect(story.applied()).toEqual(['00-case-1']);
  });

  test('judges each change of a request by itself', () => {
    const story = judged(
      (each) => {
        each.subjects = { '00-case-2': aUser('u104') };
      },
      [forward(), forward(null, { is: 'extension', extension: '104' })],
    );
    expect(story.applied()).toEqual(['00-case-1']);
    expect(story.lines()).toEqual(['change-refused']);
  });

  describe('a call abroad wants a one-time code', () => {
    const abroad = (): Story =>
      judged(
        (story) => {
          story.number = { number: london, sort: 'ordinary', abroad: true, own: false };
        },
        [forward(london)],
      );
    const digest = (story: Story): string => story.snapshot.context.freshFor ?? '';

    test('mailed for exactly this request; a PIN is not fresh', () => {
      const story = abroad();
      expect(story.effects()).toEqual(['code.mail']);
      expect(story.asks()).toBe('code');
      expect(story.gives(true).applied()).toEqual([]);
    });

    test('and is applied with it', () => {
      const story = abroad();
      expect(story.gives(true, { method: 'code', digest: digest(story) }).applied()).toEqual(['00-case-1']);
    });

    test('a code of another request does not do', () => {
      const story = abroad();
      expect(story.gives(true, { method: 'code', digest: 'another' }).applied()).toEqual([]);
    });

    test('a code does not do for what was changed after it', () => {
      const story = abroad();
      const before = digest(story);
      story.happens('chat', { type: 'field.given', fields: { number: '+442079460000' } });
      story.number = { number: '+442079460000', sort: 'ordinary', abroad: true, own: false };
      story.gives(true, { method: 'code', digest: before }).says('request.confirmed');
      expect(story.applied()).toEqual([]);
      expect(story.asks()).toBe('code');
    });

    test('a code that was right is not fresh for ever', () => {
      const story = abroad();
      story.unreachable = true;
      story.gives(true, { method: 'code', digest: digest(story) });
      story.unreachable = false;
      story
        .later(9 * 60_000)
        .says('message.puzzling')
        .later(60_000)
        .says('request.confirmed');
      expect(story.applied()).toEqual([]);
    });

    test('asked for again within two minutes it says so; after that it is mailed again', () => {
      const story = abroad().says('pin.requested');
      expect(story.effects()).toEqual([]);
      expect(story.last.tells[0]?.line).toEqual({ line: 'code-on-its-way', again: true });
      expect(
        story
          .later(2 * 60_000)
          .says('pin.requested')
          .effects(),
      ).toEqual(['code.mail']);
    });
  });
});
