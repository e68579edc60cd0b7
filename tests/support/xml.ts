import { SaxesParser } from 'saxes';

/** An element with its name in its namespace (`''` for none); attributes as they are written. */
export type Element = {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Of the element and all below it. */
  text: string;
};

/** Parses a document as XML 1.0 with namespaces demands. @throws at the first thing that is not well formed */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: Element = { name: local, uri, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  if (!root) throw new Error('a document without an element');
  return root;
}

export const all = ({ children }: Element, name: string, uri?: string): Element[] =>
  children.filter((child) => child.name === name && (uri === undefined || child.uri === uri));

/** The one child of that name. @throws when there is none, or another */
export function only(element: Element, name: string, uri?: string): Element {
  const [found, second] = all(element, name, uri);
  if (!found || second) throw new Error(`<${element.name}> should hold one <${name}>`);
  return found;
}
