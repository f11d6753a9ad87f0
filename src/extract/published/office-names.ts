import { perKnowledge, type Filed, type KnownPerson, type Office } from '../../model/knowledge.ts';
import { literally } from '../text/literally.ts';

/** An office of a person, with the words that name it before and behind the person's name. */
export interface Term {
  readonly person: Filed<KnownPerson>;
  readonly office: Office;
  /** The words in lower case: a text without any of them need not be searched. */
  readonly words: readonly string[];
  readonly before: RegExp;
  readonly after: RegExp;
}

const QUALIFIER = '(?<how>former|ex|then|late|outgoing|incoming|acting|onetime|one-time|past|deputy|vice)?';

/** By id of person: the offices that the knowledge dates. */
export const officeNames = perKnowledge((knowledge): ReadonlyMap<string, readonly Term[]> => {
  const all = new Map<string, Term[]>();
  for (const person of knowledge.people) {
    const list = person.offices
      .filter((office) => office.from !== null || office.to !== null)
      .map((office): Term => {
        const words = office.words.map(literally).join('|');
        return {
          person,
          office,
          words: office.words.map((each) => each.toLowerCase()),
          // "former U.S. President Donald Trump", "Israel's then defence minister, Yoav Gallant,"
          before: new RegExp(
            `(?:\\b${QUALIFIER}[- ]{0,2}(?:[\\p{L}.']{2,14} ){0,2})?\\b(?<words>${words})(?<elect>-elect|-designate)?,? $`,
            'iu',
          ),
          after: new RegExp(
            `^,? (?:who was |who is |who served as |who serves as )?(?:the |an? |[\\p{L}.]{2,14}'s |his |its ` +
              `)?(?:${QUALIFIER}[- ])?(?:[\\p{L}.'-]{2,14} ){0,2}?(?<words>${words})\\b(?<elect>-elect|` +
              `-designate)?(?=\\s*(?:[,.;:)"—]|$)|\\s(?:of|in|for|and|who|said|says|at|to|on|was|is|has|had|told)\\b)`,
            'iu',
          ),
        };
      });
    if (list.length > 0) all.set(person.id, list);
  }
  return all;
});
