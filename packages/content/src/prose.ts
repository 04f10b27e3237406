/** The Markdown of a lesson: sections under `## Heading {#anchor}`, citations `[@source, locator]`, links `[text](event:slug)`. */
export type ProseSection = {
  readonly anchor: string;
  readonly heading: string;
  /** Markdown without the heading. */
  readonly body: string;
  readonly line: number;
};
export type ProseCitation = { readonly source: string; readonly locator?: string; readonly line: number };
export type ProseLink = { readonly scheme: string; readonly target: string; readonly line: number };
export type ProseFault = { readonly line: number; readonly message: string; readonly remedy: string };

export type Prose = {
  readonly sections: readonly ProseSection[];
  readonly citations: readonly ProseCitation[];
  readonly links: readonly ProseLink[];
};

const HEADING = /^##\s+(?<heading>.*?)\s*\{#(?<anchor>[a-z0-9-]+)\}\s*$/;
const CITATION_GROUP = /\[(?<group>@[^\]]*)\]/g;
const CITATION = /^@(?<source>[a-z0-9-]+)(?:,\s*(?<locator>\S.*))?$/;
const LINK = /\]\((?<target>[^)\s]*)[^)]*\)/g;

/** Cuts the Markdown of a lesson into its sections and finds its citations and links, with all faults of its form. */
export function parseProse(markdown: string): { prose: Prose; faults: readonly ProseFault[] } {
  const lines = markdown.split(/\r?\n/);
  const found = lines.map((line, index) => readLine(line, index + 1));
  const sections = cutSections(lines);
  return {
    prose: {
      sections: sections.filter((section) => section.anchor !== ''),
      citations: found.flatMap((line) => line.citations),
      links: found.flatMap((line) => line.links),
    },
    faults: [...found.flatMap((line) => line.faults), ...sections.flatMap(sectionFaults)],
  };
}

/** The first section, of the text before any heading, has no anchor. */
function cutSections(lines: readonly string[]): ProseSection[] {
  const starts = lines.flatMap((line, index) => {
    const { heading, anchor } = HEADING.exec(line)?.groups ?? {};
    return heading !== undefined && anchor !== undefined ? [{ heading, anchor, index }] : [];
  });
  const all = [{ heading: '', anchor: '', index: -1 }, ...starts];
  return all.map(({ heading, anchor, index }, position) => {
    const body = lines.slice(index + 1, all[position + 1]?.index).join('\n');
    return { heading, anchor, body: body.trim(), line: Math.max(index + 1, 1) };
  });
}

function sectionFaults({ anchor, heading, body, line }: ProseSection): ProseFault[] {
  if (anchor === '') {
    const remedy = 'Begin with "## Heading {#anchor}"';
    return body === '' ? [] : [{ line, message: 'there is text before the first heading', remedy }];
  }
  return [
    ...(heading === '' ? [{ line, message: `section "${anchor}" has no heading`, remedy: 'Write it before the anchor' }] : []),
    ...(body === ''
      ? [{ line, message: `section "${anchor}" is empty`, remedy: 'Write its text, or remove it and its block' }]
      : []),
  ];
}

function readLine(text: string, line: number) {
  const citations: ProseCitation[] = [];
  const faults: ProseFault[] = [];
  if (/^##?\s/.test(text) && !HEADING.test(text)) {
    faults.push({
      line,
      message: `heading "${text}" has no anchor`,
      remedy: 'Write "## Heading {#anchor}", or ### inside a section',
    });
  }
  for (const { groups } of text.matchAll(CITATION_GROUP)) {
    for (const part of groups?.group?.split(';') ?? []) {
      const { source, locator } = CITATION.exec(part.trim())?.groups ?? {};
      if (source !== undefined) citations.push({ source, line, ...(locator !== undefined && { locator }) });
      else
        faults.push({
          line,
          message: `"${part.trim()}" is not a citation`,
          remedy: 'Write [@source-slug] or [@source-slug, p. 5]',
        });
    }
  }
  const links = [...text.matchAll(LINK)].map(({ groups }) => {
    const target = groups?.target ?? '';
    const colon = target.indexOf(':');
    return { scheme: target.slice(0, Math.max(colon, 0)), target: target.slice(colon + 1), line };
  });
  return { citations, links, faults };
}
