/** One file that readers may take, as the page of the data lists it. */
export interface Download {
  /** Path under the site's base. */
  readonly path: string;
  readonly name: string;
  readonly what: string;
  /** Path of the file that describes its fields, where there is one. */
  readonly schema: string | null;
  readonly group: 'data' | 'feeds';
}

/** Everything that can be downloaded or followed; the page lists what stands here. */
export const DOWNLOADS: readonly Download[] = [];
