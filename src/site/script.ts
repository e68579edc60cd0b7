/** Address of the one small script. The server sets it at start, because the name holds the hash of the content. */
export const enhanceScript = (): string => process.env.ENHANCE_SCRIPT ?? '/assets/enhance.js';
