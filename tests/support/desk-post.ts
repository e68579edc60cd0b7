import { readFileSync } from 'node:fs';

/** The id under which the build knows an action of the desk. */
export function actionNamed(name: string): string {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  const [id] = Object.entries<{ exportedName: string }>(node).find(([, action]) => action.exportedName === name) ?? [];
  if (!id) throw new Error(`there is no action ${name}`);
  return id;
}

const boundary = 'a-boundary-of-a-form';

/** A form as the desk sends it to an action: the state before, and the fields. */
export function formFor(action: string, fields: Record<string, string>) {
  const before = JSON.stringify([{ status: 'idle', errors: {}, values: {} }, '$K1']);
  const parts = [...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]), ['0', before]];
  const body = parts.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'Next-Action': actionNamed(action) },
    body: `${body.join('')}--${boundary}--\r\n`,
  };
}
