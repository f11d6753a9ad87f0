import { wordSet } from '../../text/word-lists.ts';

/** Titles that stand before a person's name; each of them alone tells that a name follows. */
export const TITLES = wordSet(`
  class
  president premier minister chief director ambassador envoy secretary spokesman spokeswoman spokesperson adviser advisor aide
  coordinator king queen emir prince princess sheikh sheikha shaikh sultan leader chairman chairwoman chair speaker commander general
  gen maj col lt capt sgt cpl pvt brig brigadier colonel major captain lieutenant sergeant corporal private admiral adm cmdr staff
  governor gov mayor senator sen rep representative congressman congresswoman lawmaker chancellor undersecretary consul deputy boss
  mediator negotiator official officer soldier reservist fighter militant operative diplomat founder doctor dr surgeon nurse paramedic
  medic physician prof professor researcher analyst expert scholar historian lawyer attorney judge justice prosecutor activist
  campaigner organizer organiser protester demonstrator volunteer resident survivor hostage captive abductee detainee prisoner rabbi
  imam father rev reverend pope archbishop cardinal bishop patriarch ayatollah mullah mr mrs ms miss sir lord lady dame mother son
  daughter brother sister wife husband cousin uncle aunt nephew niece grandson granddaughter grandmother grandfather head member
  strategist psychologist engineer student teacher author presenter host anchor journalist reporter correspondent photographer cameraman
  columnist editor president-elect candidate nominee citizen national immigrant policeman negotiator pastor cleric businessman filmmaker
  director-general commissioner rapporteur administrator pm fm law ex-president mp mk msgt comdr ltc sheik hajj haj
`);

/** Words that stand inside titles but open none: never part of a person's name. */
export const TITLE_PARTS = wordSet(`
  prime vice foreign defense defence interior justice finance health national security homeland strategic affairs external internal
  economy energy education culture transport tourism intelligence opposition state deputy assistant acting former incoming outgoing
  interim special presidential middle east chief senior top executive permanent under press information communications media government
  military police army navy air force majority minority house senate white cabinet war supreme political armed political regional
  humanitarian relief general secretary-general ministry department agency office council committee forum movement brigade brigades
  bureau affairs hospital university party wing elect designate retired reserve ret hon honorable excellency majesty royal highness
  holiness late republican democratic democrat conservative liberal labor labour tory israeli palestinian arab european american african
  asian muslim christian jewish islamic islamist western gulf persian bedouin druze shiite sunni hebrew arabic english french german
  spanish zionist ultra orthodox haredi mediterranean latin soviet anglo
`);
/** Military and honorary titles after which a point belongs to the word: "Lt. Col." */
export const RANKS = wordSet(`
  gen maj col lt capt sgt cpl pvt brig brigadier colonel major captain lieutenant sergeant corporal private general admiral adm
  staff cmdr msgt class
`);

/** Small words that link the parts of a person's name: "bin", "Abu", "van der". */
export const NAME_LINKS = wordSet('al bin ben ibn bint abu abd um umm van der den de del della da di dos du la le von ter ad ash az as ar');

/** First parts of place names: "Deir al-Balah", "Khan Younis", "Kfar Aza", "Tel Aviv". */
export const PLACE_FIRST = wordSet(`
  khan deir beit beth tel kfar kafr nahal nir ein ain kibbutz moshav wadi jabal jebel mount sharm ras bani petah kiryat qiryat givat
  ramat beer bnei rosh netiv bab burj tell fort port san los new saint st cape lake camp hotel hospital north south east west northern
  southern eastern western central upper lower greater old downtown square street route highway operation fort palace tower
`);
