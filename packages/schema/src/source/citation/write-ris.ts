import { type CslItem, issuedParts } from './csl-item.ts';
import { Cite } from './engine.ts';

type RisRecord = { readonly [tag: string]: RisValue | readonly RisValue[] };
type RisValue = string | number;

/**
 * An item as a RIS record, one tag a line. citation.js itself breaks values after seventy signs, in the middle of words and addresses, and
 * programs take what stands on the next line for another word or leave it out.
 */
export function writeRis(item: CslItem): string {
  const [record = {}] = new Cite(item, { forceType: '@csl/object' }).format('ris', { format: 'object' });
  const { TY = 'GEN', DA: _, ...rest }: RisRecord = record;
  const lines = Object.entries({ TY, ...rest, ...writeByItself(item) });
  return [...lines.flatMap(([tag, value]) => [value].flat().map((one) => writeLine(tag, one))), 'ER  -'].join('\n');
}

/**
 * What citation.js leaves out of some kinds of works, as the reporter and the day of a newspaper, or cuts off. A day that is known only
 * by its year is not written once more.
 */
function writeByItself(item: CslItem): RisRecord {
  const [year, month, day] = issuedParts(item);
  const container = item['container-title'];
  return {
    ID: item.id,
    ...(item.author === undefined ? {} : { AU: item.author.map(nameAuthor) }),
    ...(year === undefined ? {} : { PY: year }),
    ...(month === undefined ? {} : { DA: `${year}/${twoDigits(month)}/${day === undefined ? '/' : twoDigits(day)}` }),
    ...(container === undefined ? {} : { T2: container }),
  };
}

function nameAuthor({ family, given, literal }: NonNullable<CslItem['author']>[number]): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(', ');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function writeLine(tag: string, value: RisValue): string {
  return `${tag}  - ${String(value).replaceAll(/\s+/g, ' ').trim()}`;
}
