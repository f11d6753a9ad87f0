import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Whose dead and hurt are counted, by the nearest words that tell; all figures of a story as "measure group number". */
const WAYS: Readonly<Record<string, readonly (readonly [story: string, figures: readonly string[]])[]>> = {
  'an army speaks of its own officers, unless police are spoken of': [
    ['The Israeli army said four officers were killed in Gaza.', ['killed israeli-soldiers 4']],
    ['The IDF said one officer was killed in Gaza.', ['killed israeli-soldiers 1']],
    ['The ministry in Gaza said one officer was killed.', ['killed gaza 1']],
    ['The Israeli army said four police officers were killed in Gaza.', ['killed gaza 4']],
    ['The Israeli army said four officers were killed at a police post in Gaza.', ['killed gaza 4']],
    ['The Gaza ministry said four officers were killed.', ['killed gaza 4']],
  ],
  'of two lands in a sentence the one told last before the number': [
    ['In Hebron, settlers killed two Palestinians, and strikes in Gaza killed 12.', ['killed west-bank 2', 'killed gaza 12']],
    ['Settlers killed two Palestinians in Hebron, and strikes in Gaza killed 12.', ['killed west-bank 2', 'killed gaza 12']],
  ],
  'a row is of one land': [
    ['Two Iranian generals and five officers died.', ['killed iran 2', 'killed iran 5']],
    ['Two Lebanese soldiers died; five officers were hurt.', ['killed lebanon 2', 'wounded lebanon 5']],
    ['Some 39,324 Palestinians have been killed and 90,800 injured.', ['killed gaza 39324', 'wounded gaza 90800']],
    ['Rockets killed two Israelis and wounded nine.', ['killed israel 2', 'wounded israel 9']],
    ['Strikes on Lebanon killed 12 people and wounded 30.', ['killed lebanon 12', 'wounded lebanon 30']],
    ['A raid on Tyre killed four people, and the raid on Sidon killed six.', ['killed lebanon 4', 'killed lebanon 6']],
    ['Jets struck Sanaa, killing 24 people, and Hodeida, where six more people died.', ['killed yemen 24', 'killed yemen 6']],
    ['Strikes on Gaza killed 12 people and wounded 30 in Lebanon.', ['killed gaza 12', 'wounded lebanon 30']],
  ],
  'the attack and the war it set off': [
    ['The group that killed 1,200 people and took 250 hostage has spoken.', ['killed israel 1200', 'taken all 250']],
    ['The war began on Oct. 7, 2023, when 1,200 people were killed.', ['killed israel 1200']],
    ['Hamas attacked Israel, killing 1,200 people; Israel\'s answer has killed 40,000.', ['killed israel 1200', 'killed gaza 40000']],
    ['More than 40,000 people have died since the start of a war set off by an attack in which Hamas killed 1,200 people.', ['killed gaza 40000', 'killed israel 1200']],
    ['Israel put the number of its dead at 900.', ['killed israel 900']],
  ],
  'where bombs fell was told before': [
    ['Israel bombed Beirut.\nThe strikes killed 24 people.', ['killed lebanon 24']],
    ['Israeli jets struck Sanaa.\nThe raids killed 24 people.', ['killed yemen 24']],
    ['Israeli jets struck Doha.\nThe strikes killed 24 people.', ['killed other 24']],
    ['Mediators met in Doha.\nIsraeli strikes killed 24 people.', ['killed gaza 24']],
    ['Iran fired missiles at Tel Aviv.\nNine people were killed.', ['killed israel 9']],
    ['In the strike 35 people were killed.', ['killed gaza 35']],
    ['Hezbollah fired rockets.\nIsrael\'s jets struck towns in Lebanon.\nIt rained.\nTwelve people were killed.', ['killed lebanon 12']],
    ['Israel struck Iran.\nTalks took place in Doha.\nThe strikes killed 24 people.', ['killed iran 24']],
    ['Talks took place in Tyre.\nIsrael\'s strikes killed 24 people.', ['killed gaza 24']],
    ['Israel buried its dead.\nStrikes killed 12 people.', ['killed gaza 12']],
  ],
  'the West Bank or Gaza': [
    ['Settlers attacked a village near Nablus, killing one man.', ['killed west-bank 1']],
    ['Settlers attacked a village, killing one man.', ['killed west-bank 1']],
    ['Settlers attacked a convoy to Gaza, killing one man.', ['killed gaza 1']],
    ['Troops shot 12 Palestinians dead in Jenin.', ['killed west-bank 12']],
    ['Troops shot 12 Palestinians dead in Gaza.', ['killed gaza 12']],
    ['Troops shot 12 Palestinians dead.', ['killed gaza 12']],
    ['Residents of Nablus said troops had shot 12 Palestinians dead.', ['killed west-bank 12']],
    ['Violence goes on in the West Bank.\nTroops killed two Palestinians.', ['killed west-bank 2']],
    ['Violence goes on in the West Bank.\nTroops killed 12,000 Palestinians.', ['killed gaza 12000']],
    ['Violence goes on in the West Bank.\nGaza\'s ministry said two Palestinians were killed.', ['killed gaza 2']],
    ['Troops raided Jenin and Tulkarm.\nThey shot 12 Palestinians dead.', ['killed west-bank 12']],
    ['Troops raided Jenin.\nStrikes in Gaza killed 12 Palestinians.', ['killed gaza 12']],
  ],
  'whoever counts its own dead': [
    ['Medics in Lebanon said 24 people were killed.', ['killed lebanon 24']],
    ['Israel said 900 people were killed.', ['killed israel 900']],
    ['Lebanon said 900 people were killed.', ['killed lebanon 900']],
    ['Israel put the number of our dead at 900.', ['killed israel 900']],
    ['Yemen\'s ministry said 24 people were killed in an Israeli strike.', ['killed yemen 24']],
    ['Twelve Palestinians were killed, officials said.\nThe toll stands at 64,000.', ['killed gaza 12', 'killed gaza 64000']],
  ],
};

const withoutKind = (figure: string): string => figure.split(' ').slice(1, 4).join(' ');

for (const [way, stories] of Object.entries(WAYS)) describe(`whose dead: ${way}`, () => test.each(stories)('%s', (story, figures) => expect(figuresOf(story).map(withoutKind)).toEqual(figures)));
