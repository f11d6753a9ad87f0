import { rules } from '../trigger-pattern.ts';

/** Food, medicine, fuel: let in, held up, dropped. */
export const AID = [
  ...rules('aid', 'verb', 2, [
    'aid|food|supplies|trucks|convoy|fuel|medicine|medicines|medication|assistance|relief|goods|flour|shipment|shipments ..6 {enter}|{cross}|{roll}|{arrive}|{reach}|{flow}|{resume}|{block}|{halt}|{allow}', '{let} in', 'trucks|lorries|truckloads|convoy|convoys ..6 {go}|{come}|{drive}|{move} in|into|through', 'deliveries|distributions|handouts ..4 {resume}|{restart}|{stop}|{begin}|{start}', '{stop}|{pause}|{suspend}|{halt} ..3 deliveries|distribution|convoys', 'sites|centers|centres|hubs ..6 {open}|{close}|{shut}', 'campaign|vaccination|drive ..9 {begin}|{start}|{get}|{go}|{resume}|{pause}', '{let} in ..6 food|aid|medicine|trucks|supplies|fuel', '{block} ..5 aid|food|supplies', '{halt} ..4 aid|entry|shipments|deliveries',
    '{cut} off ..5 aid|supplies|electricity|fuel|power', '{impose}|{tighten}|{ease}|{lift} ..4 blockade|siege', '{fly}|{ship}|{send}|{truck} ..6 aid|food|medicine|medicines|supplies|planeloads|planeload|shipment|shipments|relief', '{airdrop}', '{drop} ..3 food|aid|supplies|meals', '{deliver} ..4 aid|food|supplies', 'crossing ..4 {open}|{reopen}|{close}', '{reopen} ..5 crossing', '{open} ..5 crossing', '{distribute} ..3 aid|food',
    '{allow} ..6 aid|trucks|fuel|food|supplies', '{stop} ..6 aid|entry|food|fuel|supplies|medicine|goods|trucks', '{suspend} ..3 aid|entry|deliveries', '{bar} ..3 aid|entry', '{resume} ..4 aid|deliveries|distribution', '{shut} ..3 aid|crossing|crossings|entry', '{shut} out', '{seal} ..3 crossing|crossings', '{cut} ..6 power|electricity|water', '{pass} through ..4 crossing', 'trucks|convoy|ship|flotilla|vessel ..6 {arrive}|{set}|{dock}|{sail}|{unload}|{pass}', 'ship|vessel|flotilla|boat|barge ..16 {set} sail', '{seize} ..4 ship|vessel|boat|flotilla',
  ]),
  ...rules('aid', 'noun', 1, ['airdrop', 'airdrops', 'aid convoy|deliveries|distribution|flotilla', 'blockade', 'trucks', 'humanitarian aid']),
];
