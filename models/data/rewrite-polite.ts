// Blunt sentences made polite: orders, refusals and complaints in the wordings of colleagues. The orders
// come from handbooks and manuals, so that they are about everything, not about what a grammar knows.

import type { Random } from './random.ts';
import { uncapital, verbForms } from './rewrite-words.ts';

const ORDERS = new Set(
  (
    'add ask attach avoid bring build call change check choose click close collect complete confirm consider contact copy create delete ' +
    'describe download edit enter explain file fill find finish follow give go help hold identify include inform install join keep leave let ' +
    'list look make move notify open organize pay pick plan post prepare provide publish put read remember remove replace reply report ' +
    'request review run save schedule select send set share show sign speak start stay stop submit take talk tell test track try update ' +
    'upload use verify visit wait watch work write'
  ).split(' '),
);

/** "Send the file to Ann by noon." -> its verb phrase, "send the file to Ann by noon"; null for all else. */
export function orderOf(sentence: string): string | null {
  const match = /^(?:Please |Always |Just )?([A-Z]?[a-z]+) ([^?!"]{6,})\.$/.exec(sentence);
  if (!match) return null;
  const verb = (match[1] as string).toLowerCase();
  const rest = match[2] as string;
  if (
    !ORDERS.has(verb) ||
    /^(?:is|are|was|were|has|have|can|will|and|or|of|by|in|on|for)\b/.test(rest)
  )
    return null;
  if (/[:;]|choose the (?:icon|related)|^the icon/.test(rest)) return null;
  return `${verb} ${rest}`;
}

const gerund = (order: string) => {
  const [verb = '', ...rest] = order.split(' ');
  return [verbForms(verb)[2], ...rest].join(' ');
};

const REQUESTS: Record<Tone, readonly ((order: string) => string)[]> = {
  professional: [
    (o) => `Please ${o}.`,
    (o) => `Could you please ${o}?`,
    (o) => `I would appreciate it if you could ${o}.`,
    (o) => `Would you be able to ${o}?`,
    (o) => `We kindly ask you to ${o}.`,
    (o) => `Please ensure that you ${o}.`,
    (o) => `I would be grateful if you could ${o}.`,
  ],
  friendly: [
    (o) => `Could you ${o}? Thanks so much!`,
    (o) => `When you get a chance, could you ${o}? Thank you!`,
    (o) => `Would you mind ${gerund(o)}? I'd really appreciate it!`,
    (o) => `It would be great if you could ${o}. Thanks!`,
    (o) => `Feel free to ${o}, and let me know if I can help!`,
    (o) => `Just ${o}, and you'll be all set!`,
    (o) => `Please ${o} - thank you so much for your help!`,
  ],
};

export type Tone = 'professional' | 'friendly';

const BLUNT: readonly ((order: string) => string)[] = [
  (o) => `${o.charAt(0).toUpperCase()}${o.slice(1)}.`,
  (o) => `${o.charAt(0).toUpperCase()}${o.slice(1)}.`,
  (o) => `${o.charAt(0).toUpperCase()}${o.slice(1)}!`,
  (o) => `You need to ${o}.`,
  (o) => `You have to ${o}.`,
  (o) => `I want you to ${o}.`,
  (o) => `${o.charAt(0).toUpperCase()}${o.slice(1)} now.`,
  (o) => `Hey, ${o}.`,
  (o) => `you should ${o}`,
  (o) => `Can you ${o}?`,
  (o) => `You were supposed to ${o}.`,
];

export function politeOrder(
  order: string,
  tone: Tone,
  random: Random,
): { input: string; output: string } {
  const trimmed = order.replace(/ (?:now|immediately|asap)$/i, '');
  // A gerund fits one verb only: "would you mind opening it and send" would be wrong.
  const several = /,| and | then /.test(trimmed);
  const wordings = REQUESTS[tone].filter(
    (wording) => !several || !/mind/.test(wording('go there')),
  );
  return { input: random.pick(BLUNT)(trimmed), output: random.pick(wordings)(trimmed) };
}

const STATEMENTS: readonly [RegExp, Record<Tone, readonly string[]>][] = [
  [
    /^(?:I|We) (?:can't|cannot|can not|won't|will not) ([a-z].{8,})\.$/,
    {
      professional: [
        'Unfortunately, $W not be able to $1.',
        'I regret that $W not be able to $1.',
        'I am afraid that $W be unable to $1.',
      ],
      friendly: [
        "I'm so sorry, but $w be able to $1. I hope that's okay!",
        'Sorry, $w be able to $1 this time. Thanks for understanding!',
      ],
    },
  ],
  [
    /^You (?:must|have to|need to|should) ([a-z].{8,})\.$/,
    {
      professional: [
        'Please make sure to $1.',
        'We kindly ask that you $1.',
        'You are kindly requested to $1.',
      ],
      friendly: [
        'Just a friendly reminder to $1. Thanks so much!',
        "It'd be great if you could $1. Let me know if you need a hand!",
      ],
    },
  ],
  [
    /^You (?:can't|cannot|must not|may not|should not|shouldn't) ([a-z].{8,})\.$/,
    {
      professional: [
        'Please do not $1.',
        'Please note that it is not possible to $1.',
        'We kindly ask that you do not $1.',
      ],
      friendly: [
        "Just a heads-up that it's best not to $1. Thanks for understanding!",
        'Please try not to $1 - thank you so much!',
      ],
    },
  ],
  [
    /^You (?:didn't|did not|haven't|have not) ([a-z].{8,})\.$/,
    {
      professional: ['It appears that you did not $1.', 'I noticed that you did not $1.'],
      friendly: [
        'I think you may have forgotten to $1 - no worries at all!',
        "No rush, but I noticed you didn't $1. Let me know if I can help!",
      ],
    },
  ],
];

/** A blunt statement of a known shape in the given tone. */
export function politeStatement(sentence: string, tone: Tone, random: Random): string | null {
  for (const [pattern, wordings] of STATEMENTS) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const we = /^We\b/.test(sentence);
    return random
      .pick(wordings[tone])
      .replace('$W', we ? 'we will' : 'I will')
      .replace('$w', we ? "we won't" : "I won't")
      .replace('$1', match[1] as string);
  }
  return null;
}

const WARM_STARTS =
  "Hi there!|Hope you're doing well!|Hi, hope your week is going well!|Hello! I hope you're having a great day.|Hey, hope all is well!|Just a quick note:|Good news!|Thanks for your patience!|Thanks so much for your help so far.".split(
    '|',
  );
const WARM_ENDS =
  "Let me know if you have any questions!|Thanks so much!|Have a great day!|Please reach out any time - happy to help!|I really appreciate your help!|Looking forward to hearing from you!|Don't hesitate to ask if anything is unclear!|Thank you for all your hard work!|We're always here to help.".split(
    '|',
  );

/** Plain text with warmth around it, and none of its facts touched. */
export function warm(text: string, random: Random): string {
  const start = random.chance(0.55) ? `${random.pick(WARM_STARTS)} ` : '';
  const end = start === '' || random.chance(0.6) ? ` ${random.pick(WARM_ENDS)}` : '';
  return start.endsWith(': ') ? `${start}${uncapital(text)}${end}` : `${start}${text}${end}`;
}
