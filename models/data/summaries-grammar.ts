// Expands the written blocks (summaries-chats.ts, summaries-mail.ts) into pairs of text and summary, and
// names the two speakers in the ways that real transcripts do. Seeded: the same number gives the same text.
import type { Random } from './random.ts';

export type Pair = { input: string; output: string; source: string };
export type Cast = { labels: [string, string]; names: [string, string]; called: boolean[] };

export const names = (
  'Anna Ben Carla David Elena Farid Gina Henry Irene Jonas Kate Liam Maya Noah Olga Paul Rosa Sam Tina Victor ' +
  'Wendy Yusuf Zoe Amir Bella Chen Dana Emil Fiona George Hana Ivan Judy Karim Lucy Marco Nadia Oliver Priya ' +
  'Robert Sofia Thomas Uma Vera Walter Alice Brian Cindy Diego Ella Frank Grace Jack Karen Leo Mia Nick Peter'
).split(' ');

/** How the two speakers are labelled; `roles` gives a further choice, such as Customer and Agent. */
export function castSpeakers(random: Random, roles?: [string, string]): Cast {
  const [first, second] = random.shuffle([...names]) as [string, string];
  const style = random.next();
  if (style < 0.55) {
    return { labels: ['#Person1#', '#Person2#'], names: [first, second], called: [false, false] };
  }
  if (style < 0.62)
    return { labels: ['Person1', 'Person2'], names: [first, second], called: [false, false] };
  if (style < 0.67) return { labels: ['A', 'B'], names: [first, second], called: [false, false] };
  if (roles && style < 0.8)
    return { labels: roles, names: [first, second], called: [false, false] };
  return { labels: [first, second], names: [first, second], called: [true, true] };
}

/** A speaker as the summary calls them: the label, or the name once somebody has called them by it. */
export const spoken = (cast: Cast, who: 0 | 1): string =>
  cast.called[who] ? cast.names[who] : cast.labels[who];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A speaker's label as the subject of a sentence: roles get an article ("the customer"). */
export const asRole = (label: string): string =>
  /^(Customer|Agent|Clerk|Guest|Caller|Assistant|User|Patient)$/.test(label)
    ? `the ${label.toLowerCase()}`
    : label;

export function fill(text: string, slots: Map<string, string>, random: Random): string {
  return text.replace(/\{([^{},][^{}]*|)\}/g, (whole, body: string) => {
    const [, name, choices = ''] = /^([a-z]+):(.*)$/.exec(body) ?? [];
    if (name) {
      const choice = random.pick(choices.split('|'));
      slots.set(name, choice);
      return choice;
    }
    if (body.includes('|')) return random.pick(body.split('|'));
    return slots.get(body) ?? whole;
  });
}

const openings = [
  ['Hello.', 'Hi, how are you?'],
  ['Good morning.', 'Morning! Nice to see you.'],
  ['Do you have a minute?', 'Sure, what is it?'],
  ["Nice day, isn't it?", 'Yes, it is.'],
  ['Long time no see!', 'I know. How have you been?'],
  ["How's it going?", 'Not bad, thanks. And you?'],
];
const closings = [
  ['See you.', 'Bye.'],
  ['Thanks a lot.', "You're welcome."],
  ['Have a nice day.', 'You too.'],
  ['OK, good luck.', 'Thank you.'],
  ['All right.', 'See you later.'],
];

/** Small talk around a chat, so that the gist isn't always in the first lines. */
function surround(turns: string[], random: Random): string[] {
  const cold =
    /^A: \{?(?:Hi|Hey|Hello|Good|Front|Operator|Emergency|Excuse|Thank|Look|Are you ready|May I|Where's|Happy|Two|This is|n:|Taxi|Your|Welcome|Next|Attention|M[rs]s?\.|Honey|Doctor|I'm calling|My suitcase|Well|I'm here|Can I see|What are you doing still|Have you finished|\{B\})/;
  const before =
    !cold.test(turns[0] ?? '') && random.next() < 0.25
      ? random.pick(openings).map((t, i) => `${'AB'[i]}: ${t}`)
      : [];
  const next = turns.at(-1)?.startsWith('A') ? 'BA' : 'AB';
  const after = random.next() < 0.3 ? random.pick(closings).map((t, i) => `${next[i]}: ${t}`) : [];
  return [...before, ...turns, ...after];
}

/** One random instance of a block. Lines "A: ..." and "B: ..." become labelled turns. */
export function expandBlock(
  block: string,
  random: Random,
  source: string,
  cast = castSpeakers(random),
): Pair {
  const all = block.split('\n');
  const talkLines = all.filter((line) => !line.startsWith('=> '));
  const lines = /^A: /.test(talkLines[0] ?? '') ? surround(talkLines, random) : talkLines;
  const slots = new Map<string, string>();
  const callRate = random.next() < 0.45 ? 0.8 : 0;
  const address = (text: string) =>
    text.replace(/\{,([AB])\}/g, (_, letter: string) => {
      const who = letter === 'A' ? 0 : 1;
      if (random.next() >= callRate) return '';
      cast.called[who] = true;
      return `, ${cast.names[who]}`;
    });
  const speak = (text: string) =>
    text.replace(/\{([AB])\}/g, (_, letter: string) => {
      cast.called[letter === 'A' ? 0 : 1] = true;
      return cast.names[letter === 'A' ? 0 : 1];
    });
  const talk = lines.map((line) => {
    const turn = /^([AB]): (.*)$/.exec(line);
    const said = speak(fill(address(turn?.[2] ?? line), slots, random));
    return turn ? `${cast.labels[turn[1] === 'A' ? 0 : 1]}: ${capital(said)}` : said;
  });
  // The first gist is the fuller one: it is taken more often.
  const gists = all.filter((line) => line.startsWith('=> ')).map((line) => line.slice(3));
  const gist = random.next() < 0.7 ? (gists[0] as string) : random.pick(gists);
  const told = fill(gist, slots, random).replace(/\{([AB])\}/g, (_, letter: string) =>
    spoken(cast, letter === 'A' ? 0 : 1),
  );
  return { input: talk.join('\n'), output: capital(told), source };
}
