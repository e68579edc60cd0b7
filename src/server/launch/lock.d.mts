export type Holder = { pid: number; started: string | undefined };
export function startOf(pid: number): string | undefined;
export function holderNow(pid?: number): Holder;
export function holderOf(path: string): Holder | undefined;
export function takeLock(path: string): { release(): void; holder?: never } | { holder: Holder; release?: never };
