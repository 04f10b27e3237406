/** The words of a Markdown text, without citations, targets of links and marks of emphasis, for the search. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\s*\[@[^\]]*\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]*(?:#+|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replaceAll(/[*_`]+/g, '')
    .trim();
}
