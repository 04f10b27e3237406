/** Builds and reads XML as trees, so that no text of a question can break the file. */
import { DOMImplementation, DOMParser, type Document, type Element, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { UnreadableFileError } from './interchange-question.ts';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

/** An element to be written. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** Writes a document. Elements that hold elements only are indented. Characters that XML forbids are dropped. */
export function writeXml(root: XmlElement): string {
  const document = new DOMImplementation().createDocument(root.attributes.xmlns ?? null, root.name);
  const node = document.documentElement;
  if (node) fill(document, node, root, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function fill(document: Document, node: Element, { attributes, children }: XmlElement, lineBreak: string): void {
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') node.setAttribute(name, legal(value));
  const isIndented = children.length > 0 && children.every((child) => typeof child !== 'string');
  for (const child of children) {
    if (isIndented) node.appendChild(document.createTextNode(`${lineBreak}  `));
    if (typeof child === 'string') {
      node.appendChild(document.createTextNode(legal(child)));
    } else {
      const inner = document.createElementNS(node.namespaceURI, child.name);
      node.appendChild(inner);
      fill(document, inner, child, `${lineBreak}  `);
    }
  }
  if (isIndented) node.appendChild(document.createTextNode(lineBreak));
}

/** Production Char of XML 1.0. */
function legal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/**
 * Reads a document. CDATA becomes text; comments are dropped; entities other than those of XML are refused.
 *
 * @throws {UnreadableFileError} when it is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  try {
    const document = new DOMParser({ onError: stop }).parseFromString(text.replace(/^\uFEFF/, '').trimStart(), 'text/xml');
    const root = document.documentElement;
    if (root) return toXmlElement(root);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UnreadableFileError(`The file is not well-formed XML: ${error.message.split('\n')[0]}`);
  }
  throw new UnreadableFileError('The file is empty.');
}

function stop(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

function toXmlElement(node: Element): XmlElement {
  const children = [...node.childNodes].flatMap((child): (XmlElement | string)[] => {
    if (child.nodeType === ELEMENT) return [toXmlElement(child as Element)];
    return child.nodeType === TEXT || child.nodeType === CDATA ? [child.nodeValue ?? ''] : [];
  });
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return { name: node.nodeName, attributes, children };
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All text below, without the tags. Empty for undefined. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
