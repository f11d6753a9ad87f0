import type { Tense, TimeValue } from './time-mention.ts';

/**
 * The tense that the words have in themselves, whatever the verb: "last week", "days ago", "in the coming days"; null where they have
 * none.
 */
export function ownTense(value: TimeValue): Tense | null {
  switch (value.kind) {
    case 'weekday':
      return value.week !== null && value.week !== 0
        ? bySign(value.week)
        : value.which === 'last' || value.which === 'past'
          ? 'past'
          : value.which === 'next' || value.which === 'coming'
            ? 'future'
            : null;
    case 'calendar':
    case 'season':
      return value.which === 'last' ? 'past' : value.which === 'next' ? 'future' : null;
    case 'relative':
      if (value.from === 'previous') return null;
      return value.part === 'earlier' ? 'past' : value.part === 'later' && value.offset === 0 ? 'future' : bySign(value.offset);
    case 'window':
      return value.anchor === 'publication' ? (value.to > 0 ? 'future' : 'past') : null;
    case 'distance':
      return value.from === 'publication' ? (value.low > 0 ? 'future' : 'past') : null;
    case 'since':
    case 'attack-day':
      return 'past';
    default:
      return null;
  }
}

function bySign(offset: number): Tense | null {
  return offset < 0 ? 'past' : offset > 0 ? 'future' : null;
}
