import { readFileSync } from 'node:fs';
import { buildSchema as parseSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../schema.ts';
import { findBrokenPromises } from './broken-promises.ts';
import { lastRelease, readDeclarations, releaseInChangelog } from './changelog.ts';
import { changelogFile, releasedFile } from './files.ts';
import { printPublicPart, publicSchema } from './public-schema.ts';
import { compareSchemas } from './schema-changes.ts';

const today = new Date().toISOString().slice(0, 10);

const changelogWith = (lines: string) => `# Changes\n\n## Unreleased\n\n${lines}\n\n## 2026-01-10\n\nThe first.\n`;

const released = parseSchema(`
  type Query { event(slug: String, first: Int = 20): Event }
  type Event { title: String, when: String @deprecated(reason: "Use date. Deprecated on 2026-01-10."), kind: Kind }
  enum Kind { TREATY VISIT }
`);

/** The released schema without `when`. */
const withoutWhen = parseSchema(`
  type Query { event(slug: String, first: Int = 20): Event }
  type Event { title: String, kind: Kind }
  enum Kind { TREATY VISIT }
`);

test('keeps what was promised to programs, or says what is to be declared', () => {
  const parts = {
    released: parseSchema(readFileSync(releasedFile, 'utf8')),
    next: parseSchema(printPublicPart(buildSchema())),
    changelog: readFileSync(changelogFile, 'utf8'),
    day: today,
  };

  expect(findBrokenPromises(parts)).toEqual([]);
});

test('promises no type of a visitor, a class or a teacher', () => {
  const names = Object.keys(publicSchema(buildSchema()).getTypeMap());

  expect(
    names.filter((name) => /Attempt|Classroom|Student|Learner|Teacher(?!Notes)|Viewer|Enrollment|Audit|QuestionKey/.test(name)),
  ).toEqual([]);
});

test('refuses a removal that nobody declared, and gives the line to write', () => {
  const faults = findBrokenPromises({ released, next: withoutWhen, changelog: changelogWith(''), day: '2027-02-01' });

  expect(faults).toEqual([
    'Not declared: write "- breaking: Event.when was removed. Why." under "Unreleased" of packages/schema/CHANGELOG.md.',
  ]);
});

test('lets go what was deprecated twelve months before, and nothing sooner', () => {
  const changelog = changelogWith('- breaking: Event.when was removed. Use date.');

  expect(findBrokenPromises({ released, next: withoutWhen, changelog, day: '2027-01-10' })).toEqual([]);
  expect(findBrokenPromises({ released, next: withoutWhen, changelog, day: '2027-01-09' })).toEqual([
    'Too early: Event.when was removed. Deprecate it, and keep it for 12 months after the release that says so.',
  ]);
});

test('lets go at once what showed a secret', () => {
  const changelog = changelogWith('- secret: Event.when was removed. It told the answer of a question.');

  expect(findBrokenPromises({ released, next: withoutWhen, changelog, day: '2026-02-01' })).toEqual([]);
});

test('refuses a default that changes the answer of the same query', () => {
  const next = parseSchema(`
    type Query { event(slug: String, first: Int = 10): Event }
    type Event { title: String, when: String @deprecated(reason: "Use date. Deprecated on 2026-01-10."), kind: Kind }
    enum Kind { TREATY VISIT }
  `);

  expect(findBrokenPromises({ released, next, changelog: changelogWith(''), day: '2026-02-01' })).toEqual([
    expect.stringContaining('Query.event arg first has changed defaultValue from 20 to 10.'),
  ]);
});

test('refuses a deprecation without a day, and a declaration of nothing', () => {
  const next = parseSchema(`
    type Query { event(slug: String, first: Int = 20): Event }
    type Event { title: String, when: String @deprecated(reason: "Use date."), kind: Kind }
    enum Kind { TREATY VISIT }
  `);
  const changelog = changelogWith('- breaking: Event.title was removed.');

  expect(findBrokenPromises({ released, next, changelog, day: '2026-02-01' })).toEqual([
    'Declared, but nothing of it changed: Event.title was removed.',
    'No day: end the reason for which Event.when is deprecated in "Deprecated on 2026-02-01."',
  ]);
});

test('finds by itself what was added and deprecated', () => {
  const next = parseSchema(`
    type Query { event(slug: String, first: Int = 20, asOf: String): Event }
    type Event {
      title: String @deprecated(reason: "Use name. Deprecated on 2026-02-01.")
      when: String @deprecated(reason: "Use date. Deprecated on 2026-01-10.")
      kind: Kind
      name: String
    }
    enum Kind { TREATY VISIT LOAN }
  `);

  expect(findBrokenPromises({ released, next, changelog: changelogWith(''), day: '2026-02-01' })).toEqual([]);
  expect(compareSchemas(released, next)).toEqual({
    breaking: [],
    added: ['Event.name was added.', 'LOAN was added to enum type Kind.', 'Query.event arg asOf was added.'],
    deprecated: ['Event.title is deprecated. Use name. Deprecated on 2026-02-01.'],
  });
});

test('moves what is unreleased into a section of its day', () => {
  const changelog = changelogWith('- secret: Event.when was removed. It told the answer of a question.');

  const after = releaseInChangelog(changelog, '2026-02-01', { breaking: [], added: ['Event.name was added.'], deprecated: [] });

  expect(after).toBe(
    '# Changes\n\n## Unreleased\n\n## 2026-02-01\n\n' +
      '- secret: Event.when was removed. It told the answer of a question.\n- added: Event.name was added.\n\n' +
      '## 2026-01-10\n\nThe first.\n',
  );
  expect([readDeclarations(after), lastRelease(after)]).toEqual([[], '2026-02-01']);
});

test('adds what is released a second time on one day to the section of that day', () => {
  const changes = { breaking: [], added: ['Event.name was added.'], deprecated: [] };

  expect(releaseInChangelog(changelogWith(''), '2026-01-10', changes)).toBe(
    '# Changes\n\n## Unreleased\n\n## 2026-01-10\n\n- added: Event.name was added.\n\nThe first.\n',
  );
});

test('lists a new directive among what was added', () => {
  const next = parseSchema(`${printSchema(released)} directive @asOf(version: Int!) on QUERY`);

  expect(compareSchemas(released, next).added).toEqual(['asOf was added.']);
});
