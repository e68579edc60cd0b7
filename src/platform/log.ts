import pino from 'pino';
import { env } from './env';
import { one } from './one';

/** JSON lines on standard error; standard output is left to the few lines a person reads at start. */
export const log = () =>
  one('log', () =>
    pino(
      { level: env().LOG_LEVEL, base: { pid: process.pid }, serializers: { error: pino.stdSerializers.err } },
      pino.destination(2),
    ),
  );
