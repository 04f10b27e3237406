import type { z } from 'zod';
import { type Fault, faultAt, type Origin, type Path } from './fault.ts';

const GUIDE = 'See docs/guides/content-format.md';

/** Puts what Zod found wrong with a record into words, each with the line and the remedy. */
export function shapeFaults(error: z.ZodError, value: unknown, origin: Origin): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        faultAt(origin, [...path, key], `${name([...path, key])} is not known here`, unknownKeyRemedy(key)),
      );
    }
    const { message, remedy } = describe(issue, valueAt(value, path));
    return [faultAt(origin, path, `${name(path)} ${message}`, remedy)];
  });
}

function describe(issue: z.core.$ZodIssue, value: unknown): { message: string; remedy: string } {
  if (value === undefined) return { message: 'is missing', remedy: `Add it. ${GUIDE}` };
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, remedy: String(issue.params?.remedy ?? GUIDE) };
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value === 'number') {
        return { message: 'is a number and not a text', remedy: `Put it in quotes: "${value}"` };
      }
      return { message: `must be ${withArticle(issue.expected)}, and is ${describeValue(value)}`, remedy: GUIDE };
    case 'invalid_value':
      return { message: `${describeValue(value)} is not an allowed word`, remedy: `Allowed: ${issue.values.join(', ')}` };
    case 'invalid_union':
      return { message: `${describeValue(value)} is not an allowed word`, remedy: GUIDE };
    case 'too_small':
      return issue.origin === 'array'
        ? { message: `needs at least ${issue.minimum}`, remedy: 'Add what is missing' }
        : { message: `is less than ${issue.minimum}`, remedy: 'Correct the number' };
    case 'too_big':
      return issue.origin === 'array'
        ? { message: `has more than ${issue.maximum}`, remedy: 'Remove what is too much' }
        : { message: `is more than ${issue.maximum}`, remedy: 'Correct the number' };
    default:
      return { message: issue.message, remedy: GUIDE };
  }
}

function unknownKeyRemedy(key: string): string {
  return key === 'slug' ? 'Remove it: the name of the file is the slug' : `Correct its spelling, or remove it. ${GUIDE}`;
}

function name(path: Path): string {
  return path.length === 0 ? 'the record' : path.reduce<string>((text, step) => `${text}${joint(text, step)}`, '');
}

function joint(text: string, step: string | number): string {
  if (typeof step === 'number') return `[${step + 1}]`;
  return text === '' ? step : `.${step}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    const entry =
      typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([key]) => key === String(step)) : undefined;
    return entry?.[1];
  }, value);
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : JSON.stringify(value);
}

function withArticle(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    object: 'a map',
    array: 'a list',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return words[type] ?? `a ${type}`;
}
