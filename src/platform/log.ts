import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';
import { env } from './env';
import { one } from './one';

const requests = () => one('requests', () => new AsyncLocalStorage<string>());

/** Every line written meanwhile, by whomever, carries this id: a reader who tells it leads to the line. */
export const whileAnswering = <T>(requestId: string, work: () => T): T => requests().run(requestId, work);

/** JSON lines on standard error; standard output is left to the few lines a person reads at start. */
export const log = () =>
  one('log', () =>
    pino(
      {
        level: env().LOG_LEVEL,
        base: { pid: process.pid },
        serializers: { error: pino.stdSerializers.err },
        mixin: () => {
          const requestId = requests().getStore();
          return requestId === undefined ? {} : { requestId };
        },
      },
      pino.destination(2),
    ),
  );

/**
 * An address as it may stand in the log: what opens a door (an invitation, a reset, a preview) is taken out, and so is
 * the query, in which anything may have been typed.
 */
export const addressForLog = (address: string): string =>
  address
    .replace(/\?.*$/s, '?…')
    .replace(/\/(preview|invitation|reset|set-up)\/[^/]+/gi, '/$1/…')
    .slice(0, 500);
