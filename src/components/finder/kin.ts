import { stemOf } from './stem.ts';

/**
 * Words that neighbours use for one another when they tell of a problem, a line for each family. They are general
 * English: no place, no name, nothing that is true of one council only. A word may stand in more than one line.
 */
const families = [
  'rubbish litter waste trash garbage bin wheelie recycling refuse packet wrapper bottle',
  'dump tip flytip flytipping skip mattress sofa fridge',
  'doctor gp surgery receptionist appointment',
  'chemist pharmacy pharmacist prescription medicine tablet',
  'hospital clinic ward ambulance nurse casualty infirmary nhs',
  'health nhs medical ill illness sick poorly',
  'dentist dental teeth tooth',
  'dog puppy fouling poo mess dirt lead',
  'child kid toddler baby son daughter lad lass grandson granddaughter grandchild boy girl brother sister',
  'teenager teen youth young lad lass yob gang youngster',
  'mum dad mother father parent gran grandma nan grandad',
  'old elderly pensioner',
  'carer care caring disabled disability wheelchair',
  'shut close closure closing closed threat axe',
  'cut reduce reduction axe scrap lose lost less fewer gone saving',
  'pub bar inn nightclub club landlord',
  'house home flat property dwelling bungalow apartment housing',
  'landlord letting rent tenant tenancy renting',
  'damp mould wet condensation leak drip mouldy',
  'heating boiler radiator cold freezing',
  'road street lane highway avenue pavement kerb footway pothole',
  'car vehicle traffic lorry van hgv truck motorbike',
  'park parking permit yellow',
  'speed fast race slow 20mph 30mph bump crossing limit',
  'park playground rec recreation swing',
  'field pitch meadow grass land countryside green',
  'path footpath bridleway snicket ginnel alley pathway walk stile ramble',
  'build builder built building develop developer development',
  'estate development housing',
  'house home housing development',
  'extension conservatory loft extend dormer garage mast balcony decking shed',
  'view overlook light privacy window garden',
  'noise noisy loud music shout bang',
  'drunk drink drinker alcohol booze beer',
  'drug dealer dealing weed cannabis',
  'trouble antisocial asb nuisance vandal vandalism graffiti harass harassment intimidate bully abuse',
  'police policeman policing copper cop',
  'crime burglary burgle theft steal stolen rob',
  'money fund cash buck grant budget finance funding',
  'spend spent pay paid cost price',
  'bill tax rate charge fee precept',
  'election vote voter poll ballot elect pick choose',
  'leader charge run boss govern lead',
  'school primary secondary academy class classroom infant junior nursery playground',
  'teacher head headteacher',
  'library book borrow',
  'read paper agenda minutes document report',
  'discuss debate agenda meeting',
  'plan policy scheme proposal',
  'place catchment admission',
  'bus train tram coach timetable',
  'flood flooding rain storm river beck brook stream burst bank defence',
  'river beck stream canal water brook',
  'sewage pollution pollute smell stink fume smoke dust air',
  'toilet loo',
  'tree hedge wood branch',
  'neighbour door',
  'licence permit permission license',
  'complain complaint grievance',
  'ask question',
  'answer reply respond response ignore listen fob',
  'information info data record document figure email',
  'sell sold sale flog',
  'buy bought purchase own owner',
  'protect save rescue keep',
  'government parliament westminster mp',
  'object objection oppose against appeal',
  'repair fix mend broken broke break',
  'danger dangerous unsafe safe safety killed',
  'fence gate block lock access',
  'takeaway restaurant cafe food kebab chippy burger',
  'shop store supermarket',
  'factory plant incinerator industrial industry',
  'swim bathe paddle',
  'clean clear',
  'alter change',
  'dear expensive fare ticket',
  'late night evening morning midnight 2am',
  'volunteer join warden governor',
  'choose pick decide',
  'county region regional',
  'sign signature petition',
  'hearing speak talk',
  'group club charity society team',
  'village parish town',
  'hall centre room building',
  'secret hide hidden private',
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
