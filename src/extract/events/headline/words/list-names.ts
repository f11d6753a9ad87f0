/** "Burns, Barnea and Al Thani". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "Egypt, Qatar and the United States": names that take an article inside a sentence. */
export function withArticle(name: string): string {
  return /^(?:United |Netherlands|Gaza (?:Health|Government|Civil)|Palestinian (?:Authority|Prisoners)|Hostages and|White House|State Department|International |UN Security|Israeli (?:War |Security )?Cabinet|Israeli government|Knesset|Vatican|European|Arab League)/.test(name)
    ? `the ${name}` : name;
}
