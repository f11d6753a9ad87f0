import { wordSet } from '../../text/word-lists.ts';

/**
 * People and things of a state through which it acts: "Qatari mediators", "U.S. officials", "Israeli jets", "an American offer".
 * A state named by its adjective before one of them is an actor of the article.
 */
export const ACTING_NOUNS = wordSet(`
  official officials mediator mediators negotiator negotiators delegation delegations team teams government governments authorities
  administration troops troop forces force jets jet aircraft warplane warplanes plane planes drones helicopter helicopters tank tanks
  navy warship warships gunboats commandos soldiers strike strikes airstrike airstrikes bombardment bombardments bombing bombings
  shelling raid raids offensive offensives operation operations campaign invasion attack attacks assault assaults incursion incursions
  blockade siege fire gunfire missile missiles artillery occupation diplomat diplomats diplomacy leaders leadership counterparts
  representatives representative envoys emissaries emissary intermediaries intermediary proposal proposals plan plans offer offers
  initiative initiatives draft paper text document blueprint pressure backing support mediation mediating efforts effort response reply
  demand demands side sides position positions policy policymakers statement request requests decision decisions guarantee guarantees
  guarantor guarantors assurances assurance veto sanctions restrictions lawmakers ministers participation involvement role brokering
  men personnel staff approval acceptance rejection refusal condemnation criticism commitment consent concession concessions conditions objections
  insistence intelligence-sharing aides advisers advisors planners interlocutors partners parties negotiation delegates source sources
`);

/** Offices held by one person: "the Egyptian president" names a person, not the state. */
export const OFFICE_NOUNS = wordSet(`
  president premier minister ministers-designate chief head director ambassador envoy secretary spokesman spokeswoman spokesperson
  adviser advisor coordinator king queen emir prince crown sheikh sultan ruler leader chairman chairwoman speaker commander general
  colonel major captain lieutenant admiral governor mayor senator congressman representative-elect counterpart chancellor undersecretary
  consul attache deputy boss spymaster negotiator-in-chief pm minister-designate czar commissioner judge prosecutor
`);

/** People through whom a state speaks: behind "from", they make it an actor ("mediators from Qatar"). */
export const SENDERS = wordSet(`
  mediator mediators official officials representative representatives negotiator negotiators delegation delegations team teams envoy
  envoys diplomat diplomats minister ministers leader leaders pressure support backing help guarantee guarantees assurance assurances
  statement response reply answer proposal offer message messages approval permission condemnation criticism word call calls commitment
  commitments demand demands request aid weapons arms assistance signal signals consent intermediaries go-betweens confirmation comment
  objections opposition input participation experts engineers troops forces soldiers pledge pledges promise promises demanded appeal
  appeals warning warnings position stance line green light clarity guidance instructions orders nod push concessions mediation
  contribution contributions invitation invitations letter resistance
`);

/** Words that stand before "to" where somebody is spoken to or given something: "a message to Qatar". */
export const ADDRESSES = wordSet(`
  message messages proposal proposals letter appeal offer offers response responses reply warning warnings apology apologized apologised
  apologize apologise conveyed convey delivered deliver submitted submit sent send gave give given handed hand presented present passed
  pass spoke spoken speak speaking talked talk talking turned appealed according assurances assurance thanks grateful gratitude out
  outreach relayed relay belongs listen listened explained proposed suggested said announced loyal ally friend committed commitment
  commitments gesture concession concessions blow boost supply supplied sell sold sale sales support weapons arms shipment shipments
  provided provide offered condolences gift up it them him her back answer
`);

/** Words that may stand between a state's adjective and the noun it speaks of: "senior Egyptian security officials". */
export const MODIFIERS = wordSet(`
  senior arab western european palestinian other top high ranking level high-ranking military security intelligence defense defence
  government political diplomatic air aerial naval ground army special joint new latest own revised updated proposed foreign public
  health humanitarian administration state negotiating technical working peace cease fire ceasefire truce hostage hostages deal led
  brokered mediated and armed ground-based deadly massive heavy renewed intense ongoing continued further recent several other key
  unnamed former current regional retaliatory targeted precision widespread civil local young undercover impending looming expected
  threatened promised so called long awaited punishing sweeping large scale full occupation artillery drone tank missile evacuation
  border interim draft written three two phase part stage point fresh formal official initial final direct indirect bridging counter
  compromise mediating mediator envoy's policy congressional elite veteran planned possible
`);

/** Person nouns of an apposition: "X Y, a spokesman for", "X Y, the mother of". */
export const PERSON_NOUNS = wordSet(`
  president premier minister chief head director ambassador envoy secretary spokesman spokeswoman spokesperson adviser advisor aide
  coordinator king queen emir prince princess sheikh sultan ruler leader chairman chairwoman chair speaker commander general colonel
  major captain lieutenant sergeant corporal private admiral governor mayor senator congressman congresswoman lawmaker representative
  chancellor undersecretary consul deputy boss mediator negotiator official officer soldier reservist conscript fighter militant gunman
  operative diplomat founder co-founder cofounder doctor surgeon nurse paramedic medic physician pediatrician teacher student pupil
  professor lecturer researcher analyst expert scholar historian economist lawyer attorney judge prosecutor journalist reporter
  correspondent photographer cameraman editor columnist presenter anchor host author writer novelist poet playwright artist musician
  pianist singer dancer actor filmmaker dj farmer worker laborer labourer caregiver carer engineer driver pilot activist campaigner
  organizer organiser protester demonstrator volunteer resident farmer nurse shopkeeper merchant trader businessman businesswoman mother
  father son daughter brother sister wife husband cousin uncle aunt nephew niece grandson granddaughter grandmother grandfather
  grandparent parent twin sibling stepfather stepmother fiance fiancee partner girlfriend boyfriend friend neighbor neighbour relative
  survivor victim widow widower orphan baby toddler infant boy girl teenager teen child man woman grandchild hostage captive abductee
  detainee prisoner inmate citizen national immigrant dual retired retiree bedouin settler rabbi imam priest pastor bishop cardinal pope
  cleric member veteran guard policeman policewoman negotiators co-chair strategist psychologist psychiatrist therapist social worker
  manager executive ceo banker native counterpart commentator consultant investigator specialist administrator rapporteur peacemaker
  philanthropist
`);

export const MEDIA_NOUNS = wordSet(`
  reporter correspondent anchor host presenter moderator columnist editor interviewer broadcaster newscaster co-host co-anchor
  podcaster
`);
export const JOURNALIST_NOUNS = wordSet('journalist photographer cameraman videographer photojournalist');

/** The captives: these words beside a name make it a captive's. */
export const CAPTIVE_WORDS = wordSet(`
  hostage hostages captive captives abductee abductees kidnapped abducted captivity ex-hostage ex-hostages
`);

export const KIN_SINGULAR = wordSet(`
  mother father son daughter brother sister wife husband cousin uncle aunt nephew niece grandson granddaughter grandmother grandfather
  twin stepfather stepmother stepson stepdaughter fiance fiancee partner girlfriend boyfriend widow widower baby mom dad mum toddler boy
  girl child
`);
export const KIN_PLURAL = wordSet(`
  brothers sisters sons daughters twins siblings children kids parents cousins boys girls couple grandchildren grandsons granddaughters
  spouses babies toddlers grandparents
`);
/** Relations that hand the surname on. */
export const KIN_OF_NAME = wordSet(`
  mother father son daughter brother sister wife husband twin grandson granddaughter baby toddler boy girl child
`);

/**
 * What a name is called by where it is no person's: places, buildings, firms, laws, events. Behind (or inside) a run of capitals they
 * end the thought of a person.
 */
export const THING_HEADS = wordSet(`
  street road avenue boulevard square highway junction roundabout bridge corridor crossing gate checkpoint border airport airbase base
  port harbor harbour station terminal hospital hospitals clinic medical school schools university college institute academy library
  museum theater theatre stadium arena mosque church synagogue cathedral temple monastery cemetery camp camps neighborhood neighbourhood
  quarter district governorate province county city town village kibbutz moshav settlement region valley mountain mountains mount hill
  hills river lake sea ocean gulf island islands desert strip coast beach park garden gardens forest zone area compound tower towers
  building house hotel palace plaza center centre mall market prison jail barracks street st ave blvd route line wall fence tunnel
  tunnels axis peninsula canal strait bay bank heights war wars agreement accord accords treaty pact deal plan initiative doctrine act
  law bill resolution amendment declaration protocol convention summit conference forum festival marathon operation campaign mission
  prize award awards medal trophy cup championship league olympics games fund foundation trust project program programme company
  corporation corp inc ltd llc group holdings industries bank airlines airways energy systems technologies motors brigade brigades
  battalion battalions division regiment unit squad flotilla ship vessel boat yacht newspaper times post journal gazette herald tribune
  news magazine radio television tv channel network press agency media daily weekly review day week month year eve night holiday
  festival anniversary passover ramadan hanukkah purim sukkot yom rosh simchat shabbat easter christmas thanksgiving movement party
  coalition alliance union association society organization organisation committee commission council court parliament congress senate
  assembly ministry department office authority bureau administration army navy force forces police guard guards corps intelligence
  service services command agency directorate administration studio studios records pictures entertainment book bible quran gospel
  family families clan tribe children
`);

/** Heads of organisations that act: an unknown run of capitals that ends in one is an organisation. */
export const ORGANISATION_HEADS = wordSet(`
  association union society organization organisation committee commission council center centre institute foundation forum club
  federation confederation coalition alliance movement front party brigade brigades battalion battalions network initiative fund agency
  authority league congress syndicate group crescent observatory monitor watch
`);

/** A body's name before which a preposition makes it a building: "outside the White House". */
export const BESIDE = wordSet('outside near inside opposite');
