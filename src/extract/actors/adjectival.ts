import { foldAt, type SentenceView } from './sentence-view.ts';
import { wordSet } from '../text/word-lists.ts';

/** "the military operation" speaks of an operation, not of the army. */
const MILITARY_THINGS = wordSet(`
  operation operations offensive campaign wing pressure action actions aid strike strikes presence base bases equipment service assault
  assaults option options capabilities capability intelligence court leader leaders position positions activity activities achievements
  victory gains control rule occupation cooperation drill drills exercise exercises jet jets plane planes aircraft vehicle vehicles
  helicopter invasion incursion raid raids attack attacks bombardment buildup withdrawal pullout zone zones outpost outposts site sites
  camp bulldozer bulldozers hardware technology officials analysts experts analyst expert state states station stations tribunal prison
  prisons reservist drone drones force forces targets target infrastructure escalation response means goals objectives might power bloc
  bunker
`);

/**
 * What is behind the last word of a body's name that makes it a mere adjective: "an Israeli government spokesman", "the Egyptian
 * intelligence chief".
 */
const ADJECTIVAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['military', MILITARY_THINGS],
  ['army', MILITARY_THINGS],
  ['police', MILITARY_THINGS],
  [
    'government',
    wordSet(`
    spokesman spokeswoman spokesperson official officials minister ministers source sources media office press jets forces leaders
    building compound
  `),
  ],
  [
    'intelligence',
    wordSet(`
    chief head minister director boss official officials officer officers services service agency agencies source sources sharing
    cooperation
  `),
  ],
]);

/** Whether the body's name that ends before the token speaks only of what kind of thing follows. */
export function isAdjectival(view: SentenceView, to: number): boolean {
  return ADJECTIVAL.get(foldAt(view, to - 1))?.has(foldAt(view, to)) === true;
}
