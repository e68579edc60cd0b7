import { typed } from './typed.mjs';

/** `npm run audit:verify`: tells whether the audit log is whole. */
await typed('audit-verify');
