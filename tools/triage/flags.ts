// What must never be condensed nor pushed to the front by its own clamour: one-time codes and
// passwords, headlines, and what looks like fraud. Signs in the words, each named, so that a reader can
// see why. Knows no priority.
import type { AppNotification, Flag } from '../../contract/notifications.ts';

type Text = Pick<AppNotification, 'application' | 'desktopEntry' | 'category' | 'title' | 'body'>;

export interface Flagged {
  flag: Flag;
  /** The words that show it. */
  detail: string;
}

/** The gravest flag that fits, or null. */
export function flagOf(notification: Text): Flagged | null {
  const scam = scamSigns(notification);
  if (scam.length >= 2) return { flag: 'scam', detail: scam.slice(0, 2).join(', ') };
  const code = codeIn(notification);
  if (code !== null) return { flag: 'code', detail: code };
  const news = newsIn(notification);
  return news === null ? null : { flag: 'news', detail: news };
}

const CODE_WORD =
  /\b(?:(?:verification|security|login|log-in|confirmation|authentication|access|sign-in|one-time|passcode|2fa)(?: |-)?(?:code|password|pin|passcode)?|otp|tan|passcode|code|to (?:sign|log) in)\b|验证码|校验码|动态码/i;
const CODE = /(?<![\d.,:/€£$+-])(?:\d{3}[ -]\d{3}|\d{4,8}|[A-Z]-\d{4,8})(?![\d:/%.,]*\d|[-/]\d)/;
const SECRET = /\b(?:password|passwort|pin)\s*(?:is|:)\s*\S{4,}/i;
/** Numbers of things are no secrets, nor are vouchers. */
const NOT_A_CODE =
  /\b(?:promo|discount|voucher|coupon|zip|post|area|country|source) ?code|\bcode review\b/i;

/** A one-time code or a password; its digits are the detail's business of nobody. */
function codeIn({ title, body }: Text): string | null {
  const text = `${title}\n${body}`;
  if (SECRET.test(text)) return 'password';
  const word = CODE_WORD.exec(text)?.[0];
  if (word === undefined || NOT_A_CODE.test(text)) return null;
  return CODE.test(text) ? word.toLowerCase() : null;
}

const NEWS_APPLICATION =
  /\b(?:news|newsflash|guardian|reuters|times|feedly|rss|liferea|newsboat|bbc|cnn|le monde|spiegel|tagesschau|herald|tribune|headlines)\b|新闻|头条/i;
const NEWS_TITLE = /^(?:breaking(?: news)?|news alert|top stories|headlines)\b/i;

function newsIn({ application, desktopEntry, category, title }: Text): string | null {
  if (category?.startsWith('news')) return category;
  if (NEWS_APPLICATION.test(application) || NEWS_APPLICATION.test(desktopEntry ?? '')) {
    return application;
  }
  return NEWS_TITLE.test(title) ? title : null;
}

/** Two different signs make a suspicion; each alone occurs in honest messages. */
const SCAM_SIGNS: readonly (readonly [string, RegExp])[] = [
  [
    'a link that hides where it leads',
    /\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|ow\.ly)\/|https?:\/\/(?:\d{1,3}\.){3}\d{1,3}|https?:\/\/\S+\.(?:xyz|top|info|ru|click|icu|buzz|cam|rest|live|vip)\b|https?:\/\/\S*(?:login|verify|secure|account|bank|parcel)\S*-\S*/i,
  ],
  [
    'asks for a password or bank details',
    /\b(?:confirm|verify|update|send|enter|provide|validate)\b.{0,40}\b(?:password|bank (?:details|account|login)|card (?:number|details)|account number|login|pin|details|identity|address)\b|\bcard number and code\b|\blog in here\b|\bverify (?:now|here)\b/i,
  ],
  [
    'threatens',
    /\b(?:account|card|mailbox|access|profile)\b.{0,40}\b(?:closed|suspended|blocked|locked|limited|deleted|full|deactivated)\b|\bpayment was declined\b|\bunusual activity\b|\bavoid (?:a )?(?:fine|penalty)\b|\b(?:on hold|legal action|arrest)\b/i,
  ],
  [
    'hurries you',
    /\b(?:within \d+ hours|in \d+ hours|immediately|act now|right away|urgently|quickly|final warning)\b/i,
  ],
  [
    'promises money',
    /\byou(?:'ve| have)? won\b|\bselected for\b|\b(?:owed|claim|get) (?:a |your )?(?:refund|prize|money|reward)\b|\bi pay double\b|[€£$]\s?\d[\d.,]* (?:a day|daily)\b|\bfrom home\b|\binheritance\b|\bdouble your\b/i,
  ],
  [
    'asks for money',
    /\b(?:transfer|send (?:me )?|pay|wire|deposit of|fee of|unpaid toll|gift cards?)\b.{0,30}(?:[€£$]\s?\d|\d+ ?(?:eur|usd|dollars|euros|pounds))|\bpay (?:here|at|a bill)\b|\bunpaid\b/i,
  ],
  [
    'claims a new number',
    /\b(?:my new number|i lost my phone|phone (?:is )?(?:broke|broken|lost)|new phone number)\b/i,
  ],
  [
    'moves you elsewhere',
    /\b(?:message us on whatsapp|add our manager|contact (?:our|the) manager|text (?:this|our) number|telegram group|use this link|click here|reply with your)\b/i,
  ],
  [
    'a sender that is no one',
    /^(?:account team|security desk|mail admin|prize department|lottery board|customer support|it helpdesk|tax refund|toll service)$/i,
  ],
];

/** The names of the signs that the notification shows. */
export function scamSigns({ title, body }: Text): string[] {
  const text = `${title}\n${body}`;
  return SCAM_SIGNS.filter(([, sign]) => sign.test(sign.source.startsWith('^') ? title : text)).map(
    ([name]) => name,
  );
}
