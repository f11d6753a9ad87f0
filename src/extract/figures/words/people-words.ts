import { wordSet } from '../../text/word-lists.ts';
/** Who is counted, by the noun that names them. */
export type PeopleClass =
  | 'hostage'
  | 'detainee'
  | 'prisoner'
  | 'body'
  | 'soldier'
  | 'militant'
  | 'attacker'
  | 'woman'
  | 'child'
  | 'man'
  | 'elder'
  | 'person'
  | 'worker'
  | 'nationality'
  | 'death'
  | 'injury'
  | 'casualty';

const NOUNS: Readonly<Record<Exclude<PeopleClass, 'nationality'>, string>> = {
  hostage: 'hostage hostages captive captives abductee abductees',
  detainee: 'detainee detainees',
  prisoner: 'prisoner prisoners inmate inmates convict convicts lifers',
  body: 'body bodies remains coffin coffins corpse corpses',
  soldier: `
    soldier soldiers troops serviceman servicemen servicewoman servicewomen conscript conscripts reservist reservists lookouts
    paratroopers commandos seals marines sailors airmen troopers sergeant sergeants corporals lieutenants comrades
  `,
  militant: `
    militant militants fighter fighters terrorist terrorists combatant combatants operative operatives commander commanders
    insurgents jihadists
  `,
  attacker: 'gunman gunmen attacker attackers assailant assailants',
  woman: 'woman women mother mothers girl girls grandmother grandmothers',
  child: `
    child children minor minors boy boys teenager teenagers teen teens infant infants baby babies toddler toddlers kid kids youth
    youths newborns adolescents schoolchildren
  `,
  man: 'man men father fathers',
  elder: 'elderly',
  person: `
    people person persons individual individuals civilian civilians victim victims member members relative relatives resident
    residents patient patients citizen citizens national nationals settler settlers villager villagers protester protesters
    demonstrators brother brothers sister sisters sibling siblings son sons daughter daughters cousin cousins grandchildren family
    families refugees worshippers festivalgoers festival-goers partygoers revelers revellers concertgoers tourists foreigners
    parents nephews nieces uncles aunts grandsons granddaughters grandparents husbands wives neighbours neighbors
    holder holders names souls noncombatants non-combatants adults passengers inhabitants kibbutzniks athletes students pupils twins
    couples ones officer officers official officials leader leaders policeman policemen police guard guards bystanders Bedouins generals colonels scientists
    compatriots countrymen activists parishioners congregants priests nuns clerics motorists commuters shoppers fishermen shepherds mourners
    ministers diplomats bodyguards aides
  `,
  worker: `
    worker workers journalist journalists reporter reporters photographers cameraman cameramen doctor doctors medic medics paramedic
    paramedics nurse nurses staff staffers employee employees rescuer rescuers responders teacher teachers farmers farmhands
    laborers labourers drivers driver volunteers colleagues correspondents surgeons peacekeepers caregivers personnel academics
    professors engineers
  `,
  death: 'death deaths fatality fatalities killings lives losses martyr martyrs',
  injury: 'injuries',
  casualty: 'casualty casualties',
};

const CLASS_OF = new Map<string, PeopleClass>();
for (const [name, words] of Object.entries(NOUNS)) {
  for (const word of wordSet(words.toLowerCase())) CLASS_OF.set(word, name as PeopleClass);
}

export function peopleClassOf(lower: string): PeopleClass | null {
  return CLASS_OF.get(lower) ?? null;
}

/** Compounds such as "1,200-person": the noun behind the hyphen. */
export function isPlural(lower: string): boolean {
  return (
    lower.endsWith('s') ||
    /^(?:people|men|women|children|gunmen|policemen|servicemen|servicewomen|elderly|staff|police|personnel|troops|kidnapped)$/.test(lower)
  );
}

/** Words that may stand between a number and its noun and say nothing of who is counted. */
export const PLAIN_MODIFIERS = wordSet(`
  more other others additional further new separate remaining living live dead deceased slain fallen female male young elderly old
  older sick injured wounded adult teenage underage foreign dual security military aid humanitarian innocent senior suspected
  alleged armed captured detained jailed imprisoned unarmed off-duty high-profile convicted longtime surviving rescued former
  returned freed released abducted kidnapped missing civilian political health medical local top low-level mid-level high-ranking
  ranking fellow different identified unidentified family extended news media television tv united nations police rescue emergency
  long-serving long-term life-term administrative known confirmed presumed last final first held surrendered murdered emaciated
  infiltrating would-be trapped entire whole unnamed unknown same vulnerable jewish muslim arab christian druze bedouin prominent
  veteran
`);
