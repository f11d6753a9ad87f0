import { wordSet } from '../../text/word-lists.ts';
/** Words by what they do in a sentence. */

export const BE = wordSet('was were are is be been being am');
export const AUXILIARY = wordSet(`
  was were are is be been being am has have had 've 'd will 'll would could should may might must can cannot shall to got get
  getting
`);
export const ADVERB = wordSet(`
  still also already now reportedly allegedly only ever even either not never yet since again later soon shortly recently finally
  eventually safely successfully all both together then thus once so far currently initially originally previously subsequently
  apparently actually probably likely possibly definitely officially widely largely mostly mainly alone each meanwhile first
  immediately just newly always formally almost ultimately instead therefore violently brutally accidentally mistakenly
  lightly moderately badly slightly seriously severely critically gravely mortally
  certainly surely undoubtedly clearly evidently supposedly purportedly duly fatally mostly
  deliberately unilaterally tentatively here there itself themselves directly indirectly outright overnight today yesterday
  tomorrow tonight simultaneously too n't 't repeatedly jointly similarly separately secretly quietly unharmed unexpectedly indeed
`);
export const PREPOSITION = wordSet(`
  in on at from by for with to into of inside aboard across near during within under over around along outside between among against
  below above through throughout following amid despite via beyond toward towards about behind off without after before since
`);
export const DETERMINER = wordSet("the a an its his her their our this that these those 's another each every any all");
/** Words that open a clause of its own. */
export const CLAUSE_OPENER = wordSet(`
  and but while as when where after before because if although though whose until unless than plus or whereas
`);
export const SPEECH = wordSet(`
  said says say saying told tells announced announces reported reports believes believe estimates claimed claims confirmed
  confirms added warned acknowledged
`);
/** Words that end a noun phrase. */
export const PHRASE_END = wordSet(`
  who whom whose that which what in on at from by for with to into since during after before until under over as and or but while
  when where because if than of off out near across through although though whereas once upon including amid amongst per nor yet was were
  are is be been being have has had will would could should may might must can did do does said says say not still also already he
  she it they him her them i we you his their its my our your the a an this these those there here now then soon later ago
`);
/** Ranks of single soldiers: "a major and a staff sergeant". */
export const RANK = /^(?:captain|major|colonel|general|corporal|lieutenant|sergeant)$/;
