import { formatDay } from '../dates/format-day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { daysOfMatch, FULL_DATE } from './full-date.ts';
import { rawLines } from './raw-lines.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/** Lines under a picture: "(AP Photo/…)", "FILE - …", "[Image: …]", "… on Tuesday, Sept. 3, 2024. (Getty Images)". */
const CAPTION = new RegExp(
  String.raw`^\s*[[(]?(?:photo|image|picture|caption|video|file|files|illustration|graphic|pictured)\b\s*[:\-–—/(]|\((?:ap|afp|` +
    String.raw`reuters|getty|file|photo|image|picture|handout|courtesy)\b[^)]{0,60}\)|\b(?:ap photo|getty images|afp via getty|` +
    String.raw`reuters/|associated press|file photo|photo by|image credit|photograph:|pool photo|via ap|via reuters|epa|shutterstock|` +
    String.raw`xinhua)\b`,
  'i',
);

/** Pictures from the files stand above stories as well, without a word that says so. */
const NEAR = 1.6;

/** True for a caption or credit: a date in it is the picture's, not the article's. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line.slice(0, 600));
}

/** A story is not older than its pictures, and often of the same days; an old picture from the files proves nothing more. */
export const captionDate: ClueReader = ({ article }) => {
  const votes: Vote[] = [];
  for (const line of rawLines(article.raw)) {
    if (!isCaption(line.text)) continue;
    const match = FULL_DATE.exec(line.text.slice(0, 600));
    const [day = null, other] = match === null ? [] : daysOfMatch(match);
    if (match === null || day === null || other !== undefined || day < ATTACK_DAY) continue;
    const at = { start: line.start + match.index, end: line.start + match.index + match[0].length, in: 'raw' as const };
    const filed = /\bfiles?\b/i.test(line.text);
    votes.push(band({ rule: 'caption-not-before', earliest: day, latest: null, weight: 3, says: `a picture is of ${formatDay(day)}`, at }));
    if (!filed)
      votes.push(
        band({
          rule: 'caption-near',
          earliest: day,
          latest: day + 2,
          weight: NEAR,
          soft: 9,
          says: `a picture is of ${formatDay(day)}`,
          at,
        }),
      );
  }
  return votes.slice(0, 8);
};
