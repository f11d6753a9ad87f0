/** Elements of a list written together: some megabytes at most. */
const TOGETHER = 200;

/**
 * What JSON.stringify(value, null, 1) gives for an object of lists, in pieces: the timeline of ten thousand articles as one text comes near
 * the longest that the engine allows, and is slow to write.
 */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{';
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === undefined) continue;
    if (Array.isArray(inner) && inner.length > 0) {
      yield `${before}\n ${JSON.stringify(key)}: [`;
      // Two brackets deep, as in the object; they are cut off again.
      for (let at = 0; at < inner.length; at += TOGETHER)
        yield `${at === 0 ? '' : ','}${JSON.stringify([inner.slice(at, at + TOGETHER)], null, 1).slice('[\n ['.length, -'\n ]\n]'.length)}`;
      yield '\n ]';
    } else yield before + JSON.stringify({ [key]: inner }, null, 1).slice('{'.length, -'\n}'.length);
    before = ',';
  }
  yield before === '{' ? '{}' : '\n}';
}
