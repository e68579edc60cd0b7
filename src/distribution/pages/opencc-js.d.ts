/** OpenCC's dictionaries as they lie in the package: groups of `from to|from to|…`, tried longest match first. */
declare module 'opencc-js/from/cn' {
  const passes: string[][];
  export default passes;
}
declare module 'opencc-js/to/tw' {
  const passes: string[][];
  export default passes;
}
declare module 'opencc-js/from/tw' {
  const passes: string[][];
  export default passes;
}
declare module 'opencc-js/to/cn' {
  const passes: string[][];
  export default passes;
}
declare module 'opencc-js/core' {
  export function ConverterFactory(...passes: string[][][]): (text: string) => string;
}
