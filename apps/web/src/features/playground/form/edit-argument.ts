import { type ArgumentNode, type FieldNode, Kind, print, type ValueNode } from 'graphql';
import { indentAt, locationOf, type TextEdit, takeOutOfList } from './text-edits.ts';

/** Gives a field of a text an argument, or takes it away where `value` is null. */
export function editArgument(text: string, field: FieldNode, name: string, value: ValueNode | null): readonly TextEdit[] {
  const args: readonly ArgumentNode[] = field.arguments ?? [];
  const old = args.find((argument) => argument.name.value === name);
  const last = args.at(-1);
  if (value === null) return old === undefined ? [] : takeOutOfList(args, new Set([old]));
  if (old !== undefined) {
    const { start, end } = locationOf(old.value);
    return [{ start, end, text: writeValue(value, indentAt(text, start)) }];
  }
  if (last === undefined) {
    const { end } = locationOf(field.name);
    return [{ start: end, end, text: `(${name}: ${writeValue(value, indentAt(text, end))})` }];
  }
  const { start, end } = locationOf(last);
  const indent = indentAt(text, start);
  const startsLine = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '';
  return [{ start: end, end, text: `${startsLine ? `\n${indent}` : ', '}${name}: ${writeValue(value, indent)}` }];
}

const LONGEST_VALUE = 60;

/** An object that would make a long line stands in lines, a field each. */
function writeValue(value: ValueNode, indent: string): string {
  const line = print(value);
  if (value.kind !== Kind.OBJECT || line.length <= LONGEST_VALUE) return line;
  return `{\n${value.fields.map((field) => `${indent}  ${print(field)}\n`).join('')}${indent}}`;
}
