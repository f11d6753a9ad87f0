import { wordSet } from '../../text/word-lists.ts';

export const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
`);
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');
/** Short forms of months and days that are names too: "Zhang Jun", "Michal Sat". */
export const SHORT_DATES = wordSet('jan jun jul mar mon sun sat');

/** Words that are capitalised where a sentence or a headline begins and never open a name. */
export const PLAIN_WORDS = wordSet(`
  the a an this that these those there here it its he she his her him they their them we our us you your i my me mine who whom whose
  which what when where why how whether if unless until till while and or but nor so yet for of in on at by to from with without within
  into onto over under above below between among amid amidst against about around across along alongside after before during since
  because although though despite like unlike as than then thus hence also too even still just only not no none never nothing nobody all
  any some many most more much few several both each every either neither other others another such same own one two three four five six
  seven eight nine ten eleven twelve dozens scores hundreds thousands millions tens first second third fourth fifth last next new old
  early late earlier later now today tonight yesterday tomorrow meanwhile however moreover furthermore nevertheless nonetheless instead
  otherwise therefore additionally separately similarly finally eventually recently currently previously once again already soon
  afterward afterwards ago up down out off away back upon per via plus minus amid regarding concerning according including excluding
  following given based asked speaking standing citing quoting saying adding noting calling referring is are was were be been being am
  has have had do does did will would can could may might must shall should let lets get got go come make take put see say says said yes
  no ok okay well oh please thanks thank inside outside near nearly almost about roughly approximately some around overall perhaps maybe
  probably likely possibly clearly certainly indeed really very quite rather pretty people men women children families relatives
  residents officials sources mediators negotiators militants gunmen soldiers troops hostages captives prisoners detainees protesters
  demonstrators critics supporters analysts experts leaders lawmakers ministers diplomats doctors medics hospitals journalists reporters
  witnesses survivors palestinians israelis americans egyptians gazans arabs jews muslims christians talks negotiations fighting strikes
  airstrikes rockets bombs clashes protests rallies former senior top key deal truce ceasefire war peace hostage release exchange
  agreement accord attack strike raid update breaking live watch read photo video image file caption opinion analysis exclusive god
  hebrew hanukkah passover ramadan purim sukkot shabbat yom kippur simchat eid christmas easter nova supernova army military government
  cabinet ministry parliament police hospital university school party movement forum group council court congress senate house street
  chapter part phase stage step point section article page list table number no lord sabbath internet covid facebook twitter instagram
  telegram whatsapp youtube tiktok x truth social strip bank negev galilee middle east west north south northern southern eastern
  western central zionism judaism islam christianity holocaust nazi nazis intifada nakba oct nov
`);

/** Adverbs and the like that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = wordSet(`
  also still now then itself themselves himself herself too never not soon again already always often once later earlier since alone
  both all each even just only simply merely ever today yesterday tonight meanwhile however though instead thus so far nor reportedly
  very much long ago first last
`);
