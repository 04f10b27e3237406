import {
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { adviseOnSyntax } from './syntax-advice.ts';

/** The query in which a fault is, and the schema that it is asked of. */
type Asked = { readonly schema: GraphQLSchema; readonly text: string };

/** What to do about a fault, from the parts of the message that names it. */
type Advice = (asked: Asked, ...parts: string[]) => string | null;

/** The messages of graphql-js that leave a beginner alone, each with what helps. */
const ADVICE: readonly (readonly [message: RegExp, advice: Advice])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, adviseOnField],
  [/^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/, adviseOnArgument],
  [/^Field "\w+" is not defined by type "(\w+)"/, listInputFields],
  [/^Value "(\w+)" does not exist in "(\w+)" enum/, adviseOnValue],
  [/^Enum "(\w+)" cannot represent non-enum value: "(\$?\w+)"/, adviseOnQuotes],
  [/(?:^|; )(?:String|ID) cannot represent a non[ -]string.* value: (-?\w[\w.]*)$/, adviseOnBareText],
  [/(?:^|; )(?:Int|Float|Boolean) cannot represent (?:a )?non[ -]\w+ value: ("?)(\$?-?\w[\w.]*)"?$/, adviseOnBareValue],
  [/^Field "(\w+)" of type "[[]*(\w+)[\]!]*" must have a selection of subfields/, adviseOnSubfields],
  [/^Fields "(\w+)" conflict/, (_asked, name) => `For instance \`other: ${name}\`.`],
  [
    /^Variable "\$(\w+)" of required type "([\w[\]!]+)" was not provided/,
    (_asked, name, type) =>
      `Give it a value, or declare it without the last "!", so that it may stay empty: \`$${name}: ${type?.replace(/!$/, '')}\`.`,
  ],
  [/^Variable "\$(\w+)" is never used/, adviseOnUnused],
  [/^Variable "\$(\w+)" is not defined/, adviseOnUndeclared],
];

/**
 * The way out of a fault in a query, for somebody who writes one for the first time: the fields that there are, the values, the missing
 * brace. Null for a message that says all or that is not known.
 */
export function adviseOn(
  schema: GraphQLSchema,
  { message, source, positions }: Pick<GraphQLError, 'message' | 'source' | 'positions'>,
): string | null {
  const text = source?.body ?? '';
  const syntax = /^Syntax Error: (.*)/s.exec(message)?.[1];
  if (syntax !== undefined) return adviseOnSyntax(syntax, text, positions?.[0] ?? 0);
  for (const [pattern, advice] of ADVICE) {
    const parts = pattern.exec(message);
    if (parts) return advice({ schema, text }, ...parts.slice(1));
  }
  return null;
}

function adviseOnField({ schema }: Asked, field = '', typeName = ''): string | null {
  const type = schema.getType(typeName);
  if (!hasFields(type)) return null;
  const row = schema.getType(typeName.replace(/Connection$/, ''));
  const isOfRow = row !== type && hasFields(row) && field in row.getFields();
  return isOfRow ? `A list comes in pages: write \`edges { node { ${field} } }\`.` : nameFields(type);
}

/** Null for a union, which has no fields; its message names the types. */
function adviseOnSubfields({ schema }: Asked, field = '', typeName = ''): string | null {
  const type = schema.getType(typeName);
  if (!hasFields(type)) return null;
  const sample = sampleOf(schema, type);
  const example = sample === null ? '' : `Write for instance \`${field} { ${sample} }\`. `;
  return `${example}${nameFields(type)}`;
}

/** What tells most of a thing, the first first. */
const TELLING = ['title', 'name', 'text', 'slug'];

/** A field without fields of its own, of a page that of its rows. */
function sampleOf(schema: GraphQLSchema, type: GraphQLInterfaceType | GraphQLObjectType): string | null {
  const row = type.name.endsWith('Connection') ? schema.getType(type.name.replace(/Connection$/, '')) : undefined;
  if (hasFields(row)) return `edges { node { ${sampleOf(schema, row)} } }`;
  const names = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);
  return TELLING.find((name) => names.includes(name)) ?? names[0] ?? null;
}

function listInputFields({ schema }: Asked, typeName = ''): string | null {
  const type = schema.getType(typeName);
  return isInputObjectType(type) ? nameFields(type) : null;
}

function nameFields(type: GraphQLInterfaceType | GraphQLObjectType | GraphQLInputObjectType): string {
  return `${type.name} has: ${Object.keys(type.getFields()).join(', ')}.`;
}

function hasFields(type: GraphQLNamedType | undefined): type is GraphQLInterfaceType | GraphQLObjectType {
  return isObjectType(type) || isInterfaceType(type);
}

/** Names the field of an input object that bears the name, since filters are often written without their `filter:`. */
function adviseOnArgument({ schema }: Asked, name = '', typeName = '', fieldName = ''): string | null {
  const type = schema.getType(typeName);
  const args = hasFields(type) ? (type.getFields()[fieldName]?.args ?? []) : [];
  const owner = args.find((arg) => {
    const input = getNamedType(arg.type);
    return isInputObjectType(input) && name in input.getFields();
  });
  if (owner) return `It belongs into \`${owner.name}: { ${name}: … }\`.`;
  return args.length > 0
    ? `\`${fieldName}\` takes: ${args.map((arg) => arg.name).join(', ')}.`
    : `\`${fieldName}\` takes no arguments.`;
}

function adviseOnValue(asked: Asked, value = '', typeName = ''): string | null {
  return declares(asked, value) ? writeDollar(value) : listValues(asked, typeName);
}

function adviseOnQuotes(asked: Asked, typeName = '', value = ''): string | null {
  const type = asked.schema.getType(typeName);
  const isMeant = value.startsWith('$') || (isEnumType(type) && type.getValue(value) !== undefined);
  return isMeant ? `Write ${value} without quotation marks.` : listValues(asked, typeName);
}

function adviseOnBareText(asked: Asked, value = ''): string {
  return declares(asked, value) ? writeDollar(value) : `Put it in quotation marks: "${value}".`;
}

function adviseOnBareValue(asked: Asked, quote = '', value = ''): string | null {
  if (quote === '') return declares(asked, value) ? writeDollar(value) : null;
  return /^[$\d-]|^(?:true|false)$/.test(value) ? `Write ${value} without quotation marks.` : null;
}

/** A beginner writes the name of a variable as a word or a text. */
function adviseOnUnused({ text }: Asked, name = ''): string {
  const written: string[] = [];
  visit(parse(text), {
    StringValue: ({ value }) => void written.push(value),
    EnumValue: ({ value }) => void written.push(value),
  });
  if (written.includes(`$${name}`)) return `Write $${name} without quotation marks where its value is wanted.`;
  if (written.includes(name)) return writeDollar(name);
  return `Write $${name} where its value is wanted, or take it out of the brackets at the start.`;
}

function adviseOnUndeclared({ schema, text }: Asked, name = ''): string {
  const info = new TypeInfo(schema);
  let type = '…';
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Variable: (variable) => {
        if (variable.name.value === name) type = info.getInputType()?.toString() ?? type;
      },
    }),
  );
  return `Declare it with its type at the start: \`query ($${name}: ${type}) { … }\`.`;
}

function declares({ text }: Asked, name: string): boolean {
  return new RegExp(`\\$${name}\\s*:`).test(text);
}

function writeDollar(name: string): string {
  return `The dollar sign is missing: write $${name}, without quotation marks.`;
}

function listValues({ schema }: Asked, name = ''): string | null {
  const type = schema.getType(name);
  return isEnumType(type)
    ? `${name} has: ${type
        .getValues()
        .map((value) => value.name)
        .join(', ')}.`
    : null;
}
