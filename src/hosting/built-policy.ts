declare const BUILT_POLICY: string | null;

/**
 * The policy of a built page, null on the pages of `astro dev`, which have scripts of their own inside. The build puts it in (hosting.ts): what
 * NODE_ENV says does not take it away.
 */
export const builtPolicy = BUILT_POLICY;
