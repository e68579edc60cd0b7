/** What the desk shows. Instants are ISO 8601 in UTC. */
export type OldAddressRow = { id: string; from: string; to: string; updatedAt: string; updatedBy: string | null };

export type OldAddressList = { rows: OldAddressRow[]; total: number; page: number; pages: number; q: string };

export type UnknownRow = { address: string; hits: number; firstAt: string; lastAt: string; referrer: string };

/** A line of a file that cannot be imported; counted from 1. */
export type WrongLine = { line: number; key: string; text: string };

export type ImportPlan = { added: number; changed: number; same: number };

/** `applied` is false for a file that was only looked through, and for one with wrong lines. */
export type Imported = { applied: boolean; plan: ImportPlan; wrong: WrongLine[] };
