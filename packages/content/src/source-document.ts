import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ContentFile } from './content-files.ts';
import type { Fault, Path } from './fault.ts';

/** A parsed YAML or JSON file that can tell on which line each value stands. */
export type SourceDocument = { readonly value: unknown; readonly lineOf: (path: Path) => number };

/** Parses a YAML or JSON file; JSON is a part of YAML, so both are read the same way and have lines. */
export function parseSourceDocument(file: ContentFile): SourceDocument | Fault {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  const fault = (line: number, message: string, remedy: string) => ({ file: file.label, line, record: 'file', message, remedy });
  if (error) {
    return fault(
      lineCounter.linePos(error.pos[0]).line,
      `is not readable: ${error.message}`,
      'Correct the indentation, quotes or brackets',
    );
  }
  if (file.path.endsWith('.json') && !isJson(file.text)) {
    return fault(1, 'is YAML but not JSON', 'Use double quotes, no comments and no comma after the last entry');
  }
  if (document.contents === null) return fault(1, 'is empty', 'Write its record, or delete the file');

  const lineOf = (path: Path): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return { value: document.toJS(), lineOf };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
