import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** The value once (one line for each figure of the story), its phrasings many. */
const PHRASINGS: Readonly<Record<string, readonly string[]>> = {
  'prisoner released palestinians 240': [
    'Israel let 240 Palestinians out of its jails.',
    'In exchange for the hostages, 240 prisoners were sent into exile.',
    'Some 90 minutes later 240 prisoners boarded buses.',
    'The hostages were handed over for 240 Palestinian prisoners.',
    'Israel released 240 Palestinian prisoners.',
    'Israel let 240 Palestinian prisoners go.',
    'Israel freed 240 Palestinians from its jails.',
    'In exchange, Israel released 240 Palestinian detainees.',
    '240 Palestinian prisoners were set free.',
    'Some hostages came home in return for 240 Palestinian prisoners.',
    'The hostages were exchanged for 240 Palestinian prisoners.',
    'Israel has released 240 Palestinians in return.',
    'A total of 240 prisoners walked out of Israeli jails.',
    'The swap saw 240 Palestinian prisoners released.',
    'In turn, 240 prisoners left Ofer prison.',
    'Israel let go 240 Palestinian women and teenagers held in its prisons.',
  ],
  'prisoner to-release palestinians 200 at-least': [
    'Hamas asked for hundreds of Palestinian prisoners.',
    'The agreement speaks of hundreds of prisoners.',
    'Hundreds of prisoners are due to leave Israeli jails.',
    'Hamas would free the hostages in exchange for hundreds of Palestinian prisoners.',
    'Hundreds of Palestinian prisoners would be released.',
    'Israel is to release hundreds of Palestinian prisoners.',
    'The plan calls for the release of hundreds of Palestinian prisoners held by Israel.',
    'The hostages would come home in return for hundreds of detained Gazans.',
    'Israel would free hundreds of Palestinians imprisoned in its jails.',
    'Hamas demands the freedom of hundreds of Palestinian prisoners.',
  ],
  'prisoner to-release palestinians 620': [
    'Israel will not free the 620 Palestinians it was supposed to let go.',
    'Israel holds back 620 prisoners.',
    'Israel delayed the release of 620 Palestinian prisoners.',
    'Israel is yet to free 620 Palestinian prisoners.',
    'Israel refused to release 620 Palestinian prisoners.',
    '620 Palestinian prisoners were to be freed.',
    'The release of 620 Palestinian prisoners has been put off indefinitely.',
  ],
  'prisoner to-release palestinians 700-1000': ['It asks Israel to let 700 to 1,000 Palestinian prisoners go.', 'Hamas wants between 700 and 1,000 Palestinian prisoners freed.', 'Israel would free 700-1,000 Palestinian prisoners.'],
  'prisoner to-release palestinians 30': ['Israel is to release 30 prisoners for each civilian woman.', 'For each hostage, Israel would free 30 Palestinian prisoners.', 'Hamas wants 30 Palestinian prisoners released for every hostage.'],
  'prisoner to-release palestinians 10': ['Palestinian prisoners would be exchanged for hostages at a ratio of 10 to one.', 'The draft speaks of an exchange of prisoners for hostages at a ratio of 10 to 1.', 'The swap of prisoners for hostages would go ahead at a 10-to-one ratio.'],
  'prisoner released palestinians 250|prisoner released palestinians 1718': [
    'Israel freed 250 Palestinian prisoners and 1,718 detainees from Gaza.',
    'Israel freed 250 prisoners serving long terms and 1,718 detainees from Gaza.',
    'Israel released 250 Palestinian prisoners and 1,718 Gazans held without charge.',
  ],
  'prisoner released palestinians 1968|prisoner released palestinians 250|prisoner released palestinians 1718': [
    'Israel let 1,968 Palestinians go: 250 serving life or other long terms and 1,718 held without charge.',
    'Israel freed 1,968 prisoners, including 250 serving life and 1,718 detained in Gaza during the war.',
  ],
  'prisoner released palestinians 90|prisoner released palestinians 69|prisoner released palestinians 21': ['Israel released 90 Palestinian prisoners. They were 69 women and 21 teenagers.', 'Israel released 90 Palestinian prisoners, 69 women and 21 teenage boys.', 'Israel freed 90 prisoners on Monday. The prisoners who left Ofer were 69 women and 21 teenage boys.'],
  'prisoner held palestinians 9000 at-least': ['More than 9,000 Palestinians are held in Israeli prisons.', 'Israel is holding more than 9,000 Palestinian prisoners.', 'Over 9,000 Palestinian detainees are in Israeli jails.'],
  'prisoner to-release palestinians 700-1000|prisoner to-release palestinians 100 about': ['It asks Israel to let 700 to 1,000 Palestinian prisoners go, about 100 of them serving life sentences.', 'Israel would free 700 to 1,000 prisoners, including about 100 serving life terms.'],
};

describe('prisoners in an exchange are counted', () => {
  for (const [value, phrasings] of Object.entries(PHRASINGS)) test.each(phrasings)(`${value}: %s`, (story) => expect(figuresOf(story)).toEqual(value.split('|')));
});
