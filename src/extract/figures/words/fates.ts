import { oneOf } from '../../text/word-lists.ts';

/** Said of prisoners alone: what they were jailed for and for how long. */
export const SENTENCED = oneOf(`serving served convicted sentenced lifers`);
/** "with life sentences", "serving long terms". */
export const TERM = oneOf(`sentences? terms? lifers`);
/** How those let out of prison are brought to where they go. */
export const BROUGHT = oneOf(`
  taken sent brought driven flown bused bussed returned transferred moved deported exiled expelled banished dropped delivered went headed
  travelled traveled crossed admitted reached barred
`);
/** Sent away for good, or into a hospital: no other words need tell where. */
export const SENT_AWAY = oneOf(`deported exiled expelled banished`);
/** Where to, where no place is named. */
export const AWAY = oneOf(`abroad exile hospitals? home countries`);
/** A sentence of fighting: those counted behind it are its victims. */
export const FIGHTING =
  /\b(?:strikes?|airstrikes?|struck|bomb(?:s|ed|ing|ings|ardment)?|shell(?:s|ed|ing)?|raid(?:s|ed)?|clash(?:es|ed)?|shot|fired|rockets?|killed|wounded|injured|wounds|injuries|rubble|explosions?|stabb(?:ed|ing))\b/i;
