import { describe, expect, it } from 'vitest';
import { datelineLength, isDatelineAlone } from '../../../src/extract/text/dateline.ts';
import { clean, KNOWLEDGE, MIDDLE } from './seed.ts';

const STORY = 'The envoys met on Tuesday in the old customs house and spoke until midnight, officials said.';

describe('Datelines', () => {
  it.each([
    'JERUSALEM, Oct. 21 (Meridian Wire) —', 'GAZA CITY —', 'Washington —', 'DOHA—', 'DOHA, Qatar —', 'TEL AVIV, Israel (MW) —',
    'CAIRO/DOHA (MW) -', 'WASHINGTON, Nov 21 (MW) -', 'CAIRO:', 'Doha, Qatar —', 'DEIR AL-BALAH, Gaza Strip —', 'Sharm el-Sheikh, Egypt —',
    'Harbour Town:', 'Harbour Town |', 'MW:', '(MW) —', 'MW —', 'Jan 13 (MW) -', 'January 13, 2025 -', 'UNITED NATIONS (MW) —',
    'WEST PALM BEACH, Fla. (MW) —', 'date 2024-06-01', 'date 2023-11-19 Washington —', 'date 2024-05-06 CAIRO:',
    '2024-11-10 DOHA, Qatar (MW) —', 'KHAN YOUNIS, Gaza Strip, Jan. 3 —', 'GENEVA/DOHA, 3 July 2025 (MW) —', 'CAIRO/DOHA, NOVEMBER 22:',
    'Deir Al-Balah (Gaza Strip) |', 'By Miriam Castell and Tom Brandt CAIRO/DOHA (MW) -', 'Doha —',
    'BEIRUT, Lebanon, Monday, Jan. 13, 2025 —',
  ])('stand apart from the first sentence: %s', (dateline) => {
    const article = clean(`${dateline} ${STORY}\n\n${MIDDLE}`);
    const of = (kind: string): string[] => article.sentences.filter((sentence) => sentence.kind === kind).map(({ text }) => text);
    expect(of('dateline')).toEqual([dateline]);
    expect(of('body')[0]).toBe(STORY);
    expect(article.text.startsWith(`${dateline} ${STORY}`)).toBe(true);
  });

  it.each([
    'Israel and Egypt came together.', 'Lea Stern - who lives in London - said so.', 'Brandt — who is ill — said so.',
    'President-elect Pole said so.', 'Mohammed bin Abdulrahman al-Thani said: "No."', 'U.S. officials said so.',
    'Utopia-based officials said so.', 'By Friday PORT was quiet (again) - they said.', 'Officials: The list is ready.',
    '"Doha — A City" is a book.',
  ])('are not seen in %s', (paragraph) =>
    expect(datelineLength(paragraph, KNOWLEDGE)).toBe(0));

  it.each([
    'JERUSALEM, Oct. 23 (Meridian Wire)', 'CAIRO, May 24 —', 'DOHA, Qatar, 3 July 2025', 'Tel Aviv, Nov. 11 (MW)', 'UNITED NATIONS, Sept. 18',
  ])('stand on a line of their own that a scraper parted from the story: %s', (line) => {
    expect(isDatelineAlone(line)).toBe(true);
    expect(clean(`Talks to go on in Cairo\n\n${line}\n\n${STORY}\n\n${MIDDLE}`).text).not.toContain(line);
  });

  it.each(['Gaza Talks, May 24', 'GAZA TRUCE: WHAT TO KNOW, MAY 24', 'Talks resume in Doha, Nov. 11 deadline near', 'JERUSALEM', 'May 24 (MW)', 'Israel (again)'])(
    'and are no headline with a date: %s', (line) => expect(isDatelineAlone(line)).toBe(false));

  it('are looked for in the lead alone', () => {
    const article = clean(`${STORY}\n\nDOHA — ${STORY}`);
    expect(article.sentences.filter(({ kind }) => kind === 'dateline')).toEqual([]);
  });
});
