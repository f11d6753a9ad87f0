import type { ClaimFrame } from './claim-frames.ts';
import { mentionsWithin, ownerBefore, standIn } from './claim-stand-ins.ts';
import type { Claimant } from './claimants.ts';
import { HEALTH } from './may-count-them.ts';
import { word, type Scan } from './scan.ts';
import type { Territory } from './territories.ts';
import type { Told } from './told.ts';
import { SPEAKER } from './words/claim-words.ts';

const RUN_BY = /^-(?:run|controlled|led|ruled|affiliated|linked|backed|allied)/;
const MEDICAL_STAFF = /^(?:doctors?|medics|paramedics|nurses|surgeons|rescuers|crews)$/;

/** The words of a speaker, and the actor they name or stand for. */
export function asClaimant(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  const { tokens } = scan;
  const first = tokens[frame.from];
  const last = tokens[frame.to - 1];
  if (!first || !last) return null;
  const only = frame.to - frame.from === 1 ? first.lower : '';
  if (/^(?:its|their)$/.test(first.lower) && frame.to - frame.from <= 2 && !MEDICAL_STAFF.test(last.lower)) {
    const owner = ownerBefore(scan, frame, told) ?? standIn(scan, frame, told, asClaimant);
    // "1,400 in Israel, according to |its authorities|": they count; "by its own count" it does
    return SPEAKER.has(last.lower)
      ? { actor: owner?.actor ?? null, territory: owner?.territory ?? null, start: first.start, end: last.end }
      : owner;
  }
  if (/^(?:it|its|their|he|she|they|who|the)$/.test(only)) return standIn(scan, frame, told, asClaimant);
  const inside = mentionsWithin(told.found.mentions, first.start, last.end);
  // "the Hamas-run civil defence agency": the agency
  const named = inside.filter(
    ({ how, end }) => how !== 'adjective' && how !== 'metonym' && !RUN_BY.test(told.article.text.slice(end, end + 12)),
  );
  const mention = named.find(({ actor }) => told.isPerson(actor)) ?? named[0] ?? null;
  // "its military wing": of whom "it" stands for
  const wing = /^(?:its|their)$/.test(first.lower) && last.lower === 'wing' ? standIn(scan, frame, told, asClaimant)?.actor : null;
  const actor = wing ?? mention?.actor ?? groupMeant(scan, frame, told);
  return { start: first.start, end: last.end, actor, territory: (actor === null ? null : told.landOf(actor)) ?? territoryOf(scan, frame) };
}

/** "four Hezbollah fighters were killed, the group's officials announced": the armed group named last before. */
function groupMeant(scan: Scan, frame: ClaimFrame, told: Told): string | null {
  const { tokens } = scan;
  const own = word(tokens, frame.from) === 'the' && /^(?:group|movement|militia)$/.test(word(tokens, frame.from + 1));
  const of =
    [3, 2, 1].some((back) => word(tokens, frame.to - back) === 'of') && /^(?:group|movement|militia)$/.test(word(tokens, frame.to - 1));
  if (!own && !of) return null;
  for (const place of [scan, told.scanAt(scan.sentence.index - 1), told.scanAt(scan.sentence.index - 2)]) {
    const mark = place?.marks.findLast(
      ({ role, territory, to }) => role === 'force' && territory !== 'israel' && (place !== scan || to <= frame.from),
    );
    const start = mark && place?.tokens[mark.from]?.start;
    const end = mark && place?.tokens[mark.to - 1]?.end;
    if (start !== undefined && end !== undefined) return mentionsWithin(told.found.mentions, start, end).at(-1)?.actor ?? null;
  }
  return null;
}

function territoryOf(scan: Scan, frame: ClaimFrame): Territory | null {
  const inside = scan.marks.filter((mark) => mark.from >= frame.from && mark.to <= frame.to);
  const body = inside.find(({ role }) => role === 'body' || role === 'force') ?? inside[0];
  if (body) return body.territory === 'west-bank' ? null : body.territory;
  // "local health officials" are Gaza's where the sentence names no other land
  const words = scan.tokens
    .slice(frame.from, frame.to)
    .map(({ text }) => text)
    .join(' ');
  return HEALTH.test(words) && !scan.marks.some(({ territory }) => territory === 'lebanon' || territory === 'iran' || territory === 'yemen')
    ? 'palestinian'
    : null;
}
