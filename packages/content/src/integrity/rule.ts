import type { Draft } from '../content.ts';
import type { Fault } from '../fault.ts';

/** One family of checks over the whole content. Single records are sound in form when it runs. */
export type Rule = (draft: Draft) => Iterable<Fault>;
