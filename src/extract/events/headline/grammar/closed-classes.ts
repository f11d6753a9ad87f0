import { wordSet } from '../../../text/word-lists.ts';

/** The closed word classes of English, as far as headlines need them. */

export const DETERMINERS = wordSet(
  'the a an this these those its his her their our my your no every each some any both another either neither such certain',
);
export const NUMBERS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands tens scores half several many few more most all',
);
export const PRONOUNS = wordSet(
  'he she it they we i you him them us me himself herself itself themselves someone somebody anyone everybody everyone nobody nothing something what whatever whoever none there',
);
export const BE = wordSet("is are am was were be been being isn't aren't wasn't weren't 're 'm");
export const HAVE = wordSet("has have had having hasn't haven't hadn't 've");
export const DO = wordSet("do does did didn't doesn't don't");
export const MODALS = wordSet("will would shall should can could may might must ought cannot can't couldn't won't wouldn't shouldn't 'll");
export const PREPOSITIONS =
  wordSet(`of in on at by for from with into onto over under about between among amongst against through throughout during within without toward towards across around behind beyond near outside inside via despite amid along
  alongside following per upon than like regarding concerning beside besides except above below beneath unlike versus aboard past including opposite after before since until till as because`);
/** Prepositions that begin a clause where a finite verb follows. */
export const CLAUSE_PREPOSITIONS = wordSet('after before since until till as because');
export const CONJUNCTIONS = wordSet('and but or nor');
export const SUBORDINATORS = wordSet('while although though whereas if unless when where how why whether once whenever lest so');
export const RELATIVES = wordSet('who whom which whose');
export const NEGATIONS = wordSet("not never n't");
export const ADVERBS =
  wordSet(`also again already always away back just now soon still then there here too together twice once only even ever yet later earlier else far forward ahead apart aside home abroad overnight today tomorrow yesterday tonight
  meanwhile however instead moreover nevertheless nonetheless otherwise perhaps maybe quite rather very almost nearly about roughly some alone further afterwards afterward thereafter out up down off though long late early much well so due
  not never reportedly finally publicly repeatedly separately jointly initially previously recently formally officially tentatively likely`);
/** Words that belong to the verb before them: "put forward", "hand over", "brought back". */

export const QUANTITIES = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands tens scores several many few both all most',
);

/** Of whom "they" and "who" are said, and never "which". */
export const PEOPLE =
  wordSet(`mediators negotiators officials families relatives parents brothers sisters daughters sons hostages captives prisoners detainees
  soldiers fighters militants gunmen leaders ministers lawmakers envoys diplomats reporters journalists residents people men women children doctors medics protesters demonstrators`);
