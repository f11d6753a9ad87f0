import { serveFolder } from '../../../scripts/lib/serve-folder.ts';

/** The built site for the browser tests: SITE_DIST (else dist) on TEST_PORT, under BASE_PATH. */
const { address } = await serveFolder(process.env['SITE_DIST'] ?? 'dist', Number(process.env['TEST_PORT']), (process.env['BASE_PATH'] ?? '').replace(/\/$/, ''));
console.log(address);
