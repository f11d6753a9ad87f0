import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('Sentences', () => {
  it.each([
    [['U.S. Deputy National Security Adviser Ada Brandt spoke.', 'She left.']],
    [['The U.S. and the U.N. Security Council agreed.', 'So did the E.U. on Monday.']],
    [['He flew to the U.S.', 'The envoy stayed.']],
    [['Lt. Gen. Tom Brandt and Sen. Lea Stern met Gov. A. J. Pole.', 'Dr. Stern came late.']],
    [['On Oct. 7, 2023, it began.', 'By Nov. 24 a truce held.']],
    [['The call began at 3 p.m. Monday and ended at 5 p.m.', 'Nobody spoke of it.']],
    [['They met at 8:30 a.m. local time.', 'He left at noon.']],
    [['William J. Burns met H.R. Pole.', 'They agreed.']],
    [['"We are close," she said.', '"Very close."', 'Then she left.']],
    [['"Are we close?" he asked.', 'Nobody knew.']],
    [['"We stay!" they shouted.', 'They stayed.']],
    [['He called it "a start."', 'Others did not.']],
    [['Mr. Brandt met Mrs. Stern of Quay Inc. on Friday.', 'They signed.']],
    [['Item No. 4 was struck.', 'Item No. 5 stayed.']],
    [['St. Mark and Mt. Pole are hills.', 'Both are high.']],
    [['It was told by NBCNews.com on Friday.', 'Others followed.']],
    [['The army killed about 1.5 percent.', 'No more is known.']],
    [['Washington, D.C. was quiet.', 'So was Doha.']],
    [['Trump vs. Biden was the theme.', 'It ended soon.']],
    [['He waited ... and waited.', 'Nothing came.']],
    [['"No." That was all.'.slice(0, 5), 'That was all.']],
    [['Brig. Gen. Pole (res.) spoke to Rep. Stern, D-Mich., on Friday.', 'She agreed.']],
    [['Ada Brandt Jr. was freed.', 'Her father wept.']],
    [['It is Plan B.', 'They have no other.']],
    [['The talks ended in Jan. without a result.', 'The next are in Feb.']],
    [['Most of them were under 18.', '50,100 were hurt.']],
    [['Forty were freed in Gaza.', '12 others are still held.']],
    [['Eleven had been freed by November 24.', '39 prisoners left the jail that night.']],
    [['"Nobody came."', '33 names stood on the list.']],
    [['The aid came to $2 billion.', '$300 million went to the north (in May).', '5 trucks crossed.']],
    [['The price rose by 12%.', '4 in 10 families had no bread.']],
    [['Was it the last round?', '17th it was, by his count.']],
    [['The council passed Res. 2735 under Art. 41 of the charter.', 'It cost Rs. 500 at no. 12 of the street.']],
    [['They landed about 3 p.m. 12 August and left on Sept. 3.', 'The count stood at approx. 40.']],
    [['1. 50 women and children are freed.', '2. Trucks cross.']],
    [['The rate was 2.5 in 2023 and 3.1 in 2024.', 'It fell.']],
  ])('are told apart: %j', (sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

  it('have no blanks at their ends, and nothing but blanks between them', () => {
    const text = ' One came.  Two left! Who? ';
    expect(split(text)).toEqual(['One came.', 'Two left!', 'Who?']);
  });

  it('are none in an empty text', () => expect(split('  ')).toEqual([]));
});
