/** What package-lock.json says of each package, by its place under node_modules. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly hasInstallScript?: boolean }>
  >;
}

/**
 * Licences that ask for no more than to be named, and those that reach no further than the tool itself: nothing of these packages but the letters
 * (OFL) and the search (MIT) is part of a built site.
 */
const ACCEPTED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
  'Unlicense',
  'W3C-20150513',
  'OFL-1.1',
  'CC-BY-4.0', // caniuse-lite, a table of browsers that Babel brings to the mutation run: credited here, and in no site
  'MPL-2.0', // axe-core, lightningcss, resvg: changed by nobody here
  'LGPL-3.0-or-later', // libvips, a library that Astro's image tool loads where it is installed; no image of the site goes through it
]);

export interface Licences {
  /** Packages ("name@version") by licence. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  readonly unknown: readonly { readonly name: string; readonly licence: string }[];
}

export function licencesOf({ packages }: Lock): Licences {
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license }]) => ({
      name: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
      licence: license ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const accepted = Map.groupBy(
    all.filter(({ licence }) => isAccepted(licence)),
    ({ licence }) => licence,
  );
  return {
    accepted: new Map(
      [...accepted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, list]) => [licence, [...new Set(list.map(({ name }) => name))]]),
    ),
    unknown: all.filter(({ licence }) => !isAccepted(licence)),
  };
}

/** An SPDX expression of the simple kinds: of "A OR B" one will do, of "A AND B" all are needed. */
function isAccepted(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(plain)) return !/[()]/.test(plain) && plain.split(' OR ').some((part) => isAccepted(part));
  return plain.split(' AND ').every((part) => ACCEPTED.has(part));
}
