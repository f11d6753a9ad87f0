import type { Knowledge } from '../../../model/knowledge.ts';
import { atOnce, type Steps } from '../../../model/in-step.ts';
import { countWords, isProse, looksLikeHeadline, type Line } from '../line.ts';
import { advertising } from './advertising.ts';
import { addTail } from './below-the-story.ts';
import { addAgencyCaptions } from './agency-caption.ts';
import { biography, isPostAboveStory } from './biography.ts';
import { broadcast } from './broadcast.ts';
import { byline } from './byline.ts';
import { isCapitalPromo } from './capital-promo.ts';
import { caption } from './caption.ts';
import { keepChronicleDates } from './chronicle-dates.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { contributors } from './contributors.ts';
import { dateLine } from './date-line.ts';
import { firstHeadline } from './first-headline.ts';
import { legal } from './legal.ts';
import { mailHead } from './mail-head.ts';
import { navigation } from './navigation.ts';
import { addNeighbours } from './neighbours.ts';
import { notes } from './notes.ts';
import { ornaments } from './ornaments.ts';
import { otherLanguage } from './other-language.ts';
import { isOutletLine } from './outlet-lines.ts';
import { photoCredit } from './photo-credit.ts';
import type { FurnitureRule } from './phrases.ts';
import { addPictures } from './pictures.ts';
import { player } from './player.ts';
import { mayBeOwnHeadline, promo } from './promo.ts';
import { addReaderComments } from './reader-comments.ts';
import { readerAddress } from './reader-address.ts';
import { addBlocks, addLinkGroups, isRolling } from './related-blocks.ts';
import { relatedOpeners } from './related-openers.ts';
import { addGallery, addSaidAgain } from './said-again.ts';
import { sectionLabels } from './section-labels.ts';
import { shareBar } from './share-bar.ts';
import { signUp } from './sign-up.ts';
import { sourceLine } from './source-line.ts';
import { addTaggedCaptions } from './tagged.ts';
import { tags } from './tags.ts';
import { addVideoBlocks } from './video-block.ts';
import { addWithinSignUp } from './within-sign-up.ts';
import { addWriters, isUnsignedByline } from './writers.ts';

/** What a line is told by alone, wherever it stands. */
const RULES: readonly FurnitureRule[] = [
  relatedOpeners,
  ornaments,
  promo,
  navigation,
  sectionLabels,
  byline,
  contributors,
  biography,
  dateLine,
  shareBar,
  caption,
  photoCredit,
  advertising,
  signUp,
  comments,
  consent,
  legal,
  sourceLine,
  tags,
  player,
  notes,
  readerAddress,
  broadcast,
  mailHead,
  otherLanguage,
];
/** Running text longer than this is told by no rule: furniture is short. */
const LONGEST = 700;

/** What is known of the furniture of an article: the rule that told each line, by the line's index. */
export type Furniture = ReadonlyMap<number, string>;

/**
 * The lines that are no part of the story, each with the rule that says so. First each line by itself, then by its neighbours:
 * the links below "You may also like", the caption above a credit, what stands below the last paragraph.
 */
export function findFurniture(lines: readonly Line[], knowledge: Knowledge): Furniture {
  return atOnce(furnitureInSteps(lines, knowledge));
}

/** The same, rule after rule over all lines. */
export function* furnitureInSteps(lines: readonly Line[], knowledge: Knowledge): Steps<Furniture> {
  const byRule = new Map<Line, string>();
  let open = lines.filter((line) => line.text.length <= LONGEST);
  for (const rule of RULES) {
    const told = open.filter((line) => rule.matches(line));
    for (const line of told) byRule.set(line, rule.name);
    open = told.length === 0 ? open : open.filter((line) => !byRule.has(line));
    yield;
  }
  const found = new Map<number, string>();
  for (const line of lines) {
    const rule = ruleFor(line, byRule.get(line) ?? null, knowledge);
    if (rule !== null) found.set(line.index, rule);
  }
  yield;
  const lead = lines.findIndex((line) => !found.has(line.index) && isProse(line));
  keepHeadlineWithLabel(lines, found, lead);
  keepChronicleDates(lines, found, lead);
  const story = lead < 0 ? [] : lines.slice(lead + 1);
  // An agency's rolling report has headings in capitals.
  const rolling = lines.some((line) => isRolling(line));
  for (const line of story) if (!rolling && !found.has(line.index) && isCapitalPromo(line)) found.set(line.index, 'capital-promo');
  for (const line of lines.slice(0, lead + 1)) if (!found.has(line.index) && isPostAboveStory(line)) found.set(line.index, 'biography');
  addVideoBlocks(lines, found);
  addGallery(lines, found);
  addBlocks(lines, found, lead);
  addNeighbours(lines, found);
  addWithinSignUp(lines, found);
  addTaggedCaptions(lines, found);
  addSaidAgain(lines, found);
  addAgencyCaptions(lines, found, firstHeadline(lines, found), knowledge);
  addPictures(
    lines,
    found,
    firstHeadline(lines, found),
    lines.findIndex((line) => !found.has(line.index) && isProse(line)),
  );
  addLinkGroups(lines, found, lead);
  addReaderComments(lines, found);
  addWriters(lines, found);
  addTail(lines, found);
  return found;
}

/** What parts the controls of a row; a scraper may have lost the blanks beside a bar: "Middle East|Utopia at War". */
const ROW = / [·•] | ?\| ?/;

function ruleFor(line: Line, rule: string | null, knowledge: Knowledge): string | null {
  if (line.text.length > LONGEST) return null;
  if (line.text === '') return 'ornaments';
  if (line.linksOnly && line.kind !== 'heading') return 'links-only';
  if (rule !== null) return rule;
  if (isOutletLine(line, knowledge)) return 'outlet-lines';
  if (line.label.length <= 260 && ROW.test(line.label)) {
    const parts = line.label.split(ROW).map((part) => part.trim());
    if (parts.length > 1 && parts.every((label) => matchingRule({ ...line, label, text: label }) !== null)) return 'row-of-controls';
  }
  return null;
}

function matchingRule(line: Line): string | null {
  return RULES.find((rule) => rule.matches(line))?.name ?? null;
}

/** Short, and no sentence: a deck below the headline is longer. */
function mayBeHeadline(line: Line): boolean {
  return line.text.length <= 110 && looksLikeHeadline(line);
}

/** "Live updates: …" or "Explainer: …" at the head of a page is the headline of the article itself. */
function keepHeadlineWithLabel(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  const head = lead < 0 ? lines.length : lead;
  const others = lines
    .slice(0, head)
    .some((line) => !found.has(line.index) && countWords(line.text) >= 5 && mayBeHeadline(line) && !isUnsignedByline(line));
  const promos = lines.slice(0, head).filter((line) => found.get(line.index) === 'promo');
  const own = promos.find((line) => mayBeOwnHeadline(line) && countWords(line.text) >= 5);
  if (!others && own) found.delete(own.index);
}
