import { rules } from '../trigger-pattern.ts';

/** A body or an electorate decides by vote. */
export const VOTE = [
  ...rules('vote', 'verb', 2, [
    '{vote}',
    '{veto}',
    'cabinet|government|council|parliament|knesset|ministers|assembly|lawmakers ..6 {recommend} approval',
    '{adopt}|{pass} ..5 resolution|resolutions|draft|measure|measures|text|bill|bills|law|laws|motion|budget',
    'resolution|draft|measure|agreement|bill|law|motion ..4 {pass}|{adopt}|{veto}',
    'resolution|draft|bill|motion ..3 {fail}',
    '{ratify}',
    '{block} ..6 draft|resolution|text|motion|bill',
    'cabinet|government|council|parliament|knesset|ministers|assembly|lawmakers ..6 {approve}|{back}|{endorse}|{authorize}|{reject}',
    '{win} ..5 election|presidency|vote|primary',
    '{elect}',
    '{approve} by',
    '{abstain}',
    'vote ..8 {move}|{postpone}|{push}|{delay}|{reschedule}',
    '{cast} ..2 veto|ballots',
    '{pass} by',
    'cabinet|government|council|parliament|knesset|ministers|assembly|lawmakers|court ..6 {give} ..4 blessing|approval|nod|backing|consent|light',
    '{give} ..3 final approval',
    'cabinet|government|council|parliament|knesset|ministers ..3 {say} yes|no',
    '{vote} ..3 for|against|to',
    '{endorse} by',
  ]),
  ...rules('vote', 'noun', 1, ['vote', 'election', 'referendum', 'veto', 'resolution', 'decision of|on|to|last']),
];
