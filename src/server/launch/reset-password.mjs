import { typed } from './typed.mjs';

/** `npm run reset-password -- --email …`: prints a link. */
await typed('reset-password');
