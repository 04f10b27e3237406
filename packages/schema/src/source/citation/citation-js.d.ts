/** What is used of citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  type BibliographyOptions = { readonly template: string; readonly lang: string; readonly format: 'text' };
  type Registry = { readonly add: (name: string, xml: string) => void };

  type RisValue = string | number | readonly (string | number)[];

  type BibtexEntry = { readonly type: string; readonly properties: Readonly<Record<string, string>> };

  export class Cite {
    constructor(data: unknown, options?: { readonly forceType: '@csl/object' });
    /** The items in CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibliography', options: BibliographyOptions): string;
    /** The entries, with what stands between the braces of each field. */
    format(format: 'bibtex', options: { readonly format: 'object' }): readonly BibtexEntry[];
    /** The values of each record by their tags, `TY` among them. */
    format(format: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, RisValue>>[];
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: Registry; readonly locales: Registry };
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
