import { wordSet } from '../../text/word-lists.ts';

/** Before a state's name these make it the place of something. */
export const PLACE_PREPOSITIONS = wordSet(`
  in into inside within across near through throughout toward towards outside over around at beyond off via onto southern northern
  central eastern western neighboring neighbouring nearby occupied mainland visiting leaving entering bordering under inside reach
  reached left leave visit visited enter entered cross crossed invade invaded
`);
export const BORDER_WORDS = wordSet('border borders frontier fence boundary corridor crossing crossings wall line bordering');
export const AGENT_PREPOSITIONS = wordSet('by alongside among versus vs v involving');
/** "pressure on Qatar", "lean on Ankara", "called on Egypt". */
export const LEANING = wordSet(`
  pressure lean leans leaned leaning press called call calls calling sanctions sanction rely relies relied depend depends prevail
  prevailed pressed embargo urged counting count counted leverage influence weigh
`);
/** "the government of Qatar", "the help of Egypt", "a group consisting of". */
export const DEEDS_OF = wordSet(`
  government governments leaders leader officials representatives mediation help support backing involvement role participation efforts
  behalf part cooperation initiative position mediators request invitation insistence auspices delegation delegations ministers actions
  policy approval demands leadership consisting comprised composed made group trio quartet accused knowledge consent supervision
  sponsorship conduct refusal diplomats envoys negotiators delegates teams spymasters chiefs heads presidents premiers
`);
export const MATTERS_FOR = wordSet(`
  priority support victory defeat condition challenge blow acceptable mediator affairs test concern important crucial demand demands
  matter dilemma envoy speaks spoke negotiates
`);
export const ACCEPTABLE = wordSet('acceptable unacceptable important known crucial preferable intolerable attributed vital');
/** "the Americans held in Gaza" are citizens. */
export const OF_CITIZENS = wordSet('held taken killed who in still among abducted seized kidnapped captured living');
/** "the Paris proposal", "the Doha talks": named for where they were. */
export const HELD_THERE = wordSet(`
  talks proposal meeting meetings summit plan deal round rounds agreement negotiations conference declaration office airport bureau
  framework accord accords outline document negotiation session sessions gathering paper text court hotel suburb district
  neighborhood neighbourhood
`);
/** A team is sent to a capital as to a place; a message goes to its government. */
export const SPOKEN_TO = wordSet(`
  message messages letter appeal response reply warning warnings conveyed relayed said signalled signaled according assurances
  committed loyal ally submitted proposal talks negotiations indirect contacts communicate communicated communicating mediation
  channel channels received
`);
export const RECEIVED = wordSet('heard hear hears received receive receives learned got get awaiting expected');
/** "19 abstained, among them India": who votes acts. */
export const VOTING = wordSet('abstain abstained abstaining abstentions voted votes favor favour against');
export const PARTIES = wordSet('mediators countries parties states nations guarantors governments capitals brokers partners allies sides');
/** Compound nouns of two parties: "the Israel-Hamas talks". A war is no deed of either. */
export const JOINT_DEALINGS = wordSet('talks deal truce ceasefire cease negotiations agreement swap exchange pact peace hostage prisoner');
export const MADE_BY = wordSet(`
  brokered mediated led drafted proposed sponsored negotiated hosted imposed facilitated designed written initiated orchestrated run
  operated controlled
`);
export const BACKED_PLANS = wordSet(`
  plan proposal deal ceasefire cease truce agreement resolution effort efforts initiative talks framework draft foundation aid
  mechanism text
`);
