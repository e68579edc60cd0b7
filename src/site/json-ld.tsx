/**
 * JSON that can stand in a <script>: nothing in it closes the element, opens a comment or ends a line of script. The one
 * way by which data of ours gets into a script element.
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What a page is about, for search engines. A block of data: no policy has to allow it. */
export function JsonLd({ graph }: { graph: object[] }) {
  const json = scriptJson({ '@context': 'https://schema.org', '@graph': graph });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above, for this very place
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
