export function line(text?: string): void;
export function step<T>(
  doing: string,
  work: () => Promise<T> | T,
  words?: string | ((result: T) => string),
): Promise<T>;
export function explain(error: unknown): void;
