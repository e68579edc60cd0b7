import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where this process finds its other programs: bundled by the build, or in development their sources. */
export const isDevelopment = process.env.TONGWEN_DEV === '1';

/** Those that are typed at the server. */
export type TypedProgram = 'reset-password' | 'audit-verify' | 'token';

export const programOf = (name: 'prepare' | 'worker' | 'card-thread' | TypedProgram) => ({
  path: join(process.cwd(), isDevelopment ? `src/server/${name}.ts` : `.build/server/${name}.js`),
  execArgv: isDevelopment ? ['--import', 'tsx'] : [],
});

/** Paths of what the build made for readers' browsers; pages and their headers are told them by the environment. */
export function readersAssets(): Record<string, string> {
  const path = join(process.cwd(), '.build/assets.json');
  if (!existsSync(path)) return {};
  const { enhance, choices, rules } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return { ENHANCE_SCRIPT: enhance ?? '', CHOICES_SCRIPT: choices ?? '', SPECULATION_RULES: rules ?? '' };
}
