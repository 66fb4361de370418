// Which language a document is in: the library eld over three samples of it, so that an English page with
// a few foreign lines stays and a foreign page with an English headline goes.

import { eld } from 'eld/small';

const SAMPLE = 600;

/** Whether at least two of three samples are English. */
export function isEnglish(text: string): boolean {
  if (text.length <= SAMPLE) return eld.detect(text).language === 'en';
  let english = 0;
  for (const place of [0, 0.5, 1]) {
    const start = Math.floor(place * (text.length - SAMPLE));
    if (eld.detect(text.slice(start, start + SAMPLE)).language === 'en') english++;
  }
  return english >= 2;
}
