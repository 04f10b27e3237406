import type { Content } from '../../content.ts';
import type { Table } from '../table.ts';
import { actorTables } from './actors.ts';
import { argumentTables } from './arguments.ts';
import { basicTables } from './basics.ts';
import { eventTables } from './events.ts';
import { sourceTables } from './sources.ts';

/** Every table of the archive. Questions and quizzes hold keys and are in none. */
export function listTables(content: Content): Table[] {
  return [eventTables, actorTables, basicTables, sourceTables, argumentTables].flatMap((tablesOf) => tablesOf(content));
}
