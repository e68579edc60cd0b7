import { typed } from './typed.mjs';

/** `npm run --silent token -- --email … --role …`: prints a token and nothing else, for a script to take. */
process.env.TONGWEN_ASIDE = '1';
await typed('token');
