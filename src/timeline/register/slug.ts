const LONGEST = 60;

/** A headline as an address: ASCII, lower case, hyphens, cut between words at 60 characters. "entry" where nothing is left of it. */
export function slugOf(title: string): string {
  const words = title
    .replace(/['’‘]/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll('ß', 'ss')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[ıİ]/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, LONGEST) || 'entry';
}
