import { wordSet } from '../text/word-lists.ts';

/** Word lists of tense.ts: which words of news English are verbs, and what they say of past and future. */

/** Modal verbs that look ahead, also from a past point of view ("said they would gather in Cairo"). */
export const FUTURE_MODALS = wordSet("will won't shall would wouldn't 'll he'll she'll they'll it'll we'll i'll you'll who'll that'll");
/** Modal verbs that say of themselves neither: they look ahead unless "have" follows. */
export const OPEN_MODALS = wordSet("can can't cannot could couldn't should shouldn't may might must ought mustn't");

export const BE_PRESENT = wordSet("is are am isn't aren't it's he's she's that's they're we're i'm you're there's who's what's 're");
export const BE_PAST = wordSet("was were wasn't weren't");
export const HAVE = wordSet("has have had hasn't haven't hadn't they've we've i've you've 've having");

/** After a form of "be", before "to", or before "for" and a day: what has not come yet. */
export const PROSPECTIVE = wordSet(
  'due expected scheduled set slated planned planning likely unlikely poised anticipated about going hoping preparing ' +
    'prepared ready bound booked tipped projected forecast timed',
);
/** "was supposed to be freed on Saturday" tells of a day gone by. */
export const FAILED_PROSPECTIVE = wordSet('supposed meant intended');

/** Verbs and nouns whose "to" infinitive lies ahead: "plans to fly to the region on Wednesday", "agreed to free three on Saturday". */
export const INTENTION = wordSet(
  'plan plans planned planning hope hopes hoped hoping want wants wanted intend intends intended intending aim aims aimed ' +
    'aiming expect expects expected expecting agree agrees agreed agreeing promise promises promised promising vow vows ' +
    'vowed vowing pledge pledges pledged pledging threaten threatens threatened threatening offer offers offered offering ' +
    'propose proposes proposed decide decides decided prepare prepares preparing seek seeks sought refuse refuses refused ' +
    'scheduled set slated due likely unlikely poised bound ready about going anticipated need needs needed pressure pushing ' +
    'pushed push pushes willing able free have has had having urged urges urging asked asks asking told ordered orders ' +
    'ordering invited invites inviting called calls calling demanded demands demanding required committed vote votes voted ' +
    'approve approved approves backs backed resolved ' +
    'deadline ultimatum opportunity chance order deal agreement obligation proposal commitment promise pledge decision ' +
    'preparations invitation time days hours weeks moves efforts',
);

/** Verbs whose object does what the "to" infinitive says, and that later: "he expected indirect talks to restart within two days". */
export const WISH_OF_ANOTHER = wordSet(
  'expect expects expected expecting want wants wanted wanting ask asks asked asking urge urges urged urging order orders ' +
    'ordered ordering tell told invite invites invited press presses pressed pressing push pushes pushed pushing persuade ' +
    'persuades persuaded require requires required instruct instructed instructs direct directed warn warned call calls ' +
    'called prepare prepares',
);

/** Verbs of going and meeting: the "to" infinitive behind them is a purpose, and shares their tense ("met on Sunday to discuss"). */
export const PURPOSE = wordSet(
  'met went flew travelled traveled came arrived left returned gathered convened sat sent dispatched visited used held ' +
    'continued began started tried managed failed appeared seemed helped rallied marched returned rushed moved worked ' +
    'took ran reached turned allowed forced led',
);

/** Present forms that announce what is in the diary: "sets out on Monday", "the first stage runs out on Saturday". */
export const SCHEDULED_PRESENT = wordSet(
  'begins starts ends expires resumes opens reopens convenes reconvenes meets arrives departs travels flies leaves ' +
    'returns hosts lands runs sets falls goes takes gathers sits joins concludes kicks closes receives attends addresses ' +
    'speaks welcomes enters steps lapses hosts heads hopes expects wants plans aims intends seeks demands',
);
/** The same in the plural, read only where no other verb stands in the clause. */
export const SCHEDULED_PLURAL = wordSet(
  'want hope plan expect aim intend begin start end expire resume open convene meet arrive depart travel fly leave ' +
    'return land run gather conclude ' +
    'reconvene',
);

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST = wordSet(
  'said told met held went came began took gave left flew spoke sent put won saw made brought broke found fell rose ran ' +
    'struck shot fought fled led lost paid read sat stood thought threw understood withdrew wrote became ' +
    'built bought caught chose dealt drew drove ate felt forgot got grew heard hid hit kept knew laid lay let lit meant ' +
    'overtook quit rang reached shook shut sought sold spent split spread stole swore taught tore woke wore crept awoke ' +
    'blew bore bound dug forbade foresaw forgave froze hung oversaw overthrew underwent upheld undertook rebuilt retook ' +
    'sank shrank slept slid sprang stuck swept swung burst cut cost cast hurt beat bid outdid undid withheld did was were ' +
    'had overran set',
);
/**
 * Participles that do not end in -ed and differ from the past form: verbs only behind "be" or "have", or as in "the captives taken on
 * Friday".
 */
export const IRREGULAR_PARTICIPLE = wordSet(
  'been done gone seen taken given spoken broken fallen risen driven flown known shown sworn written drawn thrown chosen ' +
    'withdrawn begun become overrun forgotten hidden stolen shaken beaten sunk held released undertaken',
);

/** Words in -ed that are no verbs, or adjectives before nouns more often than verbs. */
export const NOT_PAST = wordSet(
  'red armed hundred wounded besieged occupied embattled so-called unprecedented limited indeed need speed bed fed seed ' +
    'exceed succeed proceed shed wed unnamed unidentified kidnapped displaced wanted renewed expanded sacred hatred kindred ' +
    'naked wicked rugged aged beloved detailed complicated dedicated extended sustained mixed repeated heated improved ' +
    'increased reduced proposed planned expected scheduled anticipated slated creed breed deed feed weed greed',
);

/** Where one clause ends and another begins. */
export const CLAUSE_WORDS = wordSet(
  'that who which when while where because although though after before since until if whether as whose unless once ' + 'whereas but',
);
export const DETERMINERS = wordSet(
  'the a an its his her their our my this these those that some any all no every each of for with from by in on at ' +
    'between among more other several many few both another two three four five six seven eight nine ten dozens hundreds',
);
export const ADVERBS = wordSet(
  'also still now not never already just only widely reportedly likely soon currently again later then tentatively ' +
    'initially finally formally being been be officially originally personally first next due',
);
