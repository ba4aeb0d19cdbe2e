import { stemOf } from './stem.ts';

/** Words of every complaint, whatever it is about, and of how it feels. Apostrophes are left out. */
const words = [
  'able absolutely actually again agian allowed already also always angry annoyed annoying another anybody anymore',
  'anyone anything anywhere area arent ask asked asking away awful back bad because before best better big bit bits',
  'bloody both bring call called came change come comes coming couldnt couple day days decide decided decides',
  'deciding didnt different disgrace disgraceful disgusting doesnt doing done dreadful each else end enough even',
  'ever every everybody everyone everything everywhere excuse fed feel few find finding first gave get gets getting',
  'give given go goes going gonna good gotta half happen happened happening happens hardly hasnt hate havent hello',
  'help here hers hope horrible huge ill inside isnt ive joke keep keeps kept knew know known last late left less',
  'literally long lot lots love made make makes making many massive mate may maybe mean meant might mine minute',
  'month more most move moved much must near nearby need needed needs never new next nice nobody none nothing now',
  'nowt often okay old one ones only other others outside own owt people person place places please proper put puts',
  'putting quite rather really ridiculous right round said same saw say saying says scared see seem seems seen sent',
  'set several shame shocking shouldnt show sick since someone something sometimes somewhere sorry still stop',
  'stopped stupid such summat supposed take taken takes taking talk tell terrible than thank thanks thats theirs',
  'thatll theres therell theyll theyre theyve thing things think though three through time times tired today told tomorrow tonight',
  'took totally towards tried try trying turn twice two ugly under until use used using very want wanted wanting',
  'wants wasnt way week weeks well went werent weve whats whenever wherever whether while whole whos within worried',
  'worse worst wouldnt wrong year years yesterday yet youll youre youve',
].join(' ');

/** The stems of words that say little about what a problem is, in the order of the alphabet, parted by spaces. */
export const weakStems: string = [...new Set(words.split(' ').map(stemOf))].sort().join(' ');
