import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('the land of a town that nobody knows', () => {
  readsEach([
    [['casualty killed iran 95 at-least', 'casualty wounded iran 40 at-least'],
      'Two bombs went off in the Iranian city of Kerhan, killing at least 95 people and wounding scores.'],
    [['casualty killed israel 3'], 'A gunman killed three people in the Israeli coastal town of Ramanit.'],
    [['casualty killed lebanon 5'], 'Strikes near the Lebanese border village of Marhaba killed five people.'],
    [['casualty killed gaza 5'], 'Israeli strikes killed five people, and the Iranian government condemned them.'],
  ]);
});

describe('soldiers are of the army that counts them, or of the land that was struck', () => {
  readsEach([
    [['casualty killed israeli-soldiers 119'], 'The IDF death toll in the ground offensive stood at 119 on Saturday.'],
    [['casualty killed gaza 119'], 'The death toll in the offensive in Gaza stood at 119 on Saturday.'],
    [['casualty killed iran 4', 'casualty killed iran 1'], 'Israel counted the results of its strikes on Iran, in which four soldiers and a civilian were killed.'],
    [['casualty killed israeli-soldiers 4'], 'Israel ended its operation in Gaza, in which four soldiers were killed.'],
    [['casualty killed israeli-soldiers 1', 'casualty wounded israeli-soldiers 3'],
      'The military said an Israeli soldier was killed and three others were wounded by a missile during a raid inside Gaza.'],
    [['casualty killed israeli-soldiers 1'], 'An Israeli soldier was killed in northern Gaza on Sunday.'],
    [[], 'The video shows an Israeli soldier whom they hold.'],
    [[], 'The funeral of an Israeli soldier was held on Sunday.'],
  ]);
});

describe('fighters and civilians in one breath', () => {
  readsEach([
    [['casualty killed militants 7000'], 'The count does not tell civilians from gunmen, of whom Israel claims to have killed 7,000.'],
    [['casualty killed gaza 7000'], 'The ministry does not tell gunmen from civilians, and Israel has killed 7,000 people in Gaza.'],
    [['casualty killed lebanon 170 at-least', 'casualty killed lebanon 20 at-least'],
      'More than 170 people have died on the Lebanese side, mostly fighters but also more than 20 civilians.'],
    [['casualty wounded gaza 143', 'casualty killed gaza 61'], 'Hospitals in Gaza had received 143 wounded as well as 61 bodies.'],
  ]);
});

describe('parts of those still held', () => {
  readsEach([
    [['hostage held all 120', 'hostage held all 116'], 'There are 120 hostages still in Gaza, 116 of whom were seized on October 7.'],
    [['hostage held all 116', 'hostage taken all 250 about', 'hostage held all 4', 'hostage dead all 41 at-least', 'hostage held americans 8', 'hostage dead americans 3'],
      'Israel says 116 of the approximately 250 people abducted in the massacre are still in Gaza, along with four captured earlier, and that at least 41 of the 120 are dead.\nEight of them are Americans, three of whom have been declared dead.'],
    [['hostage held all 128', 'hostage dead all 39'], 'Hamas still holds 128 hostages, including 39 whom the Israeli military presumes dead.'],
    [['hostage alive all 20 about'], 'He is among some 20 captives believed by Israel to be alive.'],
    [['hostage dead all 6'], 'He spoke of the six hostages whose bodies troops recovered from a tunnel.'],
    [['hostage to-release all 48', 'hostage alive all 20 about'], 'All hostages, 48 of them, about 20 thought to be alive, would be released on the first day.'],
  ]);
});

describe('captives taken, shown and given back', () => {
  readsEach([
    [['casualty killed israel 1200', 'hostage taken all 251'], 'The war began on Oct. 7, 2023, when Hamas killed 1,200 people and took 251.'],
    [['casualty killed israel 1200'], 'Hamas killed 1,200 people on Oct. 7, and the flight took 251 minutes.'],
    [[], 'On Saturday Hamas put out a video of two hostages.'],
    [['hostage returned-bodies all 9'], 'That brings to nine the number of deceased hostages identified.'],
    [['hostage returned-bodies all 4', 'hostage returned-bodies all 4'], 'Four bodies of hostages came back on Monday and four more overnight into Wednesday.'],
    [['hostage returned-bodies all 4'], 'Four bodies of hostages came back on Monday.\nThe four bodies were brought to Tel Aviv.'],
    [['hostage released all 105', 'hostage released israelis 81', 'hostage released foreigners 24', 'prisoner released palestinians 240'],
      'By the time the truce collapsed, 105 hostages - 81 Israelis and 24 Thais - and 240 Palestinian prisoners had been freed.'],
    [['prisoner to-release palestinians 200 at-least'], 'Israel will free hundreds of terrorists, the minister said.'],
    [[], 'Noa Katz, one of those taken from the festival, spoke to reporters.'],
    [[], 'He is a cousin of one of the dead who are still missing.'],
    [[], 'They mourned two friends, Dan and Gil, both 19.'],
  ]);
});
