/** What is used here of packages that bring no types. */
declare module 'harfbuzzjs' {
  export type HbFont = {
    setVariations(variations: Record<string, number>): void;
    /** SVG path data in font units, upwards. */
    glyphToPath(glyph: number): string;
  };
  export type HbBuffer = {
    addText(text: string): void;
    setDirection(direction: 'ltr'): void;
    setScript(script: string): void;
    setLanguage(language: string): void;
    json(): { g: number; cl: number; ax: number; dx: number; dy: number }[];
    destroy(): void;
  };
  export type HbFace = { upem: number };
  export type Harfbuzz = {
    createBlob(bytes: Uint8Array): unknown;
    createFace(blob: unknown, index: number): HbFace;
    createFont(face: HbFace): HbFont;
    createBuffer(): HbBuffer;
    shape(font: HbFont, buffer: HbBuffer, features?: string): void;
  };
}
