import type { Tx } from '@/platform/db/client';

/** What somebody is to be written. Links are made when it is sent: nothing that opens a door is kept. */
export type Mail = { kind: 'reset'; personId: string };

/** Whether this newsroom writes mails. It does not yet: the desk says so, and links are made at the server. */
export const sendsMail = (): boolean => false;

/** Notes the wish in the transaction that has it. */
export async function askForMail(_tx: Tx, _mail: Mail): Promise<void> {}
