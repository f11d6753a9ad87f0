import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';

/** What an article of 12 June 2024 tells, by the type of its happening; phrasings many. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  agreement: [
    'Israel and Hamas have agreed on a halt in the fighting, Qatar announced on Tuesday.',
    'After weeks of bargaining, Israel and Hamas agreed on a halt on Tuesday.',
    'On Monday the sides added two days to the truce.',
    'The deal could be signed in the coming days.',
    'Reports on 26 May that the group had agreed to a text were wrong.',
    'Israel and Hamas signed up to the first phase on Tuesday.',
    'Egyptian mediators found a way out on Tuesday.',
  ],
  aid: ['Israel closed the crossings to food and fuel on March 2.', 'The blockade on aid that Israel imposed on March 2 went on.'],
  attack: [
    'Israel has held the crossing since its ground offensive began on May 7.',
    'The ground operation in Rafah started on May 6.',
    'Israeli tanks took the crossing on Monday.',
    'The army is to enter Gaza City in the coming days.',
    'Israeli troops pushed into northern Gaza on Sunday.',
    'Israel sent in troops on Monday.',
    'Five Israeli soldiers were killed and 14 wounded by roadside bombs on Monday.',
    'Two soldiers died on Monday when a bomb went off under their vehicle.',
    'An explosion ripped through an armoured carrier in Rafah on Saturday, killing eight soldiers.',
    'Monday night brought explosions on three empty buses in Bat Yam.',
    'Explosions tore through three buses near Tel Aviv on Monday.',
  ],
  breakdown: ['By the time the truce collapsed on Dec. 1, Hamas had freed 105 hostages.'],
  call: [
    'He also took calls on Friday from President Joe Biden and Gov. J.B. Pritzker.',
    'Netanyahu took a call from Biden on Monday.',
    'On Tuesday a stranger telephoned and told them to drive to the hospital.',
    'Trump put Netanyahu on the phone with the emir on Monday.',
  ],
  death: [
    'Sinwar, the Hamas leader whom Israeli forces killed in October, led the group.',
    'The armed wing said that the raid on Saturday had killed three other hostages.',
    'Israel killed the commander on Monday.',
  ],
  meeting: [
    'The president has called an emergency meeting for Sunday.',
    'The two had dined together on Monday.',
    'Witkoff was in Sardinia on Tuesday, where he met Dermer.',
    'Mr Netanyahu sat across from Donald Trump in Washington in early May.',
    'Netanyahu sat down to dinner with Trump on Monday.',
    'Netanyahu received the families of hostages on Monday.',
  ],
  other: [
    'Soldiers came across the bodies on Saturday.',
    'Leaflets dropped over Gaza on Tuesday promised residents money for information.',
    'The White House received the video on Monday.',
    "Israel's ban on UNRWA took effect on Thursday.",
    'The law came into force on Monday.',
    'Ben-Gvir, who took his party out of the coalition in January, wants the war to go on.',
    'Soldiers came upon the bodies of two hostages on Tuesday.',
  ],
  proposal: [
    'Hamas has not answered the proposal that Mr Biden presented on May 31.',
    'It would resemble the truce that Biden presented on May 31.',
    'Israel had sent Hamas a proposal through the mediators on Monday, it emerged.',
    'Witkoff gave the document to Hamas negotiators on Monday night.',
    'The group had received a proposal from the mediators on Thursday.',
    'Hamas received a new offer from Egypt on Monday.',
    'A new American text will be put to both sides in the coming days.',
    'The draft will go to Hamas in the coming days.',
    'The paper was sent to Hamas by Qatar on Thursday night.',
    'Washington laid it on the table in Doha on Friday.',
    'The two mediators showed Hamas a new draft in Doha on Monday.',
    'A proposal that Israel passed to Hamas through Egypt on Monday would bring home 10 hostages.',
  ],
  protest: [
    'Hundreds marched through Tel Aviv when the news came out on Friday night.',
    'Relatives interrupted Netanyahu at a memorial ceremony on Sunday.',
    'At a memorial service on Sunday relatives shouted "shame" at the prime minister.',
    'Organizers put the turnout on Sunday night at half a million.',
  ],
  release: [
    'The hostages were in the hands of the Red Cross on Saturday night.',
    'They were led on to a stage in Gaza City on Saturday and handed to the Red Cross.',
    'Four more hostages were on their way to the Red Cross late on Tuesday.',
    'In November, when they let the women and children out, he was not among them.',
    'Four more bodies are promised for next week.',
    'Four hostages came out of Gaza on Friday.',
  ],
  rescue: [
    'Commandos came upon him in a tunnel on Tuesday.',
    'Soldiers found him alive in a tunnel on Tuesday.',
    'She was found by troops in a house in Rafah in May, alive.',
    'Two hostages were brought out of Rafah in February by commandos.',
    'The army brought one soldier home alive in October.',
    'Special forces brought four hostages out of Nuseirat on Saturday.',
    'Four hostages were fetched from two flats in Nuseirat on Saturday.',
    'Israeli forces snatched four hostages from two buildings on Saturday.',
  ],
  response: [
    'Hamas handed its amendments to Qatar late on Tuesday.',
    'Hamas came back with amendments on Monday.',
    'The reply that Hamas gave on June 11 was dismissed by Israel.',
    "Hamas's answer, given on June 11, was dismissed by Israel as a rejection.",
    'The text is the one that Israel accepted in May.',
    'On Monday night he endorsed the plan.',
    'Hamas said on Monday that it accepted the Egyptian text.',
    'Hamas sent the mediators what it called a positive answer on Tuesday.',
  ],
  statement: [
    'Hamas dropped its threat on Thursday.',
    'The minister called the plan "abhorrent" on Monday.',
    'His parents begged Netanyahu on Monday to act.',
    'The army pronounced him dead in May.',
    'The army declared Or dead on Monday.',
    'In May the group implied that another captive had been killed.',
    'On Monday he put Hamas on the clock.',
    'The ministry posted the names of the four workers freed on Saturday.',
    'The army published the numbers on Monday.',
    'The prime minister defended the decision in remarks released on Tuesday.',
    'He called on Monday for a meeting of the council.',
  ],
  strike: [
    'Israeli jets bombed missile plants in Iran on Saturday, in response to a barrage.',
    'The men whom Israel tried to kill on Tuesday afternoon were leaders of Hamas.',
    '471 people died on Tuesday in a blast at a hospital.',
    'Israeli jets pounded the town on Monday.',
  ],
  talks: [
    'A Hamas delegation left Cairo on Sunday.',
    'Delegations from Israel and Hamas followed on Sunday.',
    'The teams will be back within two days.',
    'Barnea is due in Doha on Friday for talks.',
    'An Israeli team will follow them on Friday.',
    'The mediators will sound out Hamas in the coming days.',
    'Qatar sent a delegation to Cairo on Monday.',
  ],
  truce: ['The first phase ends on 1 July.', 'The shooting stopped on Tuesday.'],
  visit: ['Blinken is due in Cairo on Friday.', 'Blinken was in Doha on Tuesday.'],
  vote: ['A vote on a resolution to boost aid is now planned for Thursday.'],
};

/** What is not of the type that a word of it suggests. */
const NOT: readonly (readonly [type: string, story: string])[] = [
  ['rescue', 'Soldiers came upon the bodies of two hostages on Tuesday.'],
  ['attack', 'Israeli jets pounded the town on Monday while troops waited outside it.'],
  ['meeting', 'Hamas received the text of a new offer on Monday.'],
  ['talks', 'Hamas sent the mediators an answer on Monday.'],
  ['proposal', 'Netanyahu denied on Monday that he had been asked for more.'],
  ['statement', 'Leaflets dropped over the town on Tuesday told people to leave.'],
];

const typesOf = (story: string): string[] => eventsIn(`CAIRO — Something else was said.\n\n${story}`, '2024-06-12').map(({ type }) => type);

describe.each(Object.entries(TOLD))('%s', (type, stories) => {
  test.each(stories)('%s', (story) => expect(typesOf(story)).toContain(type));
});

test.each(NOT)('no %s: %s', (type, story) => expect(typesOf(story)).not.toContain(type));
