import { rejects } from '../../test/rejects.ts';

const SOURCES = 'sources/sample.json';

rejects([
  ['an unknown CSL type', SOURCES, '"book"', '"boook"', `${SOURCES}:4 type "boook" is not a CSL type`],
  [
    'an address that is not of the web',
    SOURCES,
    'https://example.org/page',
    'javascript:alert(1)',
    `${SOURCES}:15 URL is not a web address`,
  ],
  [
    'a source without title and gloss',
    SOURCES,
    ', "gloss": { "en": "A page without a headline" }',
    '',
    `${SOURCES}:12 the record has neither title nor gloss`,
  ],
  [
    'a language that is no tag',
    SOURCES,
    '"language": "ru"',
    '"language": "Russian language"',
    `${SOURCES}:9 language is not a language tag`,
  ],
  ['an author without a name', SOURCES, '"family": "Ivanov", ', '', `${SOURCES}:6 author[1] is not a name`],
  [
    'a source that nothing uses',
    SOURCES,
    '[\n',
    '[\n  {"id": "idle", "type": "book", "title": "Idle", "language": "en", "custom": {"perspective": "un", "primary": true, "seen": true}},\n',
    `${SOURCES}:2 is an unused source`,
  ],
  [
    'JSON that Zotero cannot read',
    SOURCES,
    '"language": "ru",',
    '"language": "ru", # a comment',
    `${SOURCES}:1 is YAML but not JSON`,
  ],
]);
