// The check digits of numbers that name a person or an account: bank cards, IBAN, national identity
// numbers. Each function takes the bare digits and letters, without spaces and dashes, and says whether
// they can be such a number. Knows nothing of where in a text they stand.

/** Bank cards, Canada's SIN, Sweden's personnummer: every second digit from the right counts twice. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const twice = i % 2 === 1 ? 2 * digit : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** How long an IBAN is, by country, where that is fixed (ISO 13616). */
const IBAN_LENGTHS: Record<string, number> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29
   ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20
   LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29
   RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20`
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Country, length and ISO 7064 MOD 97-10. */
export function isIban(text: string): boolean {
  if (IBAN_LENGTHS[text.slice(0, 2)] !== text.length) return false;
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    for (const digit of Number.parseInt(character, 36).toString())
      rest = (10 * rest + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Issuers' first digits, each with its lengths; then Luhn. */
export function isCard(digits: string): boolean {
  const issued =
    /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d)\d{12}|62\d{14,17}|35\d{14})$/;
  return issued.test(digits) && passesLuhn(digits);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** United States, social security: no check digit, but numbers that are never given out. */
export function isUsSocialSecurity(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits);
}

/** United Kingdom, national insurance: no check digit, but prefixes that are never given out. */
export function isUkInsurance(text: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text);
}

/** Spain, DNI and NIE: the letter is the number modulo 23. */
export function isSpanishId(text: string): boolean {
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === text.at(-1);
}

/** France, NIR: 13 digits (2A and 2B are Corsica) and 97 less their remainder. */
export function isFrenchId(text: string): boolean {
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(number) % 97n) === BigInt(text.slice(13));
}

/** What a character is worth at the odd places of a codice fiscale: 0 to 9 and A to J, then K to Z. */
const ODD_PLACES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10];
ODD_PLACES.push(22, 25, 24, 23);

/** Italy, codice fiscale: 15 characters and a letter. */
export function isItalianId(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const value = Number.parseInt(text[i] as string, 36);
    const place = value < 10 ? value : value - 10;
    sum += i % 2 === 0 ? (ODD_PLACES[place] as number) : place;
  }
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

/** Germany, tax number: one digit twice or thrice among ten, then ISO 7064 MOD 11,10. */
export function isGermanTaxId(digits: string): boolean {
  const times = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) times.set(digit, (times.get(digit) ?? 0) + 1);
  const repeated = [...times.values()].filter((count) => count > 1);
  if (digits[0] === '0' || repeated.length !== 1 || (repeated[0] as number) > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Poland, PESEL: the month also tells the century. */
export function isPolishId(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Brazil, CPF: two check digits modulo 11; eleven equal digits pass them and are none. */
export function isBrazilianId(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  const check = (length: number) => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index);
    return ((10 * weighted(digits, weights)) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

/** Sweden, personnummer: year, month, day, four digits; Luhn. */
export function isSwedishId(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(digits);
}

/** China, resident identity: a date inside, ISO 7064 MOD 11-2. */
export function isChineseId(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text))
    return false;
  const sum = weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'[sum % 11] === text[17];
}

/** The dihedral group of ten, row by row, and Verhoeff's permutation of it. */
const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATION = '1576283094';

/** India, Aadhaar: twelve digits, Verhoeff. */
export function isIndianId(digits: string): boolean {
  if (/^[01]/.test(digits)) return false;
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    for (let round = 0; round < i % 8; round++) digit = Number(PERMUTATION[digit]);
    state = Number(DIHEDRAL[state]?.[digit]);
  }
  return state === 0;
}
