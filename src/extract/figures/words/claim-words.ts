import { oneOf, wordSet } from './one-of.ts';
/** Verbs of saying and counting, in the forms that stand behind a speaker. */
export const SAYS = wordSet(`
  says said say saying told tell tells reports reported report estimates estimated estimate believes believed believe counts counted
  count puts put announced announces announce confirmed confirms claimed claims claim stated states added adds acknowledged
  acknowledges notes noted recorded records registered documented tallied warned wrote posted insisted declared disclosed gives
  revealed argued maintains maintained raised revised updated lowered assessed assesses thinks asserts asserted alleges alleged
  admitted admits verified concluded informed explained emphasized stressed indicated suggested suggests predicted calculated
  determined cited cites described claiming reporting listed
`);

/** Verbs of asking and offering: they claim what is to be, not what was. */
export const PLANS = wordSet(`
  agree agrees agreed asks asked demands demanded demanding wants wanted proposes proposed offered offers floated floats suggests
  presented outlined unveiled seeks sought insists requested requests envisions envisaged promised pledged threatened vowed
`);

/** Verbs that can close a sentence behind a comma: "…, the army says". */
export const TRAILING_VERBS = wordSet(`
  says said say reports reported report estimates estimated believes believed believe announced confirmed claims claimed stated
  added acknowledged noted told tell tells insists maintains assesses wrote writes posted stated stating
`);

/** Days and times that stand between a speaker and the verb, or behind it. */
export const DAY_WORDS = oneOf(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday earlier late early later last week month morning
  evening night afternoon on january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec
`);

/** Words at which the name of a speaker ends. */
export const NAME_END = oneOf(`
  and but or while as when where after before because that if although though which who whom whose since than until so yet with by
  to from according including despite killing wounding also
`);

/** Nouns of counting that an owner has: "the ministry's count". */
export const COUNT_NOUN = /^(?:number|count|tally|toll|figures|figure|estimate|estimates|numbers|tallies)$/;
/** What one "gave" where a number follows. */
export const NEWS = /^(?:news|word|figure|figures|number|toll|breakdown|count|list|names)$/;
/** What cannot speak: "the plan proposes", "nobody said". */
export const NO_SPEAKER = oneOf(`
  plan deal proposal draft agreement framework offer accord outline text document paper terms truce phase stage measure list video
  clip poll neither nobody none no
`);
