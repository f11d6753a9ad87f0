import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { FigureKind, Group, Measure, Side } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import { findAntecedent, type Antecedent } from './antecedents.ts';
import { casualtyGroup } from './casualty-groups.ts';
import { chooseRule } from './choose-rule.ts';
import { findClaimFrames, type ClaimFrame } from './claim-frames.ts';
import { findClaimant, mayClaim } from './claimants.ts';
import { findQuantities, type Quantity } from './counted.ts';
import type { FigureMention } from './figure-mention.ts';
import { hostageGroup } from './hostage-groups.ts';
import { kindOf } from './kinds.ts';
import { measureOf } from './measures.ts';
import { isAnaphor, withoutRepeats } from './repeats.ts';
import type { Hit, Scan } from './scan.ts';
import { scopeOf } from './scopes.ts';
import { findMarks, type Territory } from './territories.ts';
import { tokenize } from './tokens.ts';
import type { Reading, Told } from './told.ts';

/** Tokens of a sentence that are read; no sentence of a story is longer, and work grows with the square of the length. */
const LONGEST_SENTENCE = 600;
/** Readings that later ones are compared with. */
const MEMORY = 100;

/** Words without which a sentence holds no number; most sentences are passed over by this alone. */
const MAY_COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|dozens?|scores|hundreds?|thousands?|millions?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/i;

/** Every number of people killed, wounded, missing, taken, held, freed or to be freed that the article tells: in order, each fact once. */
export function findFigures(article: CleanedArticle, found: FoundActors, knowledge: Knowledge): FigureMention[] {
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  const readings: Reading[] = [];
  const remembered: Reading[] = [];
  const told: Told = { text: article.text, scans, readings: remembered, found, framesOf: keepFrames(), ...actorsOf(found, knowledge) };
  for (const scan of scans) {
    for (const quantity of scan.quantities) {
      const reading = readFigure(scan, quantity, told);
      if (!reading) continue;
      readings.push(reading);
      remembered.push(reading);
      if (remembered.length > MEMORY) remembered.shift();
    }
  }
  return withoutRepeats(readings.filter(({ shown }) => shown)).map(toMention);
}

const actorTable = perKnowledge(({ people, groups, bodies, states }: Knowledge) => ({
  people: new Set(people.map(({ id }) => id)),
  sides: new Map([...people, ...groups, ...bodies, ...states].map(({ id, side }) => [id, side])),
}));

function actorsOf(found: FoundActors, knowledge: Knowledge): Pick<Told, 'isPerson' | 'landOf'> {
  const { people, sides } = actorTable(knowledge);
  const others = new Map(found.people.map(({ id, side }) => [id, side]));
  return {
    isPerson: (actor) => people.has(actor) || others.has(actor),
    landOf: (actor) => {
      const side = sides.get(actor) ?? others.get(actor);
      return side === undefined ? null : (LANDS[side] ?? null);
    },
  };
}

const LANDS: Readonly<Partial<Record<Side, Territory>>> = { israel: 'israel', palestinian: 'palestinian', lebanon: 'lebanon', iran: 'iran', 'united-states': 'american' };

function scanSentence(sentence: Sentence, knowledge: Knowledge): Scan {
  const tokens = tokenize(sentence.text, sentence.start, LONGEST_SENTENCE);
  const marks = findMarks(tokens, knowledge);
  const quantities = MAY_COUNT.test(sentence.text) ? findQuantities(tokens, marks) : [];
  return { sentence, tokens, marks, quantities, quantityAt: new Map(quantities.map((quantity) => [quantity.from, quantity])) };
}

function keepFrames(): Told['framesOf'] {
  const kept = new Map<Scan, readonly ClaimFrame[]>();
  return (scan) => {
    const frames = kept.get(scan) ?? findClaimFrames(scan.tokens);
    kept.set(scan, frames);
    return frames;
  };
}

function readFigure(scan: Scan, quantity: Quantity, told: Told): Reading | null {
  const chosen = chooseRule(scan, quantity, told.scans[scan.sentence.index - 1]);
  const { hit, after } = chosen;
  if (hit?.agent || isAnaphor(scan, quantity, chosen, told)) return null;
  const antecedent = findAntecedent(scan, quantity, hit, after, told);
  const kind = kindOf(scan, quantity, chosen, antecedent, told);
  const measured = kind && measureOf(scan, kind, quantity, hit, antecedent, told.readings.findLast((reading) => reading.scan === scan) ?? null);
  // "of the 136 hostages still accounted for, 32 are dead": the whole is kept for its parts, not shown
  const measure = settled(scan, measured ?? (quantity.whole && kind !== 'casualty' ? 'held' : null), kind, quantity, hit, told);
  if (!kind || !measure) return null;
  const claimant = findClaimant(scan, quantity, { planned: measure === 'to-release' || measure === 'returned-bodies', antecedent: antecedent?.reading ?? null }, told);
  const before = told.scans.slice(Math.max(0, scan.sentence.index - 4), scan.sentence.index).reverse();
  const group = kind === 'prisoner' ? 'palestinians'
    : kind === 'hostage' ? hostageGroup(scan, quantity, hit, antecedent)
    : inheritedGroup(quantity, antecedent) ?? casualtyGroup(scan, quantity, hit ?? antecedent?.reading.hit ?? null, { before, claimant: claimant?.territory ?? null, neighbour: neighbourOf(scan, told), speakers: told.framesOf(scan) });
  const counted = claimant && mayClaim(claimant, told.text, kind, group) ? claimant : null;
  return { scan, quantity, hit, kind, measure, group, part: antecedent?.tie === 'part', claimant: counted, shown: !(quantity.whole && (hit === null || measured === null)) };
}

function neighbourOf(scan: Scan, { readings }: Told): { group: Group; end: number } | null {
  const last = readings.at(-1);
  return last?.scan === scan && last.kind === 'casualty' ? { group: last.group, end: last.quantity.number.from } : null;
}

/**
 * Words that alone leave the measure open take it from the same number told before: "the release of the two" of those whom
 * the story has let go, "the group of 34 hostages" of those to be freed.
 */
function settled(scan: Scan, measure: Measure | null, kind: FigureKind | null, quantity: Quantity, hit: Hit | null, told: Told): Measure | null {
  if (kind === 'casualty' || kind === null || !hit || measure === null) return measure;
  const before = told.readings.findLast((reading) => reading.kind === kind && reading.quantity.number.low === quantity.number.low);
  if (!before) return measure;
  const weak = hit.rule === 'whereabouts' || (hit.rule === 'own-noun' && hit.form === 'participle') || (hit.rule === 'participle' && hit.form === 'state' && before.scan === scan);
  if (weak) return before.measure;
  return hit.rule === 'noun-of' && measure === 'to-release' && before.measure === 'released' ? 'released' : measure;
}

/** "including 96", "seven of them children": of those counted before, unless their own noun says otherwise. */
function inheritedGroup(quantity: Quantity, antecedent: Antecedent | null): Group | null {
  const shares = antecedent?.tie === 'part' && antecedent.reading.kind === 'casualty' && quantity.people === null;
  return shares && quantity.head !== 'soldier' && quantity.head !== 'militant' ? antecedent.reading.group : null;
}

function toMention({ scan, quantity, hit, kind, measure, group, claimant, part }: Reading): FigureMention {
  const first = Math.min(quantity.from, hit?.from ?? quantity.from);
  const last = Math.max(quantity.to, hit?.to ?? quantity.to) - 1;
  // a quotation stays readable: number and noun alone where the verb stands far off
  const [from, to] = last - first < 28 ? [first, last] : [quantity.from, quantity.to - 1];
  return {
    start: scan.tokens[from]?.start ?? scan.sentence.start,
    end: scan.tokens[to]?.end ?? scan.sentence.end,
    sentence: scan.sentence.index,
    kind, measure, group,
    low: quantity.number.low, high: quantity.number.high, bound: quantity.bound,
    scope: scopeOf({ scan, quantity, hit, kind, measure, part }),
    claimant: claimant && { start: claimant.start, end: claimant.end, actor: claimant.actor },
    rule: hit?.rule ?? 'part',
  };
}
