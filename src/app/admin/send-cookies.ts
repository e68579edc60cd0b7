import { cookies } from 'next/headers';

type Options = NonNullable<Parameters<Awaited<ReturnType<typeof cookies>>['set']>[2]>;

/** Hands on `Set-Cookie` values that were made elsewhere: an action can only set cookies by the framework's jar. */
export async function sendCookies(lines: string[]): Promise<void> {
  const jar = await cookies();
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name, value] = split(pair);
    jar.set(name, decodeURIComponent(value), optionsOf(attributes));
  }
}

function optionsOf(attributes: string[]): Options {
  const options: Options = {};
  for (const attribute of attributes) {
    const [name, value] = split(attribute);
    switch (name.toLowerCase()) {
      case 'max-age':
        options.maxAge = Number(value);
        break;
      case 'expires':
        options.expires = new Date(value);
        break;
      case 'domain':
        options.domain = value;
        break;
      case 'path':
        options.path = value;
        break;
      case 'samesite':
        options.sameSite = value.toLowerCase() as 'lax' | 'strict' | 'none';
        break;
      case 'secure':
        options.secure = true;
        break;
      case 'httponly':
        options.httpOnly = true;
        break;
    }
  }
  return options;
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
