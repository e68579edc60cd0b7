const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What no HTML may hold, escaped or not: controls but for blanks, and code points that are no characters (13.2.3.5). */
const notAllowed = /(?![\t\n\f\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** For text and for quoted attribute values alike. */
export const escapeHtml = (text: string): string =>
  text.replace(notAllowed, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
