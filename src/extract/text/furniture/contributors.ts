import { type FurnitureRule } from './phrases.ts';

const NAMES = "(?:[\\p{Lu}@][\\p{L}.'-]{0,24},?(?: |$)|(?:and|in|of|from|the|de|al|el|bin|ben|van|von|with) ){1,40}";
const CONTRIBUTED = new RegExp(
  '\\b(?:contributed|contributing) (?:to (?:this|the) (?:report|reporting|article|story|piece|dispatch)|(?:additional |original ' +
    ')?reporting|research|from)\\b|\\b(?:also )?contributed\\.$',
);
const REPORTING_BY = new RegExp(
  '^\\(?(?:additional |original |with |further |extra )?(?:reporting|writing|editing|research|translation|photography|graphics?|' +
    'video(?: production)?)(?:: ?(?=[a-z])| (?:was |were )?(?:contributed |provided |written |done |edited )?(?:by\\b|' +
    'from\\b(?!.*[a-z]\\.$)))',
);
const REPORT_MADE = new RegExp(
  '^this (?:article|report|story|piece|dispatch|post|interview|conversation|transcript|essay|text) (?:was|is|has been) (?:also )?(?:written|shortened|condensed|abridged|prepared|compiled|reported|produced|' +
    'edited|translated|generated|auto-?generated|adapted|contributed|supplied|provided|created)\\b',
);
const MATERIAL =
  /^(?:previous|earlier|prior|additional|some) (?:reporting|material|information) (?:by|from) .{3,60} (?:was|were|is) (?:also )?(?:used|included)\b/;
const GIVER = "(?:[\\p{Lu}@][\\p{L}.'-]{0,24},?|and|in|of|the|news|wires?|agency|agencies|staff|other|various|de|al|el|bin|van|von)";
const WITH = new RegExp(
  `^[(—-]{0,2} ?With (?:(?:additional )?(?:inputs?|assistance|files?|[Rr]eporting|reports?|material|contributions?) (?:from|by) ` +
    `${GIVER}(?: ${GIVER}){0,30}|agencies|agency inputs?|wires?|wire services)[.)]{0,2}$`,
  'u',
);
/** "With AFP", "(MERIDIAN with Quay News)" */
const WITH_AGENCY = new RegExp(
  '^(?:With (?:The )?|\\(\\p{Lu}[\\p{L}\\d ]{1,24} with )\\p{Lu}[\\p{L}.&]{1,20}(?:(?:,? and |, | )\\p{Lu}[\\p{L}.&]{1,20}){0,4}\\)?$',
  'u',
);
const REPORTED_FROM = new RegExp(`^${NAMES}(?:reported|reports|is reporting|writes|wrote|was reporting) from \\p{Lu}`, 'u');

/** Lines that say who else worked on a report: "Federman reported from Jerusalem.", "(Reporting by …; editing by …)". */
export const contributors: FurnitureRule = {
  name: 'contributors',
  matches: ({ text, label }) => {
    if (text.length > 450) return false;
    if (REPORT_MADE.test(label) || MATERIAL.test(label) || WITH.test(text) || WITH_AGENCY.test(text)) return true;
    if (CONTRIBUTED.test(label) && /^[\p{Lu}(*_—–-]/u.test(text)) return true;
    return (REPORTING_BY.test(label) && namesSomebody(text)) || (text.length < 300 && REPORTED_FROM.test(text));
  },
};

/** "Reporting by Lea Stern in Cairo." names somebody; "Research by the university shows that …" is a sentence. */
function namesSomebody(text: string): boolean {
  if (!/\b(?:by|from|:) ?\p{Lu}|^\p{L}+ from|\bby (?:our|staff|agencies)/u.test(text.slice(0, 60))) return false;
  return /^\(?(?:additional |original |with |further |extra )?(?:reporting|writing|editing)\b/i.test(text) || !/[a-z]{2}\.$/.test(text);
}
