// The values that stand in the patterns of notifications-grammar.ts. Each list is parted between the
// train and the dev split, so that no name of one is in the other. Numbers and times are drawn.
import type { Random } from './random.ts';

const list = (text: string): string[] => text.split(',').map((value) => value.trim());

const FIRST = list(
  'Ann, Bo, Carla, Dmitri, Esther, Farid, Grace, Hiro, Ines, Jonas, Kavya, Liam, Mei, Noor, Olga, Pedro, Quinn, Rosa, Samir, Tess, Uma, Viktor, Wanda, Yusuf',
);
const LAST = list(
  'Adeyemi, Brandt, Castillo, Dubois, Eriksen, Fischer, Gupta, Haddad, Ivanova, Jensen, Kowalski, Lindgren, Moreau, Nakamura, Okafor, Petrov',
);
const LISTS: Record<string, string[]> = {
  first: FIRST,
  last: LAST,
  group: list(
    'Family, Flat 4b, Book club, Climbing crew, Class of 2012, Neighbours, Choir, Running Tuesdays',
  ),
  project: list('atlas, bluebird, cedar, dynamo, ember, falcon, granite, harbour, iris, juniper'),
  company: list('Northwind, Acme, Globex, Initech, Umbra, Vantage, Hooli, Lumen, Contoso, Stellar'),
  shop: list('Homely, Paperie, Bricks, Velo, Nordmart, Kettle, Zapp, Greenleaf'),
  bank: list('City Bank, Postbank, Union Trust, Savings One, First Harbour, Meridian'),
  city: list('Lisbon, Oslo, Leeds, Porto, Vienna, Turin, Gdansk, Lyon, Cork, Ghent'),
  street: list('Mill Lane, Station Road, Park Street, Harbour Way, Oak Avenue, Bridge Street'),
  product: list(
    'desk lamp, rain jacket, kettle, headphones, board game, bike light, backpack, garden hose',
  ),
  food: list('pizza, ramen, falafel, curry, sushi, burrito, dumplings, pasta'),
  band: list('The Larks, Blue Static, Nora Vale, Kites, Paper Moon, Old Harbour'),
  song: list('Slow Rain, Night Bus, Honey, Glass Hills, Seven Doors, Home Again'),
  show: list('Dark Water, The Bakers, Station Nine, Two Rivers'),
  topic: list('history, statistics, French, biology, algebra, photography, chemistry, law'),
  file: list(
    'report.pdf, budget.xlsx, holiday.zip, thesis.docx, photos.tar, setup.iso, plan.odt, notes.md',
  ),
  host: list('web-01, db-2, mail, cache-3, api-eu, build-7, vpn, node-12'),
  day: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  month: list('January, March, April, June, July, September, October, December'),
  scamurl: list(
    'http://secure-login.xyz/a, http://verify-acc0unt.top, bit.ly/3xPay, http://parcel-fee.info/p, http://my-bank-check.ru, tinyurl.com/rfnd9',
  ),
};

/** A value for `<slot>`; throws for a slot that there is not. */
export function slotValue(slot: string, random: Random, split: 'train' | 'dev'): string {
  const digits = (count: number) =>
    String(Math.floor(random.next() * 9 * 10 ** (count - 1)) + 10 ** (count - 1));
  const number = (from: number, to: number) => from + random.below(to - from + 1);
  switch (slot) {
    case 'name':
      return `${slotValue('first', random, split)} ${slotValue('last', random, split)}`;
    case 'time':
      return `${number(7, 22)}:${String(number(0, 11) * 5).padStart(2, '0')}`;
    case 'soon':
      return String(number(2, 15));
    case 'date':
      return `${number(1, 28)} ${slotValue('month', random, split)}`;
    case 'money':
      return `${random.chance(0.5) ? '€' : '£'}${number(3, 900)}${random.chance(0.4) ? `.${digits(2)}` : ''}`;
    case 'percent':
      return `${number(2, 19) * 5}%`;
    case 'code':
      return random.chance(0.3) ? `${digits(3)}-${digits(3)}` : digits(random.chance(0.7) ? 6 : 4);
    case 'phone':
      return `+${number(30, 49)} ${digits(3)} ${digits(7)}`;
    case 'num1':
      return String(number(2, 9));
    case 'num2':
      return String(number(10, 59));
    case 'num3':
      return String(number(120, 180));
    case 'num4':
      return String(number(1000, 9999));
  }
  const values = LISTS[slot];
  if (!values) throw new Error(`There is no slot <${slot}>`);
  const own = values.filter((_, index) => (index % 3 === 2) === (split === 'dev'));
  return random.pick(own);
}
