import type { Token } from './tokens.ts';

const WISH =
  /^(?:hopes?|hoping|prospects?|chances?|fears?|possibility|risk|threat|calls?|calling|called|push|pushing|pushed|bid|pressure|demands?|demanding|pleas?|need|desire|ready|readiness|obstacles?|conditions?|way|ways|details|aimed|aiming|terms|proposals?|plans?|ideas?|mandate)$/;

const SETTING = /^(?:under|despite|amid|beyond|per|versus)$/;

/** "handed over two bodies on Thursday under a cease-fire agreement": a noun that only sets the scene, unless a time stands beside it. */
export function isSetting(tokens: readonly Token[], from: number, to: number, timeTokens: ReadonlySet<number>): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (
      (SETTING.test(word) && !timeTokens.has(to) && !timeTokens.has(from - 1)) ||
      (word === 'of' && /^(?:part|terms|framework|violation|violations|breach|context|light)$/.test(tokens[index - 1]?.lower ?? ''))
    )
      return true;
    if (
      !/^(?:the|a|an|this|that|of|israeli|fragile|new|latest|proposed|current|us-brokered|u.s.-brokered|gaza|\w+-brokered|\w+-day|\w+-week)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** "in hopes of making progress", "calls for a truce", "the prospect of a new offensive": a noun somebody wishes or fears names nothing that happened. */
export function isHopedFor(tokens: readonly Token[], head: number): boolean {
  for (let index = head - 1; index >= Math.max(1, head - 5); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (/^[,;:—."()]$/.test(word)) return false;
    // "to secure the release", "demanding a truce": wanted, not had.
    if (head - index <= 3 && /^(?:secure|securing|ensure|ensuring|win|achieve|negotiate|demand|demanding|seek|seeking|pursue)$/.test(word))
      return true;
    if (/^(?:of|for|to|at|on)$/.test(word) && WISH.test(tokens[index - 1]?.lower ?? '')) return true;
  }
  return false;
}
