import { stemOf } from './stem.ts';

/**
 * Words of general English that people use for one another when they tell of a problem. Nothing here is about one
 * place, and nothing was taken from one record: a word stands here because any neighbour may say it for the next.
 */
const families = [
  'rubbish litter waste trash garbage bin refuse recycling wheelie',
  'dump dumped dumping tip tipping flytip flytipping skip',
  'doctor doctors gp surgery',
  'chemist pharmacy pharmacist prescription medicine',
  'hospital clinic ward nhs ambulance nurse',
  'health nhs medical ill illness sick',
  'dog dogs puppy fouling poo mess dirt',
  'child children kid kids toddler son daughter pupil',
  'teenager teens youth youths young lads yobs gang',
  'mum dad mother father parent parents',
  'old elderly older pensioner pensioners',
  'shut shuts shutting close closure closing',
  'cut cuts reduce axe axed scrap scrapped stop lose losing lost',
  'pub bar inn nightclub',
  'house home flat property dwelling houses housing',
  'landlord letting renting tenant rented rent tenancy',
  'damp mould mouldy wet condensation leak leaking',
  'heating boiler radiator cold freezing',
  'road street lane highway',
  'car cars vehicle vehicles traffic lorry lorries van hgv truck',
  'speed speeding fast racing slow 20mph 30mph',
  'park playground rec recreation green',
  'field pitch meadow grass land countryside',
  'path footpath bridleway snicket ginnel alley pathway walk',
  'build builder builders built building develop developer developers development estate',
  'extension conservatory loft extend',
  'noise noisy loud music shouting',
  'drunk drunks drinking drinkers alcohol booze beer drink',
  'drugs drug dealing dealer dealers',
  'trouble antisocial asb nuisance vandal vandals vandalism graffiti harass harassment intimidate',
  'police policeman policing copper cops officer officers',
  'crime burglary burgled theft stolen robbed',
  'money fund funds funding cash grant grants budget finance',
  'spend spends spent spending pay paid cost costs price',
  'charge bill fee fees',
  'election vote votes voting voter poll polling ballot elect elected',
  'school schools primary secondary academy class classroom',
  'bus buses train trains tram coach timetable',
  'flood floods flooded flooding',
  'river beck stream canal water brook',
  'sewage pollution polluted polluting smell smells smelly stink stinks stinking fumes smoke dust air',
  'toilet toilets loo loos',
  'tree trees hedge hedges woods',
  'neighbour neighbours neighbor',
  'disabled disability wheelchair blind deaf',
  'licence license licensing permit permission',
  'complain complaint complaints complaining',
  'ask question questions',
  'answer answers reply respond response ignored ignore ignores ignoring listen listens',
  'information info data records documents figures report reports foi emails',
  'sell sells sold sale selling flog',
  'buy bought purchase own ownership owner',
  'protect protected save saved saving keep rescue',
  'government parliament westminster mp mps',
  'councillor councillors',
  'object objection objections oppose against appeal',
  'repair repairs fix fixed mend mended broken broke',
  'danger dangerous unsafe safe safety killed',
  'child kids catchment admission admissions',
  'fence fenced gate gated blocked block locked access',
  'takeaway restaurant cafe food',
  'shop shops store supermarket',
  'factory plant incinerator industrial industry',
  'swim swimming swimmer bathing',
  'clean cleaned cleaner clear cleared',
  'leader charge runs run running boss',
  'change changed alter altered',
  'dear expensive price fare fares ticket',
];

/** A sign that no word starts with, before the number of a family. */
const mark = '=';

const membership = new Map<string, string[]>();
for (const [number, family] of families.entries()) {
  for (const word of new Set(family.split(' ').map(stemOf))) {
    membership.set(word, [...(membership.get(word) ?? []), `${mark}${number}`]);
  }
}

/**
 * The families a word belongs to, as made-up words that an index can hold beside the real ones.
 *
 * @param stem a word as `stemOf` gives it
 */
export function familiesOf(stem: string): readonly string[] {
  return membership.get(stem) ?? [];
}

/**
 * Whether an indexed word stands for a family.
 *
 * @param token the word
 */
export function isFamily(token: string): boolean {
  return token.startsWith(mark);
}
