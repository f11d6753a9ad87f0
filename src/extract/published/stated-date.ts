import { dayFrom, dayOf, type Day } from '../../model/day.ts';
import { formatDay } from '../dates/format-day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { isCaption } from './caption-date.ts';
import { daysOfMatch, FULL_DATE } from './full-date.ts';
import { rawLines, type RawLine } from './raw-lines.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/**
 * Days that the page gives as those of publication: an editor's front matter; "date 2023-11-19" at the head of the text; "Updated Nov. 10,
 * 2024 6:41 am"; a line that is nothing but a date. Lines that were taken out as furniture count too, captions do not.
 */
export const statedDate: ClueReader = ({ article }) => {
  const votes: Vote[] = [];
  if (article.statedDate !== null) {
    const day = dayOf(article.statedDate.date);
    const { start, end } = article.statedDate.span;
    votes.push(
      band({
        rule: 'front-matter',
        earliest: day,
        latest: day,
        weight: 20,
        says: `the front matter says ${formatDay(day)}`,
        at: { start, end, in: 'raw' },
      }),
    );
  }
  const lines = rawLines(article.raw);
  const storyBegins = lines.findIndex((line) => line.text.length > 200);
  for (const [order, line] of lines.entries()) {
    const beforeStory = storyBegins < 0 || order <= storyBegins;
    const vote = voteOf(line, beforeStory);
    if (vote === null) continue;
    votes.push(vote);
    const updated = updateOf(line, vote, beforeStory);
    if (updated !== null) votes.push(updated);
  }
  const url = article.url === null ? null : urlDate(article.url);
  return url === null ? votes : [...votes, url];
};

/** "date 2023-12-01 GAZA CITY — The week-long truce …": the rest of the line is the story. */
const AT_HEAD = /^[\s"'([]{0,6}(?:page[_ ]?)?(?:date|dated|published|updated)\b[\s:]{1,4}/i;
const LABEL = new RegExp(
  String.raw`\b(?:published|publish(?:ed)? (?:date|on|at)|updated|last (?:updated|modified|edited)|posted|first published|` +
    String.raw`originally published|modified|issued|created|uploaded|released|date|dated|as of|filed|` +
    String.raw`\w{0,12}_?date)\b["']?[\s:]{0,3}(?:on|at|:)?`,
  'i',
);
/** What may stand beside the date in a line that is nothing but a date. */
const BESIDE = new RegExp(
  String.raw`^(?:\d{1,4}|at|on|by|am|pm|a|p|m|gmt|utc|est|edt|et|pst|pdt|pt|bst|ist|cet|cest|eest|idt|z|t|h|min|mins|minutes?|` +
    String.raw`read|hrs?|hours?|ago|updated|published|posted|last|first|time|date|of|and|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|` +
    String.raw`monday|tuesday|wednesday|thursday|friday|saturday|sunday|local|comments?|views?|shares?|news|world|politics|` +
    String.raw`middle|east|staff|agencies|edition|print|issued|modified|posted|the|in|from)$`,
  'i',
);
/** A name before the date: "By Rafael Stone | Nov. 10, 2024". */
const BYLINE = /^\s*(?:by|words by|written by|posted by|reported by)\b[^.!?]{2,90}$/i;
const NOT_PUBLICATION = new RegExp(
  String.raw`\b(?:photo|image|file|picture|getty|video|born|died|since|until|expires?|copyright|all rights|related|read more|` +
    String.raw`also read|watch|event|war|attack)\b`,
  'i',
);

function voteOf(line: RawLine, beforeStory: boolean): Vote | null {
  const head = line.text.slice(0, 220);
  const match = /20[23]\d/.test(head) ? FULL_DATE.exec(head) : null;
  const days = match === null ? [] : daysOfMatch(match).filter((day) => day >= ATTACK_DAY);
  if (match === null || days.length === 0 || isCaption(line.text)) return null;
  const before = head.slice(0, match.index);
  const weight = weightOf(line.text, before, head.slice(match.index + match[0].length), beforeStory);
  const start = line.start + match.index;
  return weight === null ? null : statedVote(days, weight, 'the page says', { start, end: start + match[0].length, in: 'raw' });
}

/** "By Rafael Stone 18 March 2024, 11:47 pm Updated: 19 March 2024, 8:20 am": the text may be of either day, and the rest of it tells which. */
const UPDATED = /\b(?:updated|modified|edited)\b["']?[\s:]{0,3}(?:on|at|:)?\s{0,3}$/i;

function updateOf(line: RawLine, first: Vote, beforeStory: boolean): Vote | null {
  const from = (first.at?.end ?? 0) - line.start;
  const rest = line.text.slice(from, from + 80);
  const match = FULL_DATE.exec(rest);
  if (match === null || !UPDATED.test(rest.slice(0, match.index))) return null;
  const days = daysOfMatch(match).filter((day) => day >= ATTACK_DAY);
  const start = line.start + from + match.index;
  const at = { start, end: start + match[0].length, in: 'raw' } as const;
  return days.length === 0 ? null : statedVote(days, beforeStory ? 11 : 7, 'the page was updated on', at);
}

/** One day, or two where the numbers read either way ("04/07/2024"). */
function statedVote(days: readonly Day[], weight: number, says: string, at: Vote['at']): Vote {
  const [day = null] = days.length === 1 ? days : [];
  return {
    rule: 'stated-date',
    earliest: day,
    latest: day,
    weight,
    says: `${says} ${days.map(formatDay).join(' or ')}`,
    at,
    score: (each) => (days.includes(each) ? 0 : -weight),
  };
}

function weightOf(text: string, before: string, after: string, beforeStory: boolean): number | null {
  if (AT_HEAD.test(before) && before.trim().length < 24) return beforeStory ? 11 : 7;
  // "(Nov. 22, 2023 / Agency) The two sides …"
  if (/^\s*[([]\s*$/.test(before) && /^[^)\]]{0,24}[)\]]/.test(after)) return beforeStory ? 10 : null;
  if (text.length > 160) return null;
  // "Written by Rafael Stone, all rights reserved, on August 21, 2024"
  const signed = BYLINE.test(before) && /\bon $/i.test(before) && beforeStory;
  if (signed) return 10;
  if (NOT_PUBLICATION.test(before) || /^\s*(?:photo|attacks?|massacre|war)\b/i.test(after)) return null;
  if (LABEL.test(before) && before.length < 90) return beforeStory ? 11 : 7;
  const rest = `${before} ${after}`.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const bare = rest.every((word) => BESIDE.test(word) || /^\d{1,2}(?:am|pm|h)?$/i.test(word));
  if (bare) return beforeStory ? 11 : 2.5;
  if (BYLINE.test(before) && beforeStory) return 10;
  return beforeStory && rest.length <= 8 && !/[.!?]\s*$/.test(text) ? 8 : null;
}

/** "https://example.org/2024/07/04/…": the address of the article itself carries its day. */
function urlDate(url: string): Vote | null {
  const [, year, month, date] = /\/(20[2-3]\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)/.exec(url) ?? [];
  const day = dayFrom(Number(year), Number(month), Number(date));
  return day === null || day < ATTACK_DAY ? null : statedVote([day], 9, 'the address of the article carries', null);
}
