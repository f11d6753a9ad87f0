import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import type { TimeMention } from './time-mention.ts';

/** So many dates that head lines or paragraphs make a chronicle. */
const FEWEST = 3;
/** "Saturday, 7 October 2023:", "• May 2024 —": signs beside the date of a heading. */
const SIGNS = /^[\s:.,;|•*–—()[\]-]*$/;
/** "Nov. 24-30, 2023: A week of calm", "1 September 2024 — Israel says": the entry goes on in the same line. */
const GOES_ON = /^(?:\)?\]? ?[:—|] ?|\.? — |\. (?=\p{Lu})|,? - | (?=\p{Lu}))/u;
/** "What now?" stands above another part. */
const QUESTION = /^[^.!?]{3,60}\?$/;
const LONGEST_LABEL = 80;

/**
 * Which date heads a sentence: for each sentence of a chronicle the mention of its heading. A heading alone in its line dates all
 * that stands below it, up to the next heading or subhead; a date at the head of a paragraph dates that paragraph. Empty for what is
 * no chronicle.
 */
export function chronicleOf(article: CleanedArticle, mentions: readonly TimeMention[]): ReadonlyMap<number, TimeMention> {
  const firsts = new Map<number, TimeMention>();
  for (const mention of mentions) if (!firsts.has(mention.sentence)) firsts.set(mention.sentence, mention);
  const headings = new Map<number, TimeMention>();
  const heads = new Map<number, TimeMention>();
  article.sentences.forEach((sentence, index) => {
    const mention = firsts.get(sentence.index);
    if (
      sentence.kind === 'title' ||
      mention === undefined ||
      !isDate(mention) ||
      !SIGNS.test(sentence.text.slice(0, mention.start - sentence.start))
    )
      return;
    if (article.sentences[index - 1]?.paragraph === sentence.paragraph) return;
    const behind = sentence.text.slice(mention.end - sentence.start);
    const alone = article.sentences[index + 1]?.paragraph !== sentence.paragraph;
    if (SIGNS.test(behind)) (alone ? headings : heads).set(sentence.index, mention);
    else if (GOES_ON.test(behind))
      (sentence.kind === 'subhead' || (alone && isLabel(sentence)) ? headings : heads).set(sentence.index, mention);
  });
  return headings.size + heads.size < FEWEST ? new Map() : spread(article.sentences, headings, heads);
}

/** 'May 29: "Sheer madness"', "Oct. 3: “Yes, but”": a short line without a stop stands above a paragraph even where it ends in a sign. */
function isLabel({ kind, text }: Sentence): boolean {
  return kind === 'body' && text.length <= LONGEST_LABEL && !/[.!?…]["'”’)]*$/.test(text.trimEnd());
}

function spread(
  sentences: readonly Sentence[],
  headings: ReadonlyMap<number, TimeMention>,
  heads: ReadonlyMap<number, TimeMention>,
): ReadonlyMap<number, TimeMention> {
  const told = new Map<number, TimeMention>();
  let heading: TimeMention | null = null;
  let head: { readonly paragraph: number; readonly mention: TimeMention } | null = null;
  for (const { index, kind, paragraph, text } of sentences) {
    const own = headings.get(index);
    if (own !== undefined || kind === 'subhead' || kind === 'title' || QUESTION.test(text)) heading = own ?? null;
    const mention = heads.get(index);
    if (mention !== undefined) head = { paragraph, mention };
    const above: TimeMention | null = head !== null && head.paragraph === paragraph ? head.mention : heading;
    if (above !== null) told.set(index, above);
  }
  return told;
}

/** Days and months of the calendar, alone or as a stretch. */
function isDate({ value }: TimeMention): boolean {
  if (value.kind === 'span') return value.from.kind === 'calendar' && value.to.kind === 'calendar';
  return value.kind === 'attack-day' || (value.kind === 'calendar' && value.which === 'bare');
}
