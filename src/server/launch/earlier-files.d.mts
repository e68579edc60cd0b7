export function keepEarlierFiles(folder: string, previous: string, own: string[], manifest: string): void;
export function listFiles(folder: string): string[];
