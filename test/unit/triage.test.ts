// Triage: what the rules say in which order, what is flagged, and that corrections are learnt, kept
// apart and forgotten.
import { describe, expect, it } from 'vitest';
import type { AppNotification, TriageMarks } from '../../contract/notifications.ts';
import { flagOf } from '../../tools/triage/flags.ts';
import { askAdapter, Triage } from '../../tools/triage.ts';
import { scriptedModel } from './tools-model.ts';

const NO_MARKS: TriageMarks = { contacts: [], applications: [], muted: [] };

function notification(
  application: string,
  title: string,
  body = '',
  more: Partial<AppNotification> = {},
): AppNotification {
  return {
    application,
    desktopEntry: null,
    title,
    body,
    urgency: 'normal',
    category: null,
    actions: [],
    time: 0,
    ...more,
  };
}

const judge = (one: AppNotification, marks: Partial<TriageMarks> = {}) =>
  new Triage({ ...NO_MARKS, ...marks }, []).judge(one);

describe('the rules', () => {
  it.each<[string, AppNotification, Partial<TriageMarks>, string, string]>([
    [
      'a muted application',
      notification('Shop', 'Fire!', '', { urgency: 'critical' }),
      { muted: ['shop'] },
      'low',
      'You muted shop.',
    ],
    [
      'a call',
      notification('Phone', 'Ann', '', { category: 'call.incoming' }),
      {},
      'urgent',
      'Somebody is calling you.',
    ],
    [
      'an alarm',
      notification('Clocks', 'Alarm', '7:00'),
      {},
      'urgent',
      'An alarm or timer that you set has gone off.',
    ],
    [
      'a code',
      notification('Messages', 'Acme', 'Your code is 482913'),
      {},
      'urgent',
      'It holds a code that you are likely waiting for, and it soon expires.',
    ],
    [
      'a meeting',
      notification('GNOME Calendar', 'Review', 'starts in 10 minutes'),
      {},
      'urgent',
      'It begins soon: “starts in 10 minutes”.',
    ],
    [
      'a contact',
      notification('Chat', 'Ann Okafor', 'lol'),
      { contacts: ['ann okafor'] },
      'high',
      'ann okafor is one of the people you marked.',
    ],
    [
      'a contact in a group',
      notification('Chat', 'Choir', 'Ann: lol'),
      { contacts: ['Ann'] },
      'high',
      'Ann is one of the people you marked.',
    ],
    [
      'an application',
      notification('Bank', 'Sale!'),
      { applications: ['Bank'] },
      'high',
      'You marked Bank as important.',
    ],
    [
      'the urgency hint',
      notification('Pump', 'x', '', { urgency: 'critical' }),
      {},
      'urgent',
      'Pump says that it is critical.',
    ],
    [
      'a quiet hint',
      notification('Pump', 'Please call me now', '', { urgency: 'low' }),
      {},
      'low',
      'Pump says that it is of low urgency.',
    ],
  ])('know %s', (_name, one, marks, priority, reason) => {
    expect(judge(one, marks)).toMatchObject({ priority, reason, score: 1 });
  });

  it('do not take a part of a name for a contact', () => {
    expect(judge(notification('Chat', 'Joanna', 'Anna: hi'), { contacts: ['Ann'] }).rule).not.toBe(
      'contact',
    );
  });

  it('do not take a meeting of tomorrow, or minutes elsewhere, for one that begins soon', () => {
    for (const [application, text] of [
      ['GNOME Calendar', 'starts in 45 minutes'],
      ['GNOME Calendar', 'Tomorrow: review, 30 min'],
      ['Cook', 'in 5 minutes'],
    ] as const) {
      expect(judge(notification(application, 'Review', text)).rule).not.toBe('calendar');
    }
  });
});

describe('what must never be condensed or pushed to the front', () => {
  it.each([
    ['code', 'Messages', 'PayPal', '883 120 is your security code'],
    ['code', 'Mail', 'Router', 'The Wi-Fi password is hunter2000'],
    ['code', '短信', '银行', '验证码 482913，请勿泄露'],
    [null, 'Slack', 'Ann', 'code review for #4821 please'],
    [null, 'Shop', 'Sale', 'Use promo code 2024 for 20% off'],
    [null, 'Mail', 'Ann', 'The area code is 0301'],
    [null, 'Wallet', 'Payment', '€4821.00 at Acme'],
    ['news', 'BBC News', 'Storm', 'reaches the coast'],
    ['news', 'Feeds', 'Breaking news', 'Storm reaches the coast'],
    [null, 'Mail', 'Ann', 'I have news for you'],
    [
      'scam',
      'Messages',
      'Bank',
      'Your card is blocked. Verify your details now http://a-bank-login.top',
    ],
    ['scam', 'WhatsApp', '+49 1', 'Hi mum, this is my new number. Please transfer €900 quickly'],
    [null, 'Bank', 'Card blocked', 'You blocked your card at 10:02.'],
    [null, 'Ann', 'Ann', 'Can you send me €20 for the pizza?'],
    [null, 'Bank', 'Was this you?', '€900 at Acme. Confirm or block your card'],
  ])('%s: %s, %s, %s', (flag, application, title, body) => {
    expect(flagOf(notification(application, title, body))?.flag ?? null).toBe(flag);
  });

  it('never gives fraud or headlines a priority, however they shout', () => {
    const shout = { urgency: 'critical' } as const;
    const scam = notification(
      'Bank',
      'URGENT',
      'Account suspended! Verify your password http://b-login.top',
      shout,
    );
    const news = notification('Reuters', 'Breaking', 'Your call is needed now!', shout);
    expect([judge(scam).priority, judge(news).priority]).toEqual(['low', 'normal']);
  });
});

describe('corrections', () => {
  const chat = (title: string, body: string) => notification('Chat', title, body);

  it('are learnt for others like it, say so, and leave the rest alone', () => {
    const before = new Triage(NO_MARKS, []);
    const taught = before.learn(chat('Book club', 'Ann: chapter six is wild'), 'high');
    const after = new Triage(NO_MARKS, taught);
    const verdict = after.judge(chat('Book club', 'Bo: who brings cake'));
    expect(verdict).toMatchObject({ priority: 'high', rule: 'corrected' });
    expect(verdict.reason).toMatch(/^You corrected others like it: /);
    for (const other of [
      notification('Mail', 'Shop', '40% off everything this weekend only'),
      notification('Backup', 'Backup completed', '4000 files saved'),
    ]) {
      expect(after.judge(other)).toEqual(before.judge(other));
    }
  });

  it('can be taken back by the opposite, and forgotten', () => {
    const one = chat('Book club', 'Ann: chapter six is wild');
    const up = new Triage(NO_MARKS, []).learn(one, 'urgent');
    const down = new Triage(NO_MARKS, up).learn(one, 'low');
    expect(new Triage(NO_MARKS, up).judge(one).priority).toBe('urgent');
    expect(new Triage(NO_MARKS, down).judge(one).priority).toBe('low');
    expect(new Triage(NO_MARKS, []).judge(one).rule).toBe('learnt');
  });

  it('never make a rule give way', () => {
    const scam = notification(
      'Bank',
      'URGENT',
      'Account suspended! Verify your password http://b-login.top',
    );
    let learnt = new Triage(NO_MARKS, []).learn(scam, 'urgent');
    for (let time = 0; time < 5; time++)
      learnt = new Triage(NO_MARKS, learnt).learn(scam, 'urgent');
    expect(new Triage(NO_MARKS, learnt).judge(scam)).toMatchObject({
      priority: 'low',
      rule: 'scam',
    });
  });
});

describe('the adapter', () => {
  const one = notification('Chat', 'Ann Okafor', 'The kettle is whistling');
  const sure = (priority: number) => [0, 1, 2, 3].map((index) => (index === priority ? 0 : -20));

  it('is asked in the words of its training', async () => {
    const asked: unknown[] = [];
    const model = scriptedModel(
      () => '',
      (answer, source) => {
        asked.push([source, answer]);
        return asked.length;
      },
    );
    expect(await askAdapter({ ...one, body: 'Tea?\n\tYes' }, model)).toEqual([1, 2, 3, 4]);
    const source = 'Chat\nAnn Okafor\nTea? Yes';
    expect(asked).toEqual([
      [source, 'urgent'],
      [source, 'high'],
      [source, 'normal'],
      [source, 'low'],
    ]);
  });

  it('is heard where the rules are silent', () => {
    const triage = new Triage(NO_MARKS, []);
    const priorities = [0, 1, 2, 3].map((each) => triage.judge(one, sure(each)).priority);
    expect(priorities).toEqual(['urgent', 'high', 'normal', 'low']);
  });

  it('is not heard against a rule, nor against what the user has taught', () => {
    const call = notification('Phone', 'Ann', '', { category: 'call.incoming' });
    const learnt = new Triage(NO_MARKS, []).learn(one, 'high');
    const triage = new Triage(NO_MARKS, learnt);
    expect([typeof triage.read(call), typeof triage.read(one)]).toEqual(['object', 'function']);
    expect(triage.judge(call, sure(3)).priority).toBe('urgent');
    expect(triage.judge(one, sure(3)).priority).toBe('high');
  });
});
