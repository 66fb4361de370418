// The words that a change of tone brings into a sentence: what is formal for what is casual, and the other way
// round, courtesies and connectives. Another word of substance that the sentence did not have is an invention
// ("from yesterday's party"), which a small model likes to make. Rules over words.
import { areOneWord, wordsOf } from './edits.ts';
import { substance } from './thoughts.ts';
import { areForms, words } from './words.ts';

/** Base forms, and what is no regular form. */
const TONE_WORDS = words(`
  able accept accommodate achieve acknowledge action actual actually add addition additional additionally address
  adequate advance advise advisable afraid afterwards again agree allow almost also alternative although always
  amazing amount annual another anticipate anymore anyone anything anyway apologize apology apparent apparently
  appear application apply appointment appreciate appreciation appropriate approval approve approximately arrange
  arrangement arrive article ask assess assist assistance assume assure attach attend attendance attention available
  availability avoid aware awesome awful awkward back bad because become begin being belief believe beneficial
  benefit best better big bill bit both bother brief briefly bring broken bunch busy buy call cancel cannot careful
  carefully carry cause certain certainly chance change chat check child children circumstance clarify clear clearly
  close colleague come comment commence communicate complaint complete completely concern concerning conclude
  conduct confirm confirmation connection consequence consequently consider considerable considerably consideration
  contact contain content continue convenience convenient convey cool correct correctly couple create crucial
  current currently damage dear decide decision decline deeply defer definitely delay delayed deliver demonstrate
  depart departure describe desire detail determine difference different difficult difficulty disappoint
  disappointed discuss discussion do document documentation due early easy effort employ enable encounter
  encourage end enjoy enough enquire ensure entire entirely error especially essential establish even eventually
  ever everybody everyone everything evident exactly examine example excellent exceptional excited excuse exhausted
  expect expense expensive experience explain explanation express extend extensive extra extremely face facility
  fact fail fairly fantastic fast father feedback feel few figure final finally find fine finish first fix folks
  follow following formal forward free frequent frequently friend friendly fully fun funny further furthermore
  future gather generally gentle get give glad gladly go good grab grateful great greatly greet guess guys hand
  handle happen happy hard hardly have head hear heads help helpful here hesitate highly hold honest honestly hope
  hopefully however huge idea identify ill imagine immediately implement important improve improvement include
  including inconvenience incorrect increase indeed indicate indication individual inform information initial
  initially inquire inquiry instance instead intend intention interested invite involve issue item join just keen
  keep kid kind kinda kindly know lack large largely last late later latest learn leave let letter like likely
  listen literally little live locate long look lose lot lots love lovely low luckily mad main mainly maintain major
  majority make manage many matter maybe mean meet meeting mention mess message mind minor miss mistake moment
  money moreover mostly mother move much multiple nearly necessary need never nevertheless new news next nice note
  nothing notice notify now number numerous observe obtain obviously occasion occasionally occur offer office often
  okay old once only open opinion opportunity order original otherwise outcome overdue own part participate
  particular particularly parent pass past patience pay payment people perform perhaps period permission permit
  person pick place plan please pleased pleasure plenty point poor portion position possible possibility possibly
  postpone potential prefer preferable prepare present presently pretty previous previously primarily prior probably
  problem proceed process produce prompt promptly proper properly propose provide purchase purpose put quality
  question quick quickly quite rapid rapidly rather reach ready realize really reason recall receive recent recently
  recommend recommendation reconsider reduce refer reference refrain refund regard regarding regret regrettably
  regular remain remark remember remind reminder remove repair replace reply report request require requirement
  reschedule reserve resolve respect respectfully respond response responsible result retain return review revise
  rid right round run sad sadly safe satisfied say schedule seek seem select send serious several severe shall
  share short shortly should show sick sign significant significantly similar similarly simple simply sincere
  sincerely since situation skip slight slightly small smooth soon sorry sort spend start state status stay still
  stop strange strong strongly stuff submit substantial substantially subsequent subsequently such sudden suddenly
  sufficient suggest suggestion suit suitable super supply support suppose sure surprised swap take talk tell
  terrible terribly thank therefore thing think thought thoughtful thrilled throughout thus time tiny tired today
  together ton tons too total totally touch tough transport travel trouble truly try turn typically ultimately unable
  unacceptable unavailable unclear understand understanding undertake unfortunate unfortunately unsure unwell update
  upset urgent use useful usual usually utilize various vast verify very view visit wait wanna want warm warmly watch
  way weird welcome well whenever whether whole will wish within without wonder wonderful work worried worry worth
  would wow write wrong yeah yet announce apologise govern hello hey info invest phew plus prevent reflect resign respectively
  transform whoa yay attempt great deal gave went gone brought bought felt found got had heard knew left lost made
  met paid said sent taken told took thought understood`);

/** By how they begin, as all forms of a word do. */
const BY_BEGIN = Map.groupBy(TONE_WORDS, beginOf);

function beginOf(word: string): string {
  return word.slice(0, 2);
}

/** A word of the answer that stands neither in the source nor among those that a change of tone brings. */
export function bringsNews(source: string, answer: string): boolean {
  const known = wordsOf(source.toLowerCase());
  return substance(wordsOf(answer.toLowerCase())).some(
    (word) =>
      !/['’\d]/.test(word) &&
      !known.some((other) => areOneWord(other, word)) &&
      !BY_BEGIN.get(beginOf(word))?.some((other) => areForms(other, word)),
  );
}
