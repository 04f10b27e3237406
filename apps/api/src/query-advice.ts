import {
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What to do about a fault, from the parts of the message that names it. */
type Advice = (schema: GraphQLSchema, ...parts: string[]) => string | null;

/** The messages of graphql-js that leave a beginner alone, each with what helps. */
const ADVICE: readonly (readonly [message: RegExp, advice: Advice])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, adviseOnField],
  [/^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/, adviseOnArgument],
  [/^Field "\w+" is not defined by type "(\w+)"/, listInputFields],
  [/^Value "\w+" does not exist in "(\w+)" enum/, listValues],
  [/^Enum "(\w+)" cannot represent non-enum value: "(\w+)"/, adviseOnQuotes],
  [/^Field "\w+" of type "[[]*(\w+)[\]!]*" must have a selection of subfields/, listFields],
  [/^Fields "(\w+)" conflict/, (_schema, name) => `For instance \`other: ${name}\`.`],
  [
    /^Variable "\$(\w+)" of required type "([\w[\]!]+)" was not provided/,
    (_schema, name, type) =>
      `Give it a value, or declare it without the last "!", so that it may stay empty: \`$${name}: ${type?.replace(/!$/, '')}\`.`,
  ],
  [
    /^Syntax Error: Unexpected character: U\+(201[89CDE]|00[AB]B)/,
    () => 'These are curly quotation marks: use straight ones (").',
  ],
  [/^Syntax Error: Expected Name, found "\}"/, () => 'The braces are empty: name a field between them.'],
  [/^Syntax Error: Expected Name, found <EOF>/, () => 'The text ends too early: a closing brace } is missing.'],
];

/**
 * The way out of a fault in a query, for somebody who writes one for the first time: the fields that there are, the values, the missing
 * brace. Null for a message that says all or that is not known.
 *
 * @param message of an error of graphql-js.
 */
export function adviseOn(schema: GraphQLSchema, message: string): string | null {
  for (const [pattern, advice] of ADVICE) {
    const parts = pattern.exec(message);
    if (parts) return advice(schema, ...parts.slice(1));
  }
  return null;
}

function adviseOnField(schema: GraphQLSchema, field = '', typeName = ''): string | null {
  const fields = listFields(schema, typeName);
  if (!typeName.endsWith('Connection')) return fields;
  const row = schema.getType(typeName.replace(/Connection$/, ''));
  return hasFields(row) && field in row.getFields() ? `A list comes in pages: write \`edges { node { ${field} } }\`.` : fields;
}

/** Null for a union, which has no fields; its message names the types. */
function listFields(schema: GraphQLSchema, typeName = ''): string | null {
  const type = schema.getType(typeName);
  return hasFields(type) ? nameFields(type) : null;
}

function listInputFields(schema: GraphQLSchema, typeName = ''): string | null {
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
function adviseOnArgument(schema: GraphQLSchema, name = '', typeName = '', fieldName = ''): string | null {
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

function adviseOnQuotes(schema: GraphQLSchema, name = '', value = ''): string | null {
  const type = schema.getType(name);
  if (!isEnumType(type)) return null;
  return type.getValue(value) ? `Write ${value} without quotation marks.` : listValues(schema, name);
}

function listValues(schema: GraphQLSchema, name = ''): string | null {
  const type = schema.getType(name);
  return isEnumType(type)
    ? `${name} has: ${type
        .getValues()
        .map((value) => value.name)
        .join(', ')}.`
    : null;
}
