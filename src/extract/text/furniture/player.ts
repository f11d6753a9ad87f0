import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const WHOLE = whole(
  'loading(?: (?:video|audio|comments?|more|content|ads?|player|stories|article|next|page|please|data|live).{0,30})?',
  'please wait(?: .{0,30})?', 'buffering', 'play(?: video| audio| now| all| again)?', 'pause', 'mute', 'unmute', 'rewind', 'replay',
  'fullscreen', 'full screen', 'exit full ?screen', 'captions?(?: off| on)?', 'subtitles?', 'settings', 'volume', 'speed',
  '\\d(?:\\.\\d{1,2})?x', '\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[/|-] ?-?\\d{1,2}:\\d\\d(?::\\d\\d)?)?', 'now playing',
  '\\d{1,2}:\\d\\d ?(?:-|—|\\|) ?source.{0,40}', '(?:live )?stream', 'media player', 'video player(?: is loading)?', 'current time.{0,40}',
  'duration.{0,20}', 'remaining time.{0,20}', 'media error.{0,60}', 'embed(?: code)?', 'embed ?<> ?more videos', '[^.!?]{8,90}(?<! (?:at|by|to|from|since|until|about|around|before|after)) \\d{1,2}:\\d\\d', 'tap (?:for|to) .{2,20}', 'sound (?:on|off)',
  'zoom (?:in|out)', '(?:click|tap|pinch) to (?:enlarge|zoom|expand)', 'swipe (?:left|right|up).{0,30}', 'auto-?refresh.{0,20}',
  'updates every .{1,30}', 'stream (?:on|live).{0,30}', 'text (?:size|resize)(?:: a[ a+-]*)?', 'view all \\d{1,3}.{0,20}',
  'enlarge(?: image| this image)?', 'view (?:image|photo)s?(?: in fullscreen)?', 'image \\d{1,2} of \\d{1,2}', 'photo \\d{1,2} of \\d{1,2}',
  'slide \\d{1,2} of \\d{1,2}', 'toggle caption', 'hide caption', 'show caption', 'expand image', 'open image(?: in .{1,20})?',
  'open (?:in )?gallery', 'pinned(?: post)?', '\\d{1,4} ?posts', '(?:incoming|new) updates?',
  'coverage (?:for|of) this (?:event|story) has ended', 'last update', '\\p{L}{3,15} images?', 'file photo', 'handout', 'video',
  'video unavailable', 'watch on youtube', 'content unavailable', 'transcript', '(?:show|hide|read|view) transcript', 'audio',
  'advertisement \\d{1,2}:\\d\\d', 'back to video', 'next video', 'share video', 'watch later', 'tap to unmute', 'click to unmute',
  'full (?:video|episode)', 'clip', 'a[+-]?(?: a[+-]?){1,4}', 'download(?: the)? (?:pdf|audio|transcript|file|document|image)',
);
const STARTS = opening(
  '(?:this|the) (?:video|audio|media|content|browser|feature|embed|player|file|post|tweet) (?:is (?:not|no longer|un)|isn\'t|can ?not|' +
    'can\'t|could not|may not|does not|requires|is loading)\\b ?.{0,40}(?:available|be played|be loaded|be displayed|be viewed|be ' +
    'found|play\\b|load\\b|supported|support this|javascript|in your|region|format)(?!.{0,60}\\b(?:to|said|by)\\b)',
  'your (?:browser|device) (?:does|is|cannot|can)\\b', 'to (?:play|view|watch|see|hear) this (?:video|content|audio|media|embed|page)\\b',
  '(?:please )?(?:enable|turn on|activate) (?:javascript|js\\b|cookies)', '(?:please )?(?:disable|turn off|pause) .{0,30}ad ?block',
  '(?:you need|javascript is|javascript must|sorry, (?:but )?(?:your|this|the))\\b.{0,80}(?:javascript|browser|video|page|content|' +
    'available)',
  '(?:ie|internet explorer) \\d+ is not supported', 'please use (?:chrome|a different browser|another browser)',
  '.{3,40} audio player ready', 'for an optimal (?:experience|viewing)', 'an error (?:has )?occurred(?:[.,]? (?:please|try|while)|[.!]?$)',
  'something went wrong(?:[.,]? (?:please|try|we)|[.!]?$)', 'failed to load', 'oops\\b', 'unable to (?:load|play)', 'error loading',
  'auto-?play', 'ad (?:froze|never loaded|was repetitive|prevented)\\b', 'your effort and contribution in providing\\b',
  'video (?:content|player) (?:never|was)\\b', 'other issues$',
  'video (?:ad|player|duration|caption|unavailable|source:|credit:|description|transcript|can ?not be played)\\b',
  'use (?:up/down|left/right|the arrow) ', 'skip (?:back|forward|\\d+ seconds)', 'volume \\d', 'watch (?:on|this on) youtube',
  'view (?:this|the) (?:post|photo|tweet|video|profile) on\\b', 'a post shared by\\b',
  '(?:view|see) (?:more )?on (?:instagram|x|twitter|facebook|threads)',
);

/** What players and loading pages leave behind: "Loading...", "0:00 / 1:23", "This video can not be played". */
export const player: FurnitureRule = {
  name: 'player',
  matches: (line) => labelled(line, 90, WHOLE) || labelled(line, 220, STARTS),
};
