/** Reads XML as trees. */
import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import type { XmlElement } from '../../write-xml.ts';
import { UnreadableFileError } from './interchange-question.ts';

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
