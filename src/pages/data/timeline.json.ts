import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { timelineFile } from '../../present/exports/data/timeline-file.ts';

/** In pieces, as bytes: a response goes over a text of hundreds of megabytes three times before it makes bytes of it. */
export const GET: APIRoute = async () => {
  const pieces = timelineFile(await loadSite());
  return new Response(
    new ReadableStream({
      pull(stream) {
        const { done, value } = pieces.next();
        if (done) stream.close();
        else stream.enqueue(Buffer.from(value));
      },
    }),
  );
};
