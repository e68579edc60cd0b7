/** In UTF-16 units. Percent-encoded Chinese takes nine bytes a character, and addresses should stay under 1,000. */
export const maxSlugLength = 96;
