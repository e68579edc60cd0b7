import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where this process finds its other programs: bundled by the build, or in development their sources. */
export const isDevelopment = process.env.TONGWEN_DEV === '1';

export const programOf = (name: 'prepare' | 'worker' | 'card-thread') => ({
  path: join(process.cwd(), isDevelopment ? `src/server/${name}.ts` : `.build/server/${name}.js`),
  execArgv: isDevelopment ? ['--import', 'tsx'] : [],
});

/** Paths of the readers' two scripts, as the build named them; the pages are told them by the environment. */
export function readersScripts(): Record<string, string> {
  const path = join(process.cwd(), '.build/assets.json');
  if (!existsSync(path)) return {};
  const { enhance, choices } = JSON.parse(readFileSync(path, 'utf8')) as { enhance: string; choices: string };
  return { ENHANCE_SCRIPT: enhance, CHOICES_SCRIPT: choices };
}
