/** Who acts: a signed-in person, or the system itself (sample data, later jobs). */
export type Actor = { kind: 'person'; id: string; name: string } | { kind: 'system' };

/** Everything a rule may know of the world outside the database. */
export type Ctx = { actor: Actor; now: Date; requestId: string };

export const personId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null);
