import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

/** One event, many ways of saying it. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);

describe('missiles of Iran, of its allies and of militants are attacks, as is a car driven into people; those of Israel are strikes', () => {
  tellEvents([
    ...all('attack happened 2024-05-23', [
      'Iran launched dozens of ballistic missiles at Israel on Thursday night.',
      "Yemen's Houthi rebels fired a missile at the airport on Thursday.",
      'The Houthis launched a drone at Tel Aviv on Thursday.',
      'A lorry hit a bus stop north of Tel Aviv on Thursday, injuring dozens.',
      'A truck rammed into a bus stop north of Tel Aviv on Thursday, injuring dozens.',
    ]),
    ...all('strike happened 2024-05-23', [
      'Israel launched missiles at Damascus on Thursday.',
      "Israeli jets hit a depot in the port on Thursday.",
    ]),
    ...all('truce happened 2024-05-23', ['Israel paused its strikes for six hours on Thursday to let ambulances through.', 'The army halted its attacks on the city at noon on Thursday.']),
  ]);
});

describe('what is dismissed or given up settles what it was', () => {
  tellEvents([
    ...all('response happened 2024-05-23', ["Netanyahu on Thursday dismissed Hamas' counterproposal as absurd.", 'The terms had come from Cairo. Netanyahu dismissed them on Thursday.']),
    ...all('statement happened 2024-05-23', ['Hamas on Thursday dismissed the claim as propaganda.', 'The army dismissed the allegations on Thursday.']),
    ...all('other happened 2024-05-23', ['Netanyahu dismissed his defense minister on Thursday.', 'Gantz gave up his post in the war cabinet on Thursday.', 'Chile called its ambassador home on Thursday.']),
    ...all('release happened 2024-05-23', ['Hamas gave up three more captives on Thursday.']),
  ]);
});

describe('words by telephone to the press are a statement, those to an office-holder a call', () => {
  tellEvents([
    ...all('statement happened 2024-05-23', [
      'An official told a broadcaster by telephone on Thursday that no offer had come.',
      'Netanyahu called the offer absurd on Thursday.',
      'Ben-Gvir let it be known on Thursday that he had quit.',
      'Gallant swore on Thursday that Israel would never leave the corridor.',
      'Netanyahu recorded a video message on Thursday.',
    ]),
    ...all('call happened 2024-05-23', ['Biden called the emir of Qatar on Thursday.', 'The families received calls from the army on Thursday.']),
  ]);
});

describe('cabinets, parliaments and courts decide', () => {
  tellEvents([
    ...all('vote happened 2024-05-23', [
      'The Knesset passed two laws against the agency on Thursday.', "Israel's Cabinet said yes to the deal on Thursday.",
      'The Security Council rejected a resolution on Thursday by 6 votes to 4.', 'The draft failed on Thursday, with 9 votes in favor.',
    ]),
    ...all('meeting happened 2024-05-23', ['The cabinet discussed the plan to take over the city on Thursday.']),
    ...all('other happened 2024-05-23', ['The court ordered Israel on Thursday to halt its offensive.']),
  ]);
});

describe('who or what is under way settles what it was', () => {
  tellEvents([
    ...all('aid happened 2024-05-23', ['Two planes carrying medicine landed in El Arish on Thursday.']),
    ...all('rescue happened 2024-05-23', ['A guard was brought out of a tunnel on Thursday.']),
    ...all('other happened 2024-05-23', ['The army brought five bodies out of Khan Younis on Thursday.', 'Displaced Palestinians crossed into the north of Gaza on Thursday.']),
    ...all('talks happened 2024-05-23', ['Hamas officials talked with Egyptian mediators in Cairo on Thursday.', 'Steve Witkoff joined the negotiators in Doha on Thursday.']),
  ]);
});

describe('a verb of no list takes its type from the noun that heads its subject, or from what it is done to', () => {
  tellEvents([
    ...all('strike happened 2024-05-23', ['The strike on the camp tore up a row of tents on Thursday.', 'The raid on the camp tore open a row of houses on Thursday.']),
    ...all('protest happened 2024-05-23', ['The rally outside the ministry stretched over four blocks on Thursday.']),
    ...all('meeting happened 2024-05-23', ['The meeting in Cairo lasted six hours on Thursday.']),
    ...all('release happened 2024-05-23', ['The exchange took place on Thursday.', 'Hamas transferred the remains of two captives on Thursday.']),
    ...all('proposal happened 2024-05-23', ['The mediators sent a revised text to Hamas on Thursday.']),
    ...all('attack happened 2024-05-23', ['Israeli troops opened fire on a crowd on Thursday.', 'Israeli troops took control of the crossing on Thursday.']),
    ...all('other happened 2024-05-23', ['Netanyahu appeared in court on Thursday.']),
  ]);
});

describe('near misses of the words that settle a type', () => {
  tellEvents([
    ...all('statement happened 2024-05-23', [
      'Hamas rejected on Thursday the claim that it had broken the truce.',
      'In a letter on Thursday, former captives urged Netanyahu to return to the table.',
      'The armed wing of Hamas aired footage of two hostages on Thursday.',
    ]),
    ...all('breakdown happened 2024-05-23', ['Hamas suspended the talks on Thursday over strikes in Rafah.']),
    ...all('strike happened 2024-05-23', ['Israel launched a surprise attack on Iran early Thursday.']),
    ...all('vote happened 2024-05-23', ["Israel's security cabinet signed off on the plan on Thursday."]),
    ...all('meeting happened 2024-05-23', ['Netanyahu held consultations with his top security aides on Thursday.']),
    ...all('talks happened 2024-05-23', ['Khalil al-Hayya led a Hamas delegation to Cairo on Thursday.', 'Technical teams met in Doha on Thursday to go over the maps.']),
    ...all('aid happened 2024-05-23', ['The agency paused deliveries on Thursday.']),
    ...all('other happened 2024-05-23', ['The United States withheld a shipment of bombs on Thursday.']),
  ]);
});
