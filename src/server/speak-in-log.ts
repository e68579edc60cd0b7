import { format } from 'node:util';
import { log } from '@/platform/log';

/** What the framework says on its console becomes lines of the log, with the number of the request it was said about. */
export function speakInLog(): void {
  const levels = { error: 'error', warn: 'warn', log: 'debug', info: 'debug', debug: 'debug' } as const;
  for (const [name, level] of Object.entries(levels))
    console[name as keyof typeof levels] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      log()[level](error ? { error } : {}, error ? 'the framework met an error' : format(...said).slice(0, 2_000));
    };
}
