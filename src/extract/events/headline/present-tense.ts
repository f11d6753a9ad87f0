/** The present of a verb from its base: "meet" → "meets" or "meet". */
export function present(base: string, plural: boolean): string {
  if (plural) return base;
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const PLURAL_NOUNS = /^(?:\w+(?:[^su'’i]s)|people|women|men|children|police|both|all|others|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|families|bodies|remains)$/i;
const SINGULAR_IN_S = /^(?:hamas|states|nations|news|forces|arabs|us|u\.s|abbas|clubs|houthis)$/i;

/** Whether a subject in words takes a plural verb, as far as its shape tells. */
export function isPlural(subject: string): boolean {
  if (/\b(?:and)\b/.test(subject) && !/\b(?:of|between)\b.*\band\b/.test(subject)) return true;
  const head = subject.split(/\s+(?:of|in|from|with|for|on|at|held|who|between|to)\s+/)[0] ?? subject;
  const words = head.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/^(?:all|both|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)$/i.test(words[0] ?? '') && words[0] !== '1') return true;
  if (/^(?:Nations|States)$/.test(last)) return false;
  return PLURAL_NOUNS.test(last) && !SINGULAR_IN_S.test(last) && !/^[A-Z]/.test(last) || last === 'Forces' || /^(?:Israelis|Palestinians|Americans|Thais|Egyptians|Qataris|Houthis)$/.test(last);
}
