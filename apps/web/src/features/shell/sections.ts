/** The sections of the site, by the key of their name in the messages. Header, menu, footer and the 404 page read them from here. */
export const HEADER_SECTIONS = ['course', 'timeline', 'actors', 'sources', 'claims', 'playground'] as const;

export const FOOTER_GROUPS = [
  { key: 'read', sections: ['course', 'timeline', 'map', 'debates', 'quizzes', 'review'] },
  { key: 'look', sections: ['actors', 'network', 'sources', 'glossary', 'indicators'] },
  { key: 'ask', sections: ['claims', 'search', 'playground', 'data', 'versions', 'look'] },
] as const;

export type Section = (typeof HEADER_SECTIONS)[number] | (typeof FOOTER_GROUPS)[number]['sections'][number];

export function sectionHref(section: Section): string {
  return `/${section}`;
}
