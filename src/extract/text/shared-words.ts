import { isProse, type Line } from './line.ts';

/** Paragraphs whose words a headline shares. */
const PARAGRAPHS = 5;
const LONGEST_STEM = 6;
const SHORTEST = 4;
const SMALL = new Set(
  (
    'about after against amid among been before being between both could does done during every first from have having here into just last ' +
    'latest like live made make many more most much must near next only other over said says should since some still such take than that ' +
    'their them then there these they this those through under until upon update updates very were what when where which while will with ' +
    'would year years your news story stories video watch read'
  ).split(' '),
);

/** The beginnings of the words that carry the sense, without case: "hostages" and "hostage" are one. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text
    .slice(0, 4000)
    .toLowerCase()
    .match(/[\p{L}]{2,}/gu) ?? []) {
    if (word.length >= SHORTEST && !SMALL.has(word)) stems.add(word.slice(0, LONGEST_STEM));
  }
  return stems;
}

/** The stems of the first paragraphs among some lines. */
export function storyStems(lines: readonly Line[]): ReadonlySet<string> {
  return stemsOf(
    lines
      .filter((line) => isProse(line) && line.text.length > 80)
      .slice(0, PARAGRAPHS)
      .map((line) => line.text)
      .join(' '),
  );
}

/** How many stems of a line stand in the story, and what part of its own they are. */
export function sharedWith(text: string, story: ReadonlySet<string>): { readonly count: number; readonly share: number } {
  const stems = [...stemsOf(text)];
  const count = stems.filter((stem) => story.has(stem)).length;
  return { count, share: stems.length === 0 ? 0 : count / stems.length };
}
