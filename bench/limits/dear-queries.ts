/**
 * Where the search begins: what earlier searches found, and what the shape of the schema suggests. Some are refused by now; they stay,
 * so that a change which admits them again shows.
 */
const styles = ['CHICAGO', 'APA', 'MLA'];
const languages = ['EN', 'KO', 'RU'];
const entries = styles.flatMap((style) => languages.map((locale) => `citation(style: ${style}, locale: ${locale})`));
const twice = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

const FACETS =
  'facets { kinds { value count } periods { value count } themes { value count } decades { value count } languages { value count } }';

export const dearQueries: readonly string[] = [
  // Held the whole API for half a minute while entries were free.
  `{ events(first: 100) { edges { node { facts { citations { source { ${entries.join(' ')} } } } } } } }`,
  `{ sources(first: 100) { edges { node { ${entries.join(' ')} } } } }`,
  // Answered with 38 MB: claims and their evidence are longer than five.
  '{ claims { evidence { event { claimEvidence { claim { evidence { event { title citations { locator source { title citation } } } } } } } } } }',
  '{ claims { evidence { event { claimEvidence { claim { text note } } } } } }',
  '{ actors(first: 60) { edges { node { affiliations { members { affiliations { members { name } } } } } } } }',
  '{ events(first: 100) { edges { node { chain(depth: 5) { events { title summary significance } links { cause { title } effect { title } } } } } } }',
  '{ lessons { sources { title citation workshops { anchor } } events(first: 100) { edges { node { title facts { text } } } } } }',
  '{ indicators { points { value citations { source { title citation } } } annotations { event { title } } } }',
  `{ ${twice('actorTies(first: 100, filter: { text: "e" }) { totalCount edges { node { kind events { title } } } }', 12)} }`,
  `{ ${twice('events(first: 20, filter: { text: "e" }) { totalCount edges { node { title } } }', 30)} }`,
  `{ ${twice('search(query: "korea or soviet", first: 50, locale: RU) { totalCount edges { node { snippet { text } } } }', 30)} }`,
  `{ ${twice(`search(query: "korea or soviet", first: 50) { ${FACETS} edges { node { title { text } } } }`, 14)} }`,
  `{ ${twice('changesSince(version: 1, first: 100) { totalCount edges { node { title fields { before after } lessons { title } questions } } }', 6)} }`,
  `{ ${twice('events(first: 100, filter: { sides: [MOSCOW, PYONGYANG], match: ALL, withoutSides: [SEOUL] }) { totalCount edges { node { title } } }', 15)} }`,
];
