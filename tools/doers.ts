// Who of the two does what: "you have charged me" must not become "I have charged you", though all its words are
// still there. Rules over words.
import { areOneWord } from './edits.ts';

const HELPS =
  'have|had|am|are|was|were|do|did|will|would|can|could|should|must|may|might|also|already|just|never|always|still|only|not|really|been|being|even';
const DEED = new RegExp(
  `\\b(?<who>I|we|you)(?:['’](?:ve|d|ll|m|re))?(?: (?:${HELPS}|\\p{Ll}+n['’]t))* (?<deed>\\p{Ll}{3,})`,
  'giu',
);
/** What one wants or knows of the other may be said of either: "you need to send it", "I need you to send it". */
const STATES =
  /^(?:need|want|like|know|hear|think|believe|hope|wish|glad|happy|sure|sorry|able|free|going)/;

interface Deed {
  isReader: boolean;
  verb: string;
}

function deedsIn(text: string): Deed[] {
  return Array.from(text.matchAll(DEED), ({ groups }) => ({
    isReader: groups?.who?.toLowerCase() === 'you',
    verb: groups?.deed ?? '',
  })).filter(({ verb }) => !STATES.test(verb));
}

/** Whether something that the writer does in `source` is the reader's deed in `answer`, or the other way round. */
export function swapsDoers(source: string, answer: string): boolean {
  const deeds = deedsIn(source);
  return deedsIn(answer).some(({ isReader, verb }) => {
    const same = deeds.filter((deed) => areOneWord(deed.verb, verb));
    return same.length > 0 && same.every((deed) => deed.isReader !== isReader);
  });
}
