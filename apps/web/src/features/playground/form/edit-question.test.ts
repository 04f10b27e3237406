import { readFileSync } from 'node:fs';
import { RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import fc from 'fast-check';
import { buildSchema, getNamedType, isCompositeType, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseArgumentValue } from './argument-value.ts';
import { addField, addTypeCondition, removeSelection, setArgument } from './edit-question.ts';
import { fieldsOf, findOperation, rootSet, type SelectionPath, setBelow, type TypedSet } from './find-selection.ts';

const schema = buildSchema(readFileSync(new URL('../../../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'));
const question = (text: string, operation?: string) => ({ schema, text, operation });
const faultsOf = (text: string) => validate(schema, parse(text)).map(({ message }) => message);

const EVENTS = `# What happened
query Wars($after: String) {
  events(first: 3, after: $after) { # a page
    totalCount
    edges {
      node {
        title # in English
        korean: title(locale: KO) @include(if: true)
        ...Dates
      }
    }
  }
}

fragment Dates on Event {
  dateLabel
}
`;

describe('addField', () => {
  it('adds a leaf behind the others, and keeps comments, aliases, directives and fragments', () => {
    expect(addField(question(EVENTS), [0, 1, 0], 'slug')).toBe(EVENTS.replace('...Dates', '...Dates\n        slug'));
  });

  it('leads through a connection to what tells most', () => {
    expect(addField(question('{\n  __typename\n}'), [], 'events')).toBe(`{
  events {
    edges {
      node {
        title
      }
    }
  }
}`);
  });

  it('gives the examples of the schema to arguments that have to be given', () => {
    expect(addField(question('{ periods { title } }'), [], 'actor')).toBe(
      '{ periods { title } actor(slug: "kim-il-sung") { name } }',
    );
  });

  it('takes another name where its own would clash', () => {
    expect(addField(question('{ periods { title: slug } }'), [0], 'title')).toBe('{ periods { title: slug title2: title } }');
    expect(addField(question(EVENTS), [0, 1, 0], 'dateLabel')).toContain('...Dates\n        dateLabel\n');
  });
});

describe('removeSelection', () => {
  it('takes the variables and fragments along that nothing else uses', () => {
    expect(removeSelection(question(EVENTS), [0, 1, 0, 2])).not.toContain('fragment Dates');
    const text = removeSelection(question(EVENTS), [0]);
    expect(text).toBe('# What happened\nquery Wars {\n  __typename\n}\n\n');
  });

  it('keeps a comment beside what it takes out', () => {
    expect(removeSelection(question(EVENTS), [0, 1, 0, 0])).toContain('      node {\n        # in English\n        korean');
  });
});

describe('addTypeCondition', () => {
  it('makes room for the fields of one type', () => {
    const text = addTypeCondition(question('{ node(id: "x") { id } }'), [0], 'Event');
    expect(text).toBe('{ node(id: "x") { id ... on Event { title } } }');
    expect(addField(question(text), [0, 1], 'slug')).toBe('{ node(id: "x") { id ... on Event { title slug } } }');
  });
});

describe('setArgument', () => {
  const value = parseArgumentValue;

  it('sets, changes and takes away', () => {
    const [bare, one] = ['{ events { totalCount } }', '{ events(first: 5) { totalCount } }'];
    expect(setArgument(question(bare), [0], 'first', value('5'))).toBe(one);
    expect(setArgument(question(one), [0], 'first', value('7'))).toBe('{ events(first: 7) { totalCount } }');
    expect(setArgument(question(one), [0], 'orderBy', value('DATE_DESC'))).toBe(
      '{ events(first: 5, orderBy: DATE_DESC) { totalCount } }',
    );
    expect(setArgument(question(one), [0], 'first', null)).toBe(bare);
  });

  it('takes a variable along that a value replaces', () => {
    expect(setArgument(question(EVENTS), [0], 'after', value('"x"'))).toContain('query Wars {\n  events(first: 3, after: "x")');
  });

  it('names a field anew that would otherwise clash with one of other arguments', () => {
    const text = '{ periods { title title } }';
    expect(setArgument(question(text), [0, 1], 'locale', value('KO'))).toBe('{ periods { title title2: title(locale: KO) } }');
  });

  it('breaks a long value into lines', () => {
    const filter = value('{from: "1990-01-01", to: "1995-12-31", actors: ["russian-federation", "rok"], match: ALL}');
    expect(setArgument(question('{\n  events {\n    totalCount\n  }\n}'), [0], 'filter', filter)).toBe(`{
  events(filter: {
    from: "1990-01-01"
    to: "1995-12-31"
    actors: ["russian-federation", "rok"]
    match: ALL
  }) {
    totalCount
  }
}`);
  });

  it('changes the chosen one of several operations', () => {
    const text = 'query A { periods { title } }\nquery B { terms { totalCount } }';
    expect(setArgument(question(text, 'B'), [0], 'first', value('2'))).toBe(text.replace('terms', 'terms(first: 2)'));
  });
});

/** Every set of an operation whose type is known, with its place. */
function listSets(text: string): readonly (TypedSet & { readonly path: SelectionPath })[] {
  const operation = findOperation(parse(text), undefined);
  if (operation === undefined) return [];
  const below = (path: SelectionPath, { set, type }: TypedSet): readonly (TypedSet & { readonly path: SelectionPath })[] => [
    { path, set, type },
    ...set.selections.flatMap((selection, index) => {
      const next = setBelow(schema, type, selection);
      return next === null ? [] : below([...path, index], next);
    }),
  ];
  return below([], rootSet(schema, operation));
}

const pick = <Item>(items: readonly Item[], seed: number) => items[seed % items.length];
const seeds = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 12 });
const starts = fc.constantFrom(EVENTS, ...RECIPES_BY_THEME.flatMap(({ recipes }) => recipes.map(({ query }) => query)));

describe('any row of edits', () => {
  it('leaves a question that the schema allows', () => {
    fc.assert(
      fc.property(starts, seeds, (start, edits) => {
        const text = edits.reduce<string>((edited, [place, choice, kind]) => {
          const found = pick(listSets(edited), place);
          if (found === undefined) return edited;
          if (kind === 0) return removeSelection(question(edited), [...found.path, choice % found.set.selections.length]);
          const field = pick(Object.values(fieldsOf(found.type)), choice);
          return field === undefined ? edited : addField(question(edited), found.path, field.name);
        }, start);
        expect(faultsOf(text), text).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same text again when a field is added and taken out', () => {
    fc.assert(
      fc.property(starts, fc.nat(), fc.nat(), (start, place, choice) => {
        const found = pick(listSets(start), place);
        const field = found && pick(Object.values(fieldsOf(found.type)), choice);
        if (found === undefined || field === undefined) return;
        const added = addField(question(start), found.path, field.name);
        const set = listSets(added).find(({ path }) => path.join() === found.path.join())?.set;
        expect(removeSelection(question(added), [...found.path, (set?.selections.length ?? 0) - 1])).toBe(start);
      }),
      { numRuns: 200 },
    );
  });
});

it('can add every field that a query can start with', () => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const text = addField(question('{\n  __typename\n}'), [], field.name);
    expect(faultsOf(text), text).toEqual([]);
    if (isCompositeType(getNamedType(field.type))) expect(parse(text).definitions[0]?.kind).toBe(Kind.OPERATION_DEFINITION);
  }
});
