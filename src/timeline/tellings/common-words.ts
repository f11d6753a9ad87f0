/** Words that tell nothing of what one happening is: grammar, saying, and the names of days, which are compared as dates. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `
a an the this that these those it its he his him she her hers they them their we us our you your i me my who whom whose which what where when why how
and or but nor so yet if then than as at by for from in into of off on onto out over per to toward towards under until up upon via with within without about above across after against along among amid around before
behind below beneath beside between beyond down during near since through throughout
is are was were be been being am do does did done doing has have had having will would shall should can could may might must
not no any all both each few more most other some such only own same too very just also again further once here there still even
say says said saying tell tells told telling state states stated stating announce announces announced add adds added speak speaks according report reports reported
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night noon midnight overnight dawn hour hours minute minutes
week weeks weekend month months year years day days january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
mr mrs ms dr late later earlier early last next previous coming recent recently ago soon ahead time one two
official officials senior minister prime president secretary spokesman spokeswoman spokesperson chief director head leader leaders envoy adviser
it's he's that's there's get got make made take took taken come came go went set put
`
    .trim()
    .split(/\s+/),
);

/**
 * Words of the whole subject: nearly every telling has them, so they weigh little. So do the names of its actors, which are
 * compared as actors.
 */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  `
truce hostage prisoner deal talks war fighting group militant militants militia people person side sides party parties
strip enclave territory territories region middle east mediator mediators conflict attack free plan military army force forces country countries government
`
    .trim()
    .split(/\s+/),
);
