import type { PredicateClass } from './lexicon.ts';

/**
 * Verbs in two parts with the people between them: "let 90 prisoners go", "took 250 hostage", "left 12 dead", "pulled four out".
 * The words that open it, and those that close it.
 */
const SPLIT_VERBS: readonly (readonly [cls: PredicateClass, opening: string, closing: string])[] = [
  ['free', 'let lets letting', 'go out free leave loose cross come return walk'],
  ['free', 'set sets setting', 'free loose'],
  ['free', 'bring brings brought bringing', 'home back out'],
  ['free', 'send sends sent sending', 'home back out'],
  ['free', 'hand hands handed handing turn turns turned turning pass passed passing sign signed', 'over back to'],
  ['free', 'give gives gave given giving', 'up back'],
  ['free', 'get gets got getting', 'back out home'],
  ['free', 'see sees saw seen seeing have has had having', 'freed released returned repatriated let handed exchanged swapped'],
  ['free', 'want wants wanted wanting', 'freed released returned back out home'],
  ['due', 'expect expects expected', 'freed released back'],
  ['due', 'put puts putting', 'list'],
  ['free', 'return returns returned returning', 'to home'],
  ['take', 'take takes took taken taking', 'hostage captive prisoner captives hostages'],
  ['take', 'drag drags dragged dragging carry carried carrying haul hauled hauling', 'into off back'],
  ['free', 'carry carries carried carrying ferry ferried ferrying fly flew flying bused', 'across out home'],
  ['take', 'bring brought bringing take takes took taken taking', 'into off back'],
  ['hold', 'hold holds held holding keep keeps kept keeping', 'hostage captive prisoner'],
  ['kill', 'leave leaves left leaving', 'dead'],
  ['kill', 'shoot shoots shot shooting', 'dead'],
  ['kill', 'claim claims claimed claiming take takes took taking cost costs', 'lives'],
  ['wound', 'leave leaves left leaving', 'wounded injured hurt'],
  ['wound', 'take takes took taken taking rush rushed rushing bring brought evacuate evacuated', 'hospital hospitals'],
  ['missing', 'leave leaves left leaving', 'missing'],
  ['rescue', 'pull pulls pulled pulling get gets got', 'out'],
  ['rescue', 'find found', 'alive'],
  ['kill', 'find found', 'dead'],
];

export interface SplitVerb {
  readonly cls: PredicateClass;
  readonly closing: ReadonlySet<string>;
}

/** By opening word: what each closing word makes of it. */
export const SPLIT_BY_OPENING: ReadonlyMap<string, readonly SplitVerb[]> = (() => {
  const byOpening = new Map<string, SplitVerb[]>();
  for (const [cls, opening, closing] of SPLIT_VERBS) {
    const verb = { cls, closing: new Set(closing.split(' ')) };
    for (const word of opening.split(' ')) byOpening.set(word, [...(byOpening.get(word) ?? []), verb]);
  }
  return byOpening;
})();
