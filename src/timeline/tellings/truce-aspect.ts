import { anyOf } from './any-of.ts';

/** Which side of a truce a telling speaks of: that it holds from some day on, that it is made, made longer, or over. */
export type TruceAspect = 'holds' | 'agreed' | 'extended' | 'ends';

const HOLDS = anyOf(
  'beg[aiu]n(?:s|ning)?',
  'start(?:s|ed|ing)?',
  't(?:ake|akes|ook|aking) (?:effect|hold)',
  'c(?:ome|omes|ame) into',
  'went into',
  'in (?:force|effect|place)',
  'held',
  'holds?',
  'holding',
  'last(?:s|ed)',
  'f[ae]ll silent',
  'stopped',
  'enter(?:s|ed) into',
);
const EXTENDED = anyOf('exten(?:d|ds|ded|ding|sion)', 'prolong(?:s|ed|ing)?', 'lengthen(?:s|ed|ing)?', 'renew(?:s|ed|al)?');
const ENDS = anyOf(
  'expir(?:e|es|ed|ing|y)',
  'r[au]n(?:s|ning)? out',
  'laps(?:e|es|ed|ing)',
  'collaps(?:e|es|ed|ing)',
  'end(?:s|ed|ing)?',
  'over',
);
const AGREED = anyOf(
  'agree(?:s|d|ment)?',
  'announc(?:e|es|ed|ing|ement)',
  'reach(?:es|ed)?',
  'struck',
  'accord',
  'deal',
  'approv(?:e|es|ed|al)',
);

export function truceAspectIn(text: string): TruceAspect {
  if (EXTENDED.test(text)) return 'extended';
  if (HOLDS.test(text)) return 'holds';
  return ENDS.test(text) ? 'ends' : AGREED.test(text) ? 'agreed' : 'holds';
}
