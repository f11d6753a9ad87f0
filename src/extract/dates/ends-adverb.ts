/** True where "before" or "after" closes its phrase: "…, two days before.", "the week before in Doha". */
export function endsAdverb(behind: string): boolean {
  return (
    behind === '' ||
    /^\s*[.,;:)"'—?!]/.test(behind) ||
    /^ (?:in|at|on|and|but|when|with|by|from|that|as|along|alongside|during|inside|outside|near|while|because|to|for)\b/i.test(behind)
  );
}
