// What words of a notification have in common, so that triage also understands what it has not seen:
// short lists by meaning, of beginnings of words (`arriv` is in arrives, arriving, arrival) unless a
// full stop ends them. Pure lists; which sense speaks for which priority is learnt.

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((entry) => entry.replace(/\s+/g, ' '));

export const SENSES: Record<string, readonly string[]> = {
  danger: list(`
    smoke, fire., fire alarm, flood, leak., water leak, carbon monoxide, gas leak, tornado,
    hurricane, earthquake, evacuat, emergency, ambulance, accident, crash., explosion, toxic,
    intruder, break-in, broke., glass broke, motion in, alarm trigger, malware, trojan,
    virus found, threat, infected, ransomware, fail soon, take shelter, heart rate, glucose,
    overdose, sos, hospital now, critically`),
  outage: list(`
    is down., down for, outage, unreachable, unavailable, not responding, returns 50, http 50,
    latency, error rate, timing out, timed out, on fire, incident, replicas, firing, pager,
    on call, escalat, disk full, power supply, everyone, everything is`),
  waiting: list(`
    waiting outside, outside., at the door, at your door, at the gate, is here., is arriving,
    arrived., driver, courier, taxi, doorbell, in the lobby, admit, let them in, let me in,
    where are you, are you there, pick up the phone, call me, answer now, have joined,
    are waiting, waiting., wait`),
  departure: list(`
    boarding, gate., gate changed, final call, platform, leave now, time to go, connection,
    departs, train leaves, hurry, starts in, starts now, starting now, has started, is starting,
    begins in, in 2 min, in 3 min, in 5 min, in 10 min, countdown, timer, time is up, is up.`),
  approval: list(`
    approve in, approve payment, approve sign, approve within, confirm transfer, deny, allow,
    expires in, was this you, not you, unknown login, signed in from, sign-in, log in from,
    login request, new device, suspicious, block now, block your card, lock your account`),
  medicine: list(`
    pill, tablet, medicine, insulin, dose, dosage, prescription, refill, vaccination, doctor,
    dentist, lab results, clinic, surgery, pharmacy`),
  deadline: list(`
    due., due today, due in, overdue, deadline, final reminder, last day, by tonight, today.,
    tonight, tomorrow, before, by noon, by monday, by tuesday, by wednesday, by thursday,
    by friday, by saturday, by sunday, closes at, closes soon, ends soon, ends this, expires.,
    expire, within 3 hours, submit, assignment, exam, quiz, this week, open until, to avoid,
    hours left, minutes left, until`),
  request: list(`
    can you, could you, would you, will you, please, need you, i need, we need, need your,
    needs your, asks you, asks for, answer, reply., respond, sign., signature, consent,
    review requested, wants your review, changes requested, your comments, look at my, your ok,
    call us back, confirm., waits for your, send the, tell me, let me know, have to sign, rebook,
    choose another, top up, renew, action needed, documents missing, assigned`),
  question: list(`
    are you coming, will you be, did you, have you, do you, are you free, where do we, who owns,
    which account, what do you think, is it still, is this still, can we talk, interested,
    free on, coffee, ok?, right?`),
  trouble: list(`
    failed., failure, fails., cancelled, canceled, delayed, minutes late, late., missed call,
    could not, cannot, can't, jammed, out of paper, disconnected, no internet, dropped, unplugged,
    conflict, returned., not enough, low balance, overdraft, disk full, no space, low disk,
    only 1 gb, breach, leaked, compromised, outbid, blocked., broken, broke your, degraded,
    warning, certificate expires, battery low, 15% remaining, empty, restart required,
    security update, critical update, sold out, strike, moved to today, now today, voicemail,
    wrong, problem, declined, raid, black ice, gusts, storm.`),
  arrival: list(`
    arriving today, out for delivery, pick up, picked up, ready for pick, is ready, delivered,
    shipped, on its way, on the way, left with, letter box, in the letter, tracking, customs,
    parcel`),
  done: list(`
    complete, completed, finished, success, synced, up to date, current., saved, updated.,
    installed, uploaded, resolved, back to normal, recovered, responding again, passed, merged,
    closed., connected, paired, fully charged, is full., charged, cleaned, freed, created.,
    opened., copied, extracted, captured, ok., are ready, is available, is attached, confirmed,
    received, accepted, booked, paused, no threats, heartbeat, snapshot, can be removed,
    was refreshed, refreshed, done.`),
  record: list(`
    receipt, invoice, statement, bill of, payslip, salary, refund, transfer from,
    incoming transfer, card payment, minutes of, notes from, notes., summary, report, transcript,
    recording, photos from, see attached, shared, edited, commented, mentioned, replied,
    tagged you, left a comment, reservation, booking, order confirmed, changes to our,
    updated our terms, privacy policy, set to, reading, grade, material, out on, working from home`),
  later: list(`
    on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday,
    next week, tomorrow:, reminder:, in 3 days, planned for, expected on, will come on,
    from the weekend, bedtime, event tomorrow, weather, degrees`),
  advert: list(`
    % off, off everything, off today, sale., sale ends, deal., deals, offer for you, picked for you, reels for you, releases for you, jobs for you, offers for,
    discount, coupon, cashback, free delivery, months free, premium, upgrade to, bonus, rewards,
    points, voucher, newsletter, webinar, last chance, new arrivals, you will love,
    this weekend only, craving, hungry, new near you, invite friends, tell a friend, save.,
    save energy, basket, buy again, rate your, how was your, loan, wishlist, boost, miles,
    where next, subscribe, promo, limited time, from €, from £, from $, recommended, for you,
    earn, get more`),
  social: list(`
    liked, likes, follow, followers, starred, boosted, reacted, joined, was added, left the group,
    changed the group, set the channel, live now, is live, streaming, trending, suggested, reels,
    memories, on this day, people you may know, viewed your profile, nearby, people like you,
    uploaded a video, new episode, episode, playlist, mix is ready, new releases, now playing,
    badge, streak, leaderboard, achievement, unlocked, daily reward, season., level up,
    you earned, challenge, birthday, name day, digest, weekly report, tips, tip:, unread channels,
    top stories, sprint, archived, dependabot, renovate, steps, stand., move!, lol., haha., 😂,
    syncing`),
  pleasant: list(`
    haha, lol, thanks, thank you, lovely, so good, great, see you, love it, enjoyed, landed,
    arrived safely, all good, the food was, photo is, again.`),
};

export interface Sense {
  sense: string;
  /** The words that show it. */
  words: string;
}

const PATTERNS = Object.entries(SENSES).map(([sense, entries]) => {
  const alternatives = entries.map((entry) => {
    const isWhole = entry.endsWith('.');
    const escaped = (isWhole ? entry.slice(0, -1) : entry).replace(/[*+?^${}()|[\]\\]/g, '\\$&');
    const end = isWhole ? '(?![\\p{L}\\d])' : /\p{L}$/u.test(entry) ? '\\p{L}*' : '';
    const begin = /^[\p{L}\d]/u.test(entry) ? '(?<![\\p{L}\\d])' : '';
    return begin + escaped + end;
  });
  const longest = alternatives.toSorted((left, right) => right.length - left.length);
  return [sense, new RegExp(longest.join('|'), 'iu')] as const;
});

/** The senses of a text, each with the first words that show it. */
export function sensesOf(text: string): Sense[] {
  return PATTERNS.flatMap(([sense, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ sense, words }];
  });
}
