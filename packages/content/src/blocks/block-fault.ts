import type { Content } from '../content.ts';
import type { Path } from '../fault.ts';

/** A fault in a block, with the place in the block where it stands. */
export type BlockFault = { readonly path: Path; readonly message: string; readonly remedy: string };

/** What a block is checked against. */
export type BlockPlace = { readonly lesson: string; readonly content: Content };
