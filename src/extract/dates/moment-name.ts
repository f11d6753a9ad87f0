import { dayOf } from '../../model/day.ts';
import { perKnowledge, type Knowledge, type Moment } from '../../model/knowledge.ts';
import { formatDay } from './format-day.ts';
import { placed } from './placing.ts';
import type { MomentValue } from './time-mention.ts';
import { dayAndMonth, monthAndDay } from './month-and-day.ts';
import { matchesOf, type Placed, type Resolving, type TimeRule } from './time-rule.ts';
import { literally } from '../text/literally.ts';

/** "during Ramadan", "the eve of Yom Kippur", "on Christmas Day": names of the knowledge's moments that stand for their days. */

interface MomentNames {
  readonly rule: TimeRule | null;
  readonly byId: ReadonlyMap<string, Moment>;
}

/** A name counts where a word of time stands before it; "the Ramadan fast" and "a Christmas tree" are no times. */
const BEFORE =
  '(?<=\\b(?:in|during|on|by|around|about|before|after|since|until|till|for|of|at|throughout|through|over|ahead of|marking|' +
  'celebrating|with|prior to) (?:the )?(?:(?:Jewish|Muslim|Islamic|Christian|holy|fasting|festival|holiday|month|start|' +
  'beginning|end|eve|first day|last day|annual|upcoming|coming) (?:holy )?(?:month |day |festival |holiday |fast )?(?:of ' +
  ')?(?:the )?)?)';

const momentNames = perKnowledge((knowledge): MomentNames => {
  const byName = new Map<string, string[]>();
  for (const moment of knowledge.moments) {
    for (const name of moment.names.filter((each) => !isDate(each)))
      byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), moment.id]);
  }
  const byId = new Map(knowledge.moments.map((moment) => [moment.id, moment]));
  if (byName.size === 0) return { rule: null, byId };
  const longestFirst = [...byName.keys()].sort((one, two) => two.length - one.length || (one < two ? -1 : 1));
  const alternatives = longestFirst.map(literally).join('|');
  const rule: TimeRule = {
    name: 'moment-name',
    hint: new RegExp(alternatives, 'i'),
    pattern: new RegExp(
      `(?:(?:the )?(?<eve>eve) of |(?<start>(?:the )?(?:start|beginning|first day) of )|(?<end>(?:the )?(?:end|last ` +
        `day) of )|(?<![\\p{L}\\d])${BEFORE})(?:the )?(?<name>${alternatives})(?![\\p{L}\\d])`,
      'giu',
    ),
    read(match) {
      const { eve, start, name = '' } = match.groups ?? {};
      const moments = byName.get(name.toLowerCase()) ?? [];
      return { kind: 'moment', moments, offset: eve !== undefined ? -1 : start !== undefined ? 0 : null };
    },
  };
  return { rule, byId };
});

/** "Oct. 7" is a name of the attack and a day of the calendar; the rules for days know it already. */
function isDate(name: string): boolean {
  return (
    matchesOf(monthAndDay, name).length + matchesOf(dayAndMonth, name).length > 0 &&
    /^[\p{L}.]{3,9} ?\d{1,2}\p{L}{0,2}$|^\d{1,2}\p{L}{0,2} \p{L}{3,9}$/u.test(name)
  );
}

/** The rule for the names of this knowledge; null where it names none. */
export function momentNameRule(knowledge: Knowledge): TimeRule | null {
  return momentNames(knowledge).rule;
}

/** Of several moments of one name ("Ramadan") the latest begun by publication, or the next one where the tense is the future. */
export function resolveMoment(value: MomentValue, at: Resolving): Placed | null {
  const { byId } = momentNames(at.knowledge);
  const named = value.moments
    .flatMap((id) => byId.get(id) ?? [])
    .map((moment) => ({ moment, from: dayOf(moment.from), to: dayOf(moment.to) }));
  named.sort((one, two) => one.from - two.from);
  const past = named.findLast(({ from }) => from <= at.window.latest);
  const future = named.find(({ to }) => to >= at.window.earliest);
  const chosen = (at.mention.tense === 'future' ? (future ?? past) : (past ?? future)) ?? null;
  if (chosen === null) return null;
  const how = `${chosen.moment.name}, nearest to publication on ${formatDay(at.window.best)}`;
  if (value.offset !== null) return placed(chosen.from + value.offset, chosen.from + value.offset, 'day', how);
  return placed(chosen.from, chosen.to, chosen.moment.precision, how, chosen.moment.extent);
}
