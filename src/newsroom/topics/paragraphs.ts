/** An introduction is plain text; a blank line begins another paragraph, a single end of line is a blank. */
export const paragraphsOf = (intro: string): string[] =>
  intro
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
