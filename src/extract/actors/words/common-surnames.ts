import { wordSet } from '../../text/word-lists.ts';

/** Surnames that many bear, or that are words: alone they mean the holder of a high office at most. */
export const COMMON_SURNAMES = wordSet(`
  abbas ali alon bar barak bennett blair brown bruce cameron clark cohen cooper costa davis evans falk fletcher francis friedman gold
  goldberg graham grande grant green griffiths hall hamdan harris hassan hill hindi houthi hughes hussein ibrahim jackson johnson jones
  katz kelly khan king kim klein leaf lee leo levi levin levy lewis li malik mansour martin miller mitchell moore morgan morris mustafa
  nasser odeh omar park parker patel peretz pierre power price qassem reich rice roberts rose rosen ross russell saleh salem sanchez
  sanders scott shah sharif sheikh singh smith stern stone taylor thomas thompson turk turner walker wang watson white williams wilson
  wong wood wright xi yi young
`);
