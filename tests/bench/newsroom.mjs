import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { atEnd } from './ending.mjs';
import { release } from './plan.mjs';
import { startScript } from './processes.mjs';

/** A process that publishes by the commands editors use. It lies in the checkout, where its packages are found. */
const folder = '.build/bench';

export async function startNewsroom(databaseUrl) {
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: ['tests/bench/newsroom-driver.ts'],
    outfile: `${folder}/newsroom.mjs`,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const [locale, slug] = release.split('/').flatMap((part, index) => (index % 2 === 1 ? [part] : []));
  const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, DATABASE_POOL: '4', LOG_LEVEL: 'silent' };
  const program = await startScript('all', `${folder}/newsroom.mjs`, { ask: 'open', locale, slug }, env);
  const ask = async (message) => {
    const answer = await program.ask(message);
    if (answer.error) throw new Error(`the newsroom could not ${message.ask}: ${answer.error}`);
    return answer;
  };
  return {
    stop: program.stop,
    /** As many more articles with the text of the release. @returns their addresses */
    copies: async (count) => (await ask({ ask: 'copies', count })).paths,
    /** Saves the text with these words at its end, a draft that no reader sees. */
    write: (words) => ask({ ask: 'write', words }),
    /** @returns when the command was through, on the clock of `now` */
    publish: async () => (await ask({ ask: 'publish' })).at,
    unpublish: async () => (await ask({ ask: 'unpublish' })).at,
  };
}
