/** Addresses of the two small scripts. The server sets them at start, because the names hold a hash of the content. */
export const enhanceScript = (): string => process.env.ENHANCE_SCRIPT ?? '/assets/enhance.js';

/** The one that a page waits for: it applies what the reader has chosen. */
export const choicesScript = (): string => process.env.CHOICES_SCRIPT ?? '/assets/choices.js';
