import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** The group of the last figure of a story: whose dead they are, told by nothing but the words round them. */
function groupOf(story: string): string | undefined {
  return figuresOf(story).at(-1)?.split(' ')[2];
}

const STORIES: Readonly<Record<string, readonly string[]>> = {
  gaza: [
    'Israel launched its campaign in Gaza after the Hamas attack.\nIt has killed 43 people.',
    'Israeli strikes hit Khan Younis and Rafah.\nAt least 43 people were killed.',
    'Hamas killed some 1,200 people on Oct. 7, 2023.\nIsrael\'s offensive has since killed 43 people.',
    'An air raid hit the Nuseirat camp, killing 43 people.',
    'The Hamas attack killed about 1,200 people; the war it started has killed 46,900, by the count of Gaza\'s Health Ministry.',
    'The ministry says 39,324 Palestinians have been killed and 90,800 injured since October 7, when Hamas and its allies attacked.',
    'Hamas-led militants took 250 hostage in their attack, which triggered the war in Gaza that has killed 40,000 people, according to local health officials.',
  ],
  israel: [
    'Gunmen had come to the music festival, where 364 people were shot dead.',
    'The war began when Hamas-led gunmen stormed across the border, killing 43 people.',
    'Two attackers opened fire at a bus stop in Jerusalem, killing 43 people.',
    'Hezbollah rockets killed 43 people in northern Israel.',
    'The war that Israel launched after the attack of Oct. 7, 2023, in which 43 people were killed, goes on.',
    'Almost 40 Thai workers lost their lives in the attack by Hamas on October 7.',
    'That assault ended the lives of 43 people, mostly Israeli civilians.',
    'Israeli troops are in Gaza, where the war began after 43 people were killed on Oct. 7.',
  ],
  lebanon: [
    'In southern Lebanon, an Israeli strike killed 43 people.',
    'Israeli jets struck Beirut, killing 43 people.',
    'Lebanon mourned 43 dead in a single day of Israeli bombing.',
    'Three soldiers of the Lebanese army were killed by Israeli fire.',
  ],
  'west-bank': ['Israeli raids in the West Bank killed 43 Palestinians.', 'In Jenin, a city in the West Bank, troops shot 43 Palestinians dead.'],
  iran: ['Two Iranian generals and five officers died in a strike on a consulate in Syria.', 'Israel struck Iran in June, and 43 people were killed there.', 'Iran says 43 people were killed in the Israeli strikes.'],
  other: ['Egypt said one of its soldiers was killed in a shooting at the Rafah crossing.', 'A missile hit a cargo ship off Yemen, and two sailors were killed.', 'Israeli jets bombed a compound in Doha on Tuesday.\nSix people were killed.', 'A drone struck a base in Jordan, killing three American soldiers.'],
  militants: ['At least 19 Hamas and Islamic Jihad militants were among the dead.', 'Israeli troops killed 43 militants in Gaza.', 'Hamas said 43 of its members had died in the strike.', 'An Israeli strike in Lebanon killed four Hamas members.', 'The army said it had killed 43 gunmen.'],
  'israeli-soldiers': ['Israel said that two of its officers were killed in Jabalia.', 'Two sergeants and a captain were killed in Jabalia, the army said.', 'An Israeli military spokesman said one officer was killed in the raid on Nuseirat.', 'Four soldiers were killed when Hamas fired rockets at a crossing.', 'Israel\'s army puts its losses in Gaza at 400 soldiers.', 'The Israeli army says its death toll in Gaza has risen to 185.'],
};

describe('the words round a number tell whose dead are counted', () => {
  for (const [group, stories] of Object.entries(STORIES)) test.each(stories)(`${group}: %s`, (story) => expect(groupOf(story)).toBe(group));
});
