import { rules } from '../trigger-pattern.ts';
import { TERMS } from './classes.ts';

/** Somebody puts terms on the table. */
export const PROPOSAL = [
  ...rules('proposal', 'verb', 2, [
    '{propose}', `{hand}|{pass}|{table}|{circulate}|{submit}|{present}|{unveil}|{outline}|{convey}|{put} ..6 ${TERMS}`, `${TERMS} ..9 {present}|{propose}|{unveil}|{submit}|{outline}|{table}|{circulate}|{describe}|{pass}|{convey}|{relay}|{hand}|{deliver}|{send}|{float}`, `${TERMS} ..9 {draw}|{work}|{put}|{set}|{lay} up|out|together|forth|down`, `${TERMS} ..2 {go} to`, `${TERMS} ..9 {make} public`, '{make} public ..4 plan|proposal|offer|terms|outline|framework', 'what ..4 {set}|{lay}|{spell} out', 'demand|demands|condition|conditions ..2 {add}', 'proposition ..5 {hand}|{give}|{deliver}|{send}', '{float}', '{set} out his|her|its|their|a|an', '{put} forward', '{put} ..6 on the table', '{table} a|an|the', '{make} ..2 offer|proposal', '{lay} out|down', '{set} out|forth|down ..6 plan|proposal|terms|principles|framework|roadmap',
    '{present} ..6 plan|proposal|offer|framework|terms|vision|draft|paper|deal|roadmap|document', '{unveil} ..6 plan|proposal|offer|framework|terms|vision|deal|initiative',
    '{outline} ..6 plan|proposal|offer|framework|terms|vision|deal', '{offer} to|a|an|safe', '{submit} ..6 proposal|plan|draft|terms|paper|list', '{hand}|{deliver}|{convey}|{send}|{give}|{relay} ..6 proposal|offer|draft|paper|text|outline|framework|counterproposal|counter-proposal', '{circulate} ..5 draft|resolution|proposal',
    'plan|proposal|offer|framework|paper|draft|roadmap|principles|terms ..9 {present}|{propose}|{unveil}|{submit}|{make}|{outline}', 'plan|proposal|offer|framework|paper|draft|roadmap|principles|terms ..3 {announce}', 'deal ..9 {present}|{propose}|{unveil}|{outline}',
    'plan|proposal|offer|framework|paper|principles|terms|draft ..9 {lay}|{put} out|down|together', 'plan|proposal|offer|framework|paper|principles|terms|text|outline|vision|draft|roadmap ..9 {set} out|forth|down',
    'plan|proposal|offer|framework|paper|principles|terms ..9 {make} public', 'paper|proposal|document|draft|plan|terms|offer ..5 {give}|{hand}|{deliver}|{send}',
    '{offer} ..4 days|weeks|months|years|calm|truce|cease-fire|ceasefire|pause|captives|hostages', '{put}|{lay}|{bring} ..4 offer|proposal|plan|outline|draft|drafts|terms|framework ..6 before|to',
    'offer|proposal|plan|outline|draft|drafts|terms|framework ..4 {put}|{lay} to|before', 'papers|proposals|documents|drafts|plans|offers ..5 {give}|{hand}|{deliver}|{send}|{submit}|{present}',
    '{show} ..6 proposal|plan', '{ask} for ..5 calm|truce|pause|lull', '{offer} ..4 wording|language|text|draft', 'offer|proposal|plan|outline|draft|drafts|terms|framework ..4 {convey}|{relay}|{pass} to|on', '{outline}|{unveil}|{present}|{propose} it|them', 'be|been ready|willing|prepared to give|free|release|hand', 'been ready|willing|prepared to',
  ]),
  ...rules('proposal', 'noun', 0, ['proposal', 'offer', 'plan', 'framework', 'draft resolution', 'initiative', 'roadmap']),
];
