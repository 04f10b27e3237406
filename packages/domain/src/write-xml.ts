/** Writes XML from trees, so that no text in it can break the document. */

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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '\n')}\n`;
}

function writeElement({ name, attributes, children }: XmlElement, lineBreak: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const isIndented = children.every((child) => typeof child !== 'string');
  const inner = `${lineBreak}  `;
  const content = children.map((child) => {
    if (typeof child === 'string') return escapeText(child);
    return `${isIndented ? inner : ''}${writeElement(child, inner)}`;
  });
  return `<${start}>${content.join('')}${isIndented ? lineBreak : ''}</${name}>`;
}

function escapeText(text: string): string {
  return legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** White space too: a reader would make plain spaces of tabs and line breaks. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** Production Char of XML 1.0. */
function legal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
