import { rules } from '../trigger-pattern.ts';

/** The army's own recovery of somebody who died in captivity. */
export const BROUGHT_BACK = '{bring} back ..4 body|remains';

/** What a reader of the timeline wants and no other type names: offices, courts, troops. */
export const OTHER = [
  ...rules('other', 'verb', 2, [
    '{resign}', '{come} upon', 'leaflets ..4 {drop}|{tell}|{warn}|{order}|{urge}', '{drop} ..3 leaflets', 'troops|soldiers|forces|army ..8 {leave}', '{withdraw} by|over|in', 'list|lists ..3 {exchange}', '{exchange} ..3 list|lists', '{quit}', '{dismiss}', '{sack}', '{oust}', '{appoint}', '{nominate}', '{swear} in', '{inaugurate}', '{indict}', '{arrest}', '{sentence}', '{sanction}', '{recognize}', '{recognise}', '{evacuate}', '{deploy}', '{dissolve}', '{postpone}', '{delay}', '{take} office', '{appear} ..1 in|before ..2 court|judge|judges', '{take} the stand',
    '{walk} out of|from', '{pull} ..5 out of|from', '{withdraw} from|its|troops', BROUGHT_BACK, '{issue} ..4 warrant|warrants|order|orders', '{order} ..6 evacuation|residents|people', '{order} ..8 to leave|close|evacuate', '{impose}', '{rule} that', '{name} ..5 as|minister|chief|head|envoy|leader|successor', '{step} down|back', '{undergo}',
    '{pull} back', '{bar}', '{ban}', '{expel}', '{shut} down', '{close} ..4 office|embassy', '{mark} ..4 anniversary|days|year', '{designate}', '{launch}', '{turn} ..2 over', '{put} on hold', 'body|bodies|remains ..8 {bring} back|home', '{pause} ..3 shipment|shipments|delivery|arms', '{hold} back|up ..3 shipment|shipments', '{suspend}', '{set} off|out',  '{file} ..4 suit|case|request|petition', '{charge}', '{convict}', '{seek} ..4 warrant|warrants', '{extend} ..4 deadline', '{miss} ..3 deadline', '{set} ..3 deadline', '{sign} ..6 order|law|bill', '{freeze} ..4 funding|aid|funds|contributions', '{cut} ..3 funding|ties', '{sever}', '{recall}|{withdraw} ..4 ambassador|ambassadors', '{call} ..3 ambassador|ambassadors home|back', 'court|tribunal|judges|judge ..6 {order}|{rule}|{reject}|{issue}|{find}|{hear}|{begin}', '{summon} ..4 ambassador', '{mobilize}', '{mobilise}', '{call} up ..3 reservists', '{replace}', '{succeed}', '{elect}', '{take} over', '{leave} ..3 coalition|government|cabinet', '{quit} ..3 government|coalition', '{bury}', '{hold} ..3 funeral', '{identify}', '{bring} back ..5 body|bodies|remains', '{recover} ..5 body|bodies|remains', '{retrieve} ..5 body|bodies|remains',
  ]),
  ...rules('other', 'noun', 1, ['inauguration', 'resignation', 'warrants', 'warrant', 'anniversary', 'dismissal', 'withdrawal', 'ruling', 'funeral', 'funerals', 'burial']),
];
