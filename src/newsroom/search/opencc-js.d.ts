/** OpenCC's table from Traditional to Simplified characters: `from to|from to|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
