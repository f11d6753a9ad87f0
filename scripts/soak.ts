import { run } from './lib/run.ts';

/** npm run soak [-- ARTICLES SEED]: so many mutated articles (ten thousand) through the pipeline; the deep tests read fewer. */
const [articles = '10000', seed = '1'] = process.argv.slice(2);
process.exitCode = await run('vitest', ['run', '--project', 'deep', 'tests/deep/soak.test.ts'], {
  SOAK_ARTICLES: articles,
  SOAK_SEED: seed,
});
