import type { Knowledge } from '../../model/knowledge.ts';
import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import { chronicleOf } from '../dates/chronicle.ts';
import type { TimeMention } from '../dates/time-mention.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { actorLands } from './actor-lands.ts';
import { findAntecedent, type Antecedent } from './antecedents.ts';
import { casualtyGroup } from './casualty-groups.ts';
import { chooseRule, type Chosen } from './choose-rule.ts';
import { findClaimFrames } from './claim-frames.ts';
import { findClaimant, type Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import type { FigureMention } from './figure-mention.ts';
import { hostageGroup } from './hostage-groups.ts';
import { inheritedGroup } from './inherited-group.ts';
import { figureFeatures, namesByStart, wordsSeen } from './judge-features.ts';
import { judgeFigure, type Label } from './judge.ts';
import { kindOf } from './kinds.ts';
import { knownTolls } from './known-tolls.ts';
import { mayCountThem } from './may-count-them.ts';
import { measureOf } from './measures.ts';
import { isAnaphor, withoutRepeats } from './repeats.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import { mayCount, scanSentence } from './scan-sentence.ts';
import { scopeOf } from './scopes.ts';
import type { Territory } from './territories.ts';
import type { Reading, Told } from './told.ts';

/** Readings that later ones are compared with. */
const MEMORY = 100;

/** More than live: "99999999999999999999 people were killed" is damage of the scrape, and no number of people. */
const MOST_PEOPLE = 10_000_000_000;

/** Every number of people killed, wounded, missing, taken, held, freed or to be freed that the article tells: in order, each fact once. */
export function findFigures(
  article: CleanedArticle,
  found: FoundActors,
  times: readonly TimeMention[],
  knowledge: Knowledge,
): FigureMention[] {
  return atOnce(figuresInSteps(article, found, times, knowledge));
}

/** The same, step by step: the words first, then what they count. */
export function* figuresInSteps(
  article: CleanedArticle,
  found: FoundActors,
  times: readonly TimeMention[],
  knowledge: Knowledge,
): Steps<FigureMention[]> {
  const readings: Reading[] = [];
  const remembered: Reading[] = [];
  const names = namesByStart(found.mentions);
  const told: Told = {
    article,
    found,
    chronicle: chronicleOf(article, times),
    readings: remembered,
    scanAt: keep((index: number) => article.sentences[index] && scanSentence(article.sentences[index], knowledge)),
    wordsOf: keep((scan: Scan) => wordsSeen(scan, names)),
    framesOf: keep((scan: Scan) => findClaimFrames(scan.tokens)),
    tolls: knownTolls(knowledge),
    ...actorLands(found, knowledge),
  };
  const scans = article.sentences.filter(mayCount).map((sentence) => told.scanAt(sentence.index));
  yield;
  for (const scan of scans) {
    for (const quantity of scan?.quantities ?? []) {
      const reading = scan && readFigure(scan, quantity, told);
      if (!reading) continue;
      readings.push(reading);
      remembered.push(reading);
      if (remembered.length > MEMORY) remembered.shift();
    }
  }
  return withoutRepeats(readings.filter(({ shown }) => shown)).map(toMention);
}

/** Works a value out once for each key. */
function keep<K, V>(build: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, build(key));
    return kept.get(key) as V;
  };
}

function readFigure(scan: Scan, quantity: Quantity, told: Told): Reading | null {
  if ((quantity.number.high ?? quantity.number.low) > MOST_PEOPLE) return null;
  const chosen = chooseRule(scan, quantity, told.scanAt(scan.sentence.index - 1));
  const { hit, after } = chosen;
  if (hit?.agent || isAnaphor(scan, quantity, chosen, told)) return null;
  const antecedent = findAntecedent(scan, quantity, hit, after, told);
  const ruled = readByRules(scan, quantity, chosen, antecedent, told);
  if (ruled === null && isKnownWhole(scan, quantity, told)) return null;
  const features = figureFeatures(scan, quantity, scansBefore(scan, 2, told), told.wordsOf);
  const label = judgeFigure(features, ruled?.shown ? ruled.label : null);
  // the whole is kept for its parts, shown or not
  const kept = label ?? (ruled && !ruled.shown ? ruled.label : null);
  if (kept === null) return null;
  const alike = kept.kind === ruled?.label.kind && kept.measure === ruled.label.measure;
  const claimant = alike ? ruled.claimant : findClaimant(scan, quantity, { ...kept, antecedent }, told);
  return {
    scan,
    quantity,
    hit,
    ...kept,
    rule: alike && kept.group === ruled.label.group ? (hit?.rule ?? 'part') : 'judge',
    part: antecedent?.tie === 'part',
    claimant: claimant && mayCountThem(claimant, told.article.text, kept) ? claimant : null,
    shown: label !== null,
  };
}

/** "eight of the 33 are dead": the 33 of whom the story has told. */
function isKnownWhole({ tokens }: Scan, { number }: Quantity, { readings }: Told): boolean {
  if (word(tokens, number.from - 1) !== 'the' || word(tokens, number.from - 2) !== 'of') return false;
  return readings.some(({ quantity: { number: told } }) => told.low === number.low && told.high === number.high);
}

/** So many sentences before, the nearest first. */
function scansBefore({ sentence }: Scan, many: number, { scanAt }: Told): Scan[] {
  return Array.from({ length: many }, (_, back) => scanAt(sentence.index - 1 - back)).filter((scan) => scan !== undefined);
}

/** What the rules make of a number. */
interface Ruled {
  readonly label: Label;
  readonly claimant: Claimant | null;
  readonly shown: boolean;
}

function readByRules(scan: Scan, quantity: Quantity, chosen: Chosen, antecedent: Antecedent | null, told: Told): Ruled | null {
  const { hit } = chosen;
  const kind = kindOf(scan, quantity, chosen, antecedent, told);
  const here = told.readings.filter((reading) => reading.scan === scan);
  const beside = here.at(-1) ?? null;
  const measured = kind && measureOf(scan, kind, quantity, hit, antecedent, beside, told.chronicle.has(scan.sentence.index));
  // "of the 136 hostages still accounted for, 32 are dead": the whole is kept for its parts, not shown
  const measure = settled(scan, measured ?? (quantity.whole && kind !== 'casualty' ? 'held' : null), kind, quantity, hit, told);
  if (!kind || !measure) return null;
  const claimant = findClaimant(scan, quantity, { kind, measure, antecedent }, told);
  const group =
    kind === 'prisoner'
      ? 'palestinians'
      : kind === 'hostage'
        ? hostageGroup(scan, quantity, hit, antecedent, here)
        : (inheritedGroup(scan, quantity, antecedent, here) ??
          casualtyGroup(scan, quantity, hit ?? antecedent?.reading.hit ?? null, {
            before: () => scansBefore(scan, 4, told),
            claimant: claimant && claimantLand(claimant, told),
            unnamed: claimant !== null && !namesLand(claimant, told),
            neighbour: neighbourOf(scan, told),
            carried: carriedFrom(scan, told),
            speakers: told.framesOf(scan),
            tolls: told.tolls,
          }));
  return { label: { kind, measure, group }, claimant, shown: !(quantity.whole && (hit === null || measured === null)) };
}

/** Whose land the claimant's words name: "Gaza's civil defence", "the Houthi-run ministry". */
function claimantLand({ start, end, territory }: Claimant, { article }: Told): Territory | null {
  const words = article.text.slice(start, end);
  if (/\bGaza\b|\bHamas-/.test(words)) return territory === 'palestinian' ? 'gaza' : territory;
  // "the Houthis' health ministry": a ministry that others have or run is not Gaza's
  if (territory === 'palestinian' && /\p{Lu}\p{L}+(?:['’]s|s['’]) /u.test(words) && !/Palestin|Ramallah|Fatah/.test(words)) return null;
  return territory === 'palestinian' && /\p{Lu}\p{L}+-(?:run|led|controlled)/u.test(words) && !/Palestin|Ramallah/.test(words)
    ? null
    : territory;
}

/** "the health ministry", "medics", "hospitals": words that leave open whose dead they count. */
function namesLand({ start, end }: Claimant, { article }: Told): boolean {
  return !/^(?:(?:the |local |a )?(?:health (?:minist(?:ry|er)|officials|authorities)|medics|doctors|hospitals?|ministry|civil def[ea]n[cs]e|rescuers|authorities|officials))\b(?! in)/i.test(
    article.text.slice(start, end),
  );
}

/** Whose dead the text counted last, in this sentence or the two before. */
function carriedFrom(scan: Scan, { readings }: Told): Reading | null {
  const near = (reading: Reading): boolean =>
    scan.sentence.index - reading.scan.sentence.index <= 2 && scan.sentence.paragraph - reading.scan.sentence.paragraph <= 1;
  return readings.findLast((reading) => reading.kind === 'casualty' && reading.group !== 'militants' && near(reading)) ?? null;
}

function neighbourOf(scan: Scan, { readings }: Told): { group: Group; end: number } | null {
  const last = readings.at(-1);
  return last?.scan === scan && last.kind === 'casualty' ? { group: last.group, end: last.quantity.number.from } : null;
}

/**
 * Words that alone leave the measure open take it from the same number told before: "the release of the two" of those whom
 * the story has let go, "the group of 34 hostages" of those to be freed.
 */
function settled(
  scan: Scan,
  measure: Measure | null,
  kind: FigureKind | null,
  quantity: Quantity,
  hit: Hit | null,
  told: Told,
): Measure | null {
  if (kind === 'casualty' || kind === null || !hit || measure === null) return measure;
  // "He is the eighth to be rescued. Two were brought out of Rafah in February": by the same who came for him
  const last = told.readings.at(-1);
  const fetched = measure === 'released' && quantity.head === null && /^(?:brought|pulled|got)$/.test(word(scan.tokens, hit.at));
  if (fetched && last?.measure === 'rescued' && scan.sentence.index - last.scan.sentence.index <= 1) return 'rescued';
  const before = told.readings.findLast((reading) => reading.kind === kind && reading.quantity.number.low === quantity.number.low);
  // "two civilians and the bodies of two soldiers": those are dead
  if (!before || (quantity.bodies && before.measure === 'held')) return measure;
  const weak =
    hit.rule === 'whereabouts' ||
    (hit.rule === 'own-noun' && hit.form === 'participle') ||
    (hit.rule === 'participle' && hit.form === 'state' && before.scan === scan);
  if (weak) return before.measure;
  // "the process to free the 183 prisoners began": those of whom the story has told
  const known = hit.rule === 'noun-of' || leadWords(scan, quantity).includes('the');
  return known && measure === 'to-release' && before.measure === 'released' ? 'released' : measure;
}

function toMention({ scan, quantity, hit, kind, measure, group, claimant, part, rule }: Reading): FigureMention {
  const first = Math.min(quantity.from, hit?.from ?? quantity.from);
  const last = Math.max(quantity.to, hit?.to ?? quantity.to) - 1;
  // a quotation stays readable: number and noun alone where the verb stands far off
  const [from, to] = last - first < 28 ? [first, last] : [quantity.from, quantity.to - 1];
  return {
    start: scan.tokens[from]?.start ?? scan.sentence.start,
    end: scan.tokens[to]?.end ?? scan.sentence.end,
    sentence: scan.sentence.index,
    kind,
    measure,
    group,
    low: quantity.number.low,
    high: quantity.number.high,
    bound: quantity.bound,
    scope: scopeOf({ scan, quantity, hit, kind, measure, part }),
    claimant: claimant && { start: claimant.start, end: claimant.end, actor: claimant.actor },
    rule,
  };
}
