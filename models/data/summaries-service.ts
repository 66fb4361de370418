// Summaries of task dialogues (User and Assistant book, find and pay for things), written by grammar from
// what is said: the first wish, the offer taken or refused, the outcome, what else was asked about.
import type { Random } from './random.ts';
import { asRole, type Cast, capital } from './summaries-grammar.ts';
import { sentencesOf, shiftSentence } from './summaries-shift.ts';

type Turn = { user: boolean; text: string };

export const turnsOf = (text: string): Turn[] =>
  text
    .split('\n')
    .map((line) => ({ user: line.startsWith('User:'), text: line.replace(/^\w+: ?/, '') }));

const goals: Record<string, string[]> = {
  Restaurants: ['find a restaurant', 'book a table at a restaurant'],
  Hotels: ['find a place to stay', 'book a hotel'],
  Homes: ['find an apartment'],
  Flights: ['find a flight', 'look for a flight'],
  Buses: ['find a bus', 'buy bus tickets'],
  Trains: ['find a train'],
  RentalCars: ['rent a car'],
  RideSharing: ['get a ride', 'book a cab'],
  Movies: ['find a movie', 'find a movie to see'],
  Media: ['find a movie to watch'],
  Music: ['find some music', 'find a song'],
  Events: ['find an event', 'find something to do'],
  Services: ['make an appointment'],
  Banks: ['handle a bank account'],
  Payment: ['send some money'],
  Calendar: ['check the calendar'],
  Weather: ['check the weather'],
  Travel: ['find attractions to visit'],
  Alarm: ['set an alarm'],
};
const asked: [RegExp, string][] = [
  [/\b(address|located|location of|where is it)\b/i, 'the address'],
  [/\b(phone|contact) number|\bnumber to call|their number\b/i, 'the phone number'],
  [/\b(how much|price|cost|total|fare|expensive|fee)\b/i, 'the price'],
  [/\b(rating|reviews?|rated|stars?)\b/i, 'the rating'],
  [/\bpets?\b/i, 'pets'],
  [/\b(wi-?fi|internet)\b/i, 'the internet'],
  [/\bvegetarian\b/i, 'vegetarian food'],
  [/\b(live music|alcohol|liquor)\b/i, 'drinks and music'],
  [/\bfurnished|furniture\b/i, 'the furniture'],
  [/\b(directed|director)\b/i, 'the director'],
  [/\b(genre|kind of movie|what kind of music)\b/i, 'the genre'],
  [/\b(when does|what time|departure|arrive|arrival)\b/i, 'the time'],
];
const bookings: [RegExp, string[]][] = [
  [/\b(table|restaurant|reservation at)\b/i, ['books a table', 'makes the reservation']],
  [/\b(appointment)\b/i, ['makes an appointment', 'books the appointment']],
  [/\b(visit|property)\b/i, ['schedules a visit', 'arranges a visit']],
  [/\bcar\b/i, ['reserves a car', 'books the car']],
  [/\b(ride|cab|taxi)\b/i, ['orders a ride', 'books a ride']],
  [/\b(flight|airlines?)\b/i, ['books the flight']],
  [/\b(bus|train)\b/i, ['buys the tickets', 'books the trip']],
  [/\btickets?\b/i, ['buys the tickets', 'gets the tickets']],
  [/\b(room|hotel|house|stay)\b/i, ['books a room', 'makes the booking']],
  [/\b(event|calendar)\b/i, ['adds it to the calendar']],
  [/\b(transfer|send|pay)\b/i, ['sends the money', 'makes the payment']],
];
const yes =
  /^(yes|yeah|yep|yup|sure|that('s| is| will| would| works| sounds| seems)? ?(sounds|works|be|is)?|sounds|great|perfect|ok|okay|good|nice|fine|correct|right|i like|i love|awesome|cool|wonderful|works|exactly)\b/i;
const no =
  /^(no|nope|not|is there any|are there any|anything else|do you have any other|any other|what else|can you find|find|i don't|i'd rather|how about|something else)\b/i;
const done =
  /\b(has been|have been|is|was|were|are|been|'s)( now)?( successfully)? (booked|reserved|made|confirmed|purchased|scheduled|set|transferred|completed|complete|added|sent|on (its|the) way|successful)\b|\b(success|i('ve| have) (booked|made|reserved|scheduled|added|purchased))\b/i;
const failed =
  /\b(could ?n[o']t|couldn't|unable|wasn't able|was not able|failed|unsuccessful|not successful|didn't go through|wasn't successful|not possible|can't be)\b/i;

/** The proper name in an offer: two or more capitalised words in a row, not met earlier in the talk. */
function nameIn(offer: string, before: string): string | null {
  const found =
    offer.match(
      /(?<![.?!] )(?<!^)\b[A-Z][\w'&!-]*(?: (?:(?:of|the|and|at|in|de|&) )?[A-Z][\w'&!-]*){1,4}/g,
    ) ?? [];
  const month =
    /\b(January|February|March|April|May|June|July|August|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Street|Airport|Depot|Station|Ste|St|Real|University|Road|Avenue|Drive|Boulevard|Way|Would|How|What|Airlines|I)\b/;
  const good = found.filter(
    (name) =>
      !month.test(name) &&
      !before.includes(name) &&
      name.length < 34 &&
      !/ (in|at) /.test(name) &&
      !offer.includes(`in ${name}`),
  );
  return good.length === 1 ? (good[0] ?? null) : null;
}

function detailsOf(confirmation: string): string {
  const people =
    /\bfor ([2-9]|two|three|four|five|six) (?:people|person|persons|guests|passengers?|tickets?)\b/i.exec(
      confirmation,
    )?.[0];
  const date =
    /\b(?:on )?(?:(?:March|April|May) \d+(?:st|nd|rd|th)|next (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow)\b/.exec(
      confirmation,
    )?.[0];
  const time =
    /\bat (?:\d{1,2}(?::\d\d)?(?: in the (?:morning|afternoon|evening)|(?: ?[ap]\.?m\b))|noon)/i.exec(
      confirmation,
    )?.[0];
  const on = date && !/^(on|next|today|tomorrow)/.test(date) ? `on ${date}` : date;
  return [people, on, time]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}

const listed = (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export function summarizeService(
  turns: Turn[],
  services: string[],
  cast: Cast,
  random: Random,
): string | null {
  const user = asRole(cast.labels[0]);
  const agent = asRole(cast.labels[1]);
  const out: string[] = [];
  const domains = services.map((s) => s.replace(/_\d+$/, ''));

  // 1. What the user wants: in the user's words, or as the goal of the service.
  const wishes: string[] = [];
  turns.forEach((turn, at) => {
    if (!turn.user) return;
    for (const sentence of sentencesOf(turn.text)) {
      const shifted = shiftSentence(sentence, user, agent);
      if (!shifted || !(shifted.kind === 'request' || shifted.kind === 'wish')) continue;
      const words = shifted.text.split(' ').length;
      if (
        words < 6 ||
        words > 22 ||
        /,|\b(help|information|tell|can|could|search)\b/.test(shifted.text) ||
        (at > 0 && /\b(it|that|this|they|there)\b/.test(shifted.text))
      )
        continue;
      wishes.push(at > 0 ? shifted.text.replace(/ (another|also) /, ' ') : shifted.text);
    }
  });
  if (domains.length > 2) return null;
  const known = domains.filter((domain) => goals[domain]);
  if (known.length === 0) return null;
  const goal = listed(known.slice(0, 2).map((domain) => random.pick(goals[domain] ?? [])));
  const plain = random.pick([
    `${agent} helps ${user} ${goal}.`,
    `${user} asks ${agent} to help ${user} ${goal}.`,
    `${user} wants to ${goal}.`,
    `${user} is trying to ${goal} with ${agent}'s help.`,
  ]);
  const first = wishes[0];
  const useWish = first !== undefined && random.next() < 0.7;
  out.push(useWish ? `${first}.` : plain);
  if (useWish && domains.length > 1 && wishes.length > 1 && random.next() < 0.7) {
    const second = wishes.at(-1) as string;
    out.push(second.startsWith(user) ? `Then ${second}.` : `${second}.`);
  }

  // 2. The last offer with a name, and what the user thinks of it.
  let offer = '';
  for (let i = 1; i + 1 < turns.length; i++) {
    const turn = turns[i] as Turn;
    const answer = (turns[i + 1] as Turn).text;
    if (turn.user || /confirm/i.test(turn.text)) continue;
    const name = nameIn(
      turn.text,
      turns
        .slice(0, i)
        .map((t) => t.text)
        .join(' '),
    );
    if (!name) continue;
    if (yes.test(answer)) {
      offer = random.pick([
        `${agent} recommends ${name} and ${user} likes it`,
        `${agent} suggests ${name} and ${user} accepts`,
        `${user} chooses ${name}`,
        `${agent} finds ${name}, which suits ${user}`,
        `${agent} recommends ${name}`,
        `${user} decides on ${name}`,
      ]);
    } else if (no.test(answer)) {
      offer = random.pick([
        `${agent} suggests ${name}, but ${user} wants something else`,
        `${user} doesn't want ${name}`,
        `${agent} recommends ${name}, but ${user} refuses`,
      ]);
    }
  }

  // 3. How it ends.
  let ending = '';
  for (let i = 0; i + 2 < turns.length; i++) {
    const { user: byUser, text: confirmation } = turns[i] as Turn;
    if (byUser || !/confirm|correct\?|right\?/i.test(confirmation)) continue;
    const outcome = turns
      .slice(i + 1, i + 5)
      .filter((t) => !t.user)
      .map((t) => t.text)
      .join(' ');
    const kind = bookings.find(([pattern]) => pattern.test(confirmation))?.[1];
    if (!kind) continue;
    if (failed.test(outcome) && !done.test(outcome)) {
      ending = random.pick([
        `${agent} can't make the booking`,
        'the booking fails',
        `${agent} isn't able to book it`,
      ]);
    } else if (done.test(outcome)) {
      ending = `${agent} ${random.pick(kind)}${random.next() < 0.75 ? detailsOf(confirmation) : ''}`;
    }
  }
  if (offer && ending) {
    const but = /can't|fails|isn't/.test(ending);
    out.push(
      but ? `${offer.replace(/, but .*/, '')}, but ${ending}.` : `${offer}. ${capital(ending)}.`,
    );
  } else if (offer || ending) out.push(`${offer || ending}.`);

  // 4. What else the user asks about.
  const questions = [
    ...new Set(
      turns
        .filter((t) => t.user && /\?/.test(t.text))
        .flatMap((t) =>
          asked
            .filter(
              ([p, what]) =>
                p.test(t.text) && (domains.length === 1 || !/director|genre/.test(what)),
            )
            .map(([, what]) => what),
        ),
    ),
  ].slice(0, 2);
  const length = out.join(' ').split(' ').length;
  if (questions.length > 0 && length < 28 && random.next() < 0.8) {
    out.push(
      random.pick([
        `${user} also asks about ${listed(questions)}.`,
        `${agent} tells ${user} about ${listed(questions)}.`,
        `${user} asks ${agent} about ${listed(questions)}.`,
      ]),
    );
  }
  const text = out.map(capital).join(' ').replace(/\.\./g, '.');
  const words = text.split(' ').length;
  return words >= 12 && words <= 45 && out.length >= 2 ? text : null;
}
