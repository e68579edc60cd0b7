import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secret } from './secret';

/**
 * Keeps a secret that has to be read again, such as that of a second factor: AES-256-GCM (NIST SP 800-38D) under a key
 * of its own, derived from the auth secret (RFC 5869). Who reads the database alone learns nothing, where that secret
 * comes from the environment.
 * @param about whose it is: sealed for one, it does not open for another
 */
export async function seal(text: string, about: string): Promise<string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await key(), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['gcm', ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(':');
}

/** null for what was sealed under another secret, for somebody else, or not at all. */
export async function unseal(sealed: string, about: string): Promise<string | null> {
  const [kind, ...parts] = sealed.split(':');
  const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (kind !== 'gcm' || !nonce || !tag || !text) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', await key(), nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const key = async () => Buffer.from(hkdfSync('sha256', await secret(), '', 'tongwen second factor', 32));
