import { stemOf } from './stem.ts';

const words =
  'absolutely angry annoyed annoying awful disgrace disgraceful disgusting dreadful excuse fed fuming hello horrible joke ' +
  'nice person please ridiculous scared shame shocking sick sorry stupid terrible thank thanks tired ugly worried worse worst ' +
  'able again agian allowed already also always another anybody anymore anyone anything anywhere arent area ask asked ' +
  'asking away back bad because before best better big bit bits both bring call called came change come comes coming ' +
  'couldnt day days decide decided decides deciding didnt different doesnt doing done each else end enough even ever ' +
  'every everybody everyone everything everywhere feel few find finding first gave get gets getting give given go goes ' +
  'going gonna good gotta happen happened happening happens hardly hasnt havent help here hers ill isnt ive keep ' +
  'keeps kept knew know known last late left less long lot lots made make makes making many may maybe mean meant might ' +
  'more most move moved much must near nearby need needed needs never new next nobody none nothing now often okay old one ' +
  'ones only other outside inside others own people place places put puts putting quite rather really right round said same saw ' +
  'say saying says see seem seems seen sent set several shouldnt show since someone something sometimes somewhere still ' +
  'stop stopped such take taken takes taking talk tell than thats theirs theres theyll theyre theyve thing things think ' +
  'though three through time times today told took towards tried try trying turn twice two under until use used using ' +
  'very want wanted wanting wants wasnt way week weeks mine well went werent weve whats whenever wherever whether while whole ' +
  'whos within wouldnt wrong year years yet youll youre youve';

const weak = new Set(words.split(' ').map(stemOf));

/**
 * Whether a word says little about what a problem is: it is common in all complaints. It still counts, a little.
 *
 * @param stem a word as `stemOf` gives it
 */
export function isWeak(stem: string): boolean {
  return weak.has(stem);
}
