import { oneOf, wordSet } from '../../text/word-lists.ts';
/** Verbs of saying and counting, in the forms that stand behind a speaker. */
export const SAYS = wordSet(`
  says said say saying told tell tells reports reported report estimates estimated estimate believes believed believe counts counted
  count puts put announced announces announce confirmed confirms claimed claims claim stated states added adds acknowledged
  acknowledges notes noted recorded records registered documented tallied warned wrote posted insisted declared disclosed gives
  revealed argued maintains maintained raised revised updated lowered assessed assesses thinks asserts asserted alleges alleged
  admitted admits verified concluded informed explained emphasized stressed indicated suggested suggests predicted calculated
  determined cited cites described claiming reporting listed lists pronounced presumes presumed deems deemed reckons reckon takes
  establish establishes established assume assumes assumed calculates
`);

/** Verbs of asking and offering: they claim what is to be, not what was. */
export const PLANS = wordSet(`
  agree agrees agreed asks asked demands demanded demanding wants wanted proposes proposed offered offers floated floats suggests
  presented tabled submitted drafted outlined unveiled replied responded answered countered asking seeking offering proposing seeks sought insists requested requests envisions envisaged promised pledged threatened vowed
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
export const COUNT_NOUN = /^(?:number|count|tally|toll|figures|figure|estimate|estimates|numbers|tallies|total|totals|reckoning)$/;
/** What one asks or offers: "Hamas's demand for 200 prisoners". */
export const PLAN_NOUN = /^(?:offer|offers|demand|demands|request|pledge|promise|proposal|plan|paper|draft|outline|framework|blueprint)$/;

/** What one "gave" where a number follows. */
export const NEWS = /^(?:news|word|figure|figures|number|numbers|toll|totals|data|statistics|breakdown|count|list|names)$/;
/** What cannot speak: "the plan proposes", "the attack raised to 888", "nobody said". */
export const NO_SPEAKER = oneOf(`
  plan deal proposal draft agreement framework offer accord outline text document paper terms truce phase stage measure list video
  clip poll neither nobody none no names pause swap exchange ceasefire cease-fire releases?
  war conflict fighting violence attacks? strikes? airstrikes? raids? assaults? offensive operation campaign bombing bombardment
  shelling explosion blast clashes incident deaths? killings? toll tolls losses day night week month year hours? dawn siege
`);

/** Papers that claim what they lay down: "the plan says", "a draft foresees". */
export const PAPER = oneOf('plan proposal draft text document paper outline framework copy version blueprint');
/** What a paper does with what it claims. */
export const LAYS_DOWN = oneOf('says say said states stated stipulates stipulated specifies specified foresees foresaw provides provided');

/** How one who counts comes into another's report: "officials |cited by| the paper said". */
export const HEARD = oneOf('cited quoted interviewed contacted reached heard questioned approached consulted seen reviewed obtained read');

/** Nouns of those who speak, count or tell: "a doctor at the clinic said", "said local officials". */
export const SPEAKER = wordSet(`
  official officials doctor doctors medic medics nurse nurses paramedic paramedics surgeon surgeons rescuer rescuers worker workers
  spokesman spokeswoman spokesperson spokespeople spokesmen source sources head director directors chief person people diplomat
  diplomats minister ministers ministry ministries hospital hospitals clinic resident residents witness witnesses eyewitnesses
  neighbor neighbors neighbour neighbours adviser advisers advisor advisors aide aides officer officers commander commanders general
  member members figure figures expert experts analyst analysts group groups agency agencies envoy envoys negotiator negotiators
  mediator mediators representative representatives lawyer lawyers relative relatives family families mother father brother sister
  widow survivor survivors authority authorities government army military police militants militia movement journalist journalists
  office leader leaders president manager staff monitor monitors organization organizations organisation organisations service
  committee commission foundation forum union association department ambassador coordinator administrator
`);

/** Counts that speak for themselves: "an agency's tally shows", "a count based on official data". */
export const COUNTS = wordSet(`
  tally tallies count counts data figures records statistics numbers analysis assessment review database report study survey inquiry
  investigation probe inquest autopsy
`);
