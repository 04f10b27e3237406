/** HTML that cannot be broken by a text: what is put into a template is escaped unless it is HTML itself. */
export type Html = { readonly html: string };

type Part = Html | string | number | null | readonly Part[];

/** A template of HTML. Texts are escaped, lists are joined, null is left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + (index < parts.length ? write(parts[index] ?? null) : '')).join('') };
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(`${part}`);
  return 'html' in part ? part.html : part.map(write).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
