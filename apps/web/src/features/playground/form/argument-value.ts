import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type ObjectValueNode,
  parseValue,
  print,
  type ValueNode,
} from 'graphql';
import { writeDefaultValue } from './default-field.ts';

/** A truth or one of several names, with the chosen one; empty where none is. */
export type ChoiceControl = { readonly kind: 'truth' | 'choice'; readonly value: string; readonly names: readonly string[] };

/** A line to type in, with what stands there. The texts of a list stand in one line, with commas between them. */
export type TypedControl = { readonly kind: 'number' | 'date' | 'text' | 'texts'; readonly value: string };

/** Any number of several names. */
export type ChoicesControl = { readonly kind: 'choices'; readonly values: readonly string[]; readonly names: readonly string[] };

type ObjectControl = {
  readonly kind: 'object';
  readonly type: GraphQLInputObjectType;
  readonly value: ObjectValueNode | undefined;
};

/** What only the text can say: a variable, a list of objects, a value of the wrong type. */
type SourceControl = { readonly kind: 'source'; readonly value: string };

/** How a value is asked for, with what is there now. */
type ValueControl = ChoiceControl | TypedControl | ChoicesControl | ObjectControl | SourceControl;

/** A value from its text in GraphQL. Throws where the text is none. */
export function parseArgumentValue(text: string): ValueNode {
  return parseValue(text);
}

/** The control for a value of a type. */
export function controlOf(wrapped: GraphQLInputType, value: ValueNode | undefined): ValueControl {
  const type = getNullableType(wrapped);
  const source: ValueControl = { kind: 'source', value: value === undefined ? '' : print(value) };
  if (isListType(type)) return listControl(type.ofType, value) ?? source;
  if (isInputObjectType(type)) {
    return value === undefined || value.kind === Kind.OBJECT ? { kind: 'object', type, value } : source;
  }
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    if (value === undefined) return { kind: 'choice', value: '', names };
    return value.kind === Kind.ENUM ? { kind: 'choice', value: value.value, names } : source;
  }
  if (type.name === 'Boolean') {
    if (value === undefined) return { kind: 'truth', value: '', names: TRUTHS };
    return value.kind === Kind.BOOLEAN ? { kind: 'truth', value: String(value.value), names: TRUTHS } : source;
  }
  const kind = SCALARS[type.name] ?? 'text';
  if (value === undefined) return { kind, value: '' };
  const isNumber = value.kind === Kind.INT || value.kind === Kind.FLOAT;
  if (isNumber && (kind === 'number' || type.name === 'ID')) return { kind, value: value.value };
  return value.kind === Kind.STRING && kind !== 'number' ? { kind, value: value.value } : source;
}

/** The value that a choice stands for; null for none. */
export function readChoice(kind: ChoiceControl['kind'], name: string): ValueNode | null {
  if (name === '') return null;
  return kind === 'truth' ? { kind: Kind.BOOLEAN, value: name === 'true' } : { kind: Kind.ENUM, value: name };
}

/** The value that a typed line stands for: null where it is empty, undefined where it is no value of that kind yet. */
export function readTyped(kind: TypedControl['kind'], typed: string): ValueNode | null | undefined {
  if (kind === 'texts') return writeList(Kind.STRING, splitTexts(typed));
  if (typed === '') return null;
  if (kind !== 'number') return { kind: Kind.STRING, value: typed };
  const text = typed.trim();
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return undefined;
  return { kind: text.includes('.') ? Kind.FLOAT : Kind.INT, value: text };
}

/** A list of choices; null where there is none. */
export function readChoices(names: readonly string[]): ValueNode | null {
  return writeList(Kind.ENUM, names);
}

/** True where two lines stand for the same value, as while a comma or a space is being typed. */
export function isSameLine(kind: TypedControl['kind'], typed: string, value: string): boolean {
  return kind === 'texts' ? joinTexts(splitTexts(typed)) === value : typed.trim() === value.trim();
}

/** An object with one of its fields changed, or without it where `value` is null; null where no field is left. */
export function setObjectField(
  type: GraphQLInputObjectType,
  object: ObjectValueNode | undefined,
  name: string,
  value: ValueNode | null,
): ValueNode | null {
  const start = object ?? parseValue(writeDefaultValue(type, null));
  const fields = start.kind === Kind.OBJECT ? start.fields : [];
  const isKnown = fields.some((field) => field.name.value === name);
  const changed = fields.flatMap((field) => (field.name.value !== name ? field : value === null ? [] : { ...field, value }));
  const added =
    isKnown || value === null
      ? []
      : [{ kind: Kind.OBJECT_FIELD as const, name: { kind: Kind.NAME as const, value: name }, value }];
  const next = [...changed, ...added];
  return next.length === 0 ? null : { kind: Kind.OBJECT, fields: next };
}

const TRUTHS = ['true', 'false'];
const SCALARS: { readonly [name: string]: 'number' | 'date' } = { Int: 'number', Float: 'number', Date: 'date' };

/** Null where the items can only be written as text. */
function listControl(itemType: GraphQLInputType, value: ValueNode | undefined): ValueControl | null {
  const type = getNullableType(itemType);
  if (isListType(type) || isInputObjectType(type) || SCALARS[type.name] === 'number' || type.name === 'Boolean') return null;
  const items = value === undefined ? [] : value.kind === Kind.LIST ? value.values : [value];
  if (isEnumType(type)) {
    const values = items.flatMap((item) => (item.kind === Kind.ENUM ? item.value : []));
    return values.length === items.length ? { kind: 'choices', values, names: type.getValues().map(({ name }) => name) } : null;
  }
  // A text with a comma in it would fall apart in a line with commas.
  const texts = items.flatMap((item) => (item.kind === Kind.STRING && !item.value.includes(',') ? item.value : []));
  return texts.length === items.length ? { kind: 'texts', value: joinTexts(texts) } : null;
}

function writeList(kind: Kind.STRING | Kind.ENUM, values: readonly string[]): ValueNode | null {
  return values.length === 0 ? null : { kind: Kind.LIST, values: values.map((value) => ({ kind, value })) };
}

function splitTexts(typed: string): readonly string[] {
  return typed.split(',').flatMap((part) => part.trim() || []);
}

function joinTexts(texts: readonly string[]): string {
  return texts.join(', ');
}
