export class Stop extends Error {
  constructor(sentence: string, details?: string);
  details: string;
}
