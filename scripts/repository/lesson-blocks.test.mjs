import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateBlocks } from '../generate-blocks.mjs';
import { layers } from '../lib/blocks/layers.mjs';
import { findFolders } from '../lib/folders/find-folders.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const names = Object.keys(layers);

/** @param {string} name */
function layer(name) {
  const found = layers[name];
  if (!found) throw new Error(`There is no layer ${name}.`);
  return found;
}

/** @param {string} name @param {string} at */
function kinds(name, at = root) {
  return findFolders(path.join(at, layer(name).blocks), layer(name).required).map(({ kind }) => kind);
}

describe('the kinds of lesson blocks', () => {
  it.each(['schema', 'web'])('are the same in content and %s', (name) => {
    expect(kinds(name)).toEqual(kinds('content'));
    expect(kinds(name).length).toBeGreaterThan(10);
  });
});

describe('a new kind of block', () => {
  /** @type {string} */
  let sandbox;

  beforeEach(() => {
    sandbox = mkdtempSync(path.join(tmpdir(), 'tumen-blocks-'));
    for (const name of names)
      cpSync(path.join(root, layer(name).blocks), path.join(sandbox, layer(name).blocks), { recursive: true });
  });
  afterEach(() => rmSync(sandbox, { recursive: true, force: true }));

  /** Adds `short-quotation` to a layer. @param {string} name @param {Record<string, string>} files */
  function add(name, files) {
    const folder = path.join(sandbox, layer(name).blocks, 'short-quotation');
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    generateBlocks(sandbox, name);
  }

  /** @param {string} name @param {string} file */
  function generated(name, file) {
    return readFileSync(path.join(sandbox, layer(name).generated, file), 'utf8');
  }

  it('is a shape of content once its folder is there, and makes references and faults if it says so', () => {
    add('content', { 'shape.ts': '' });
    expect(generated('content', 'block-shapes.ts')).toContain("shortQuotation.extend({ kind: z.literal('short-quotation') })");
    expect(generated('content', 'block-references.ts')).not.toContain('short-quotation');
    add('content', { 'references.ts': '', 'faults.ts': '' });
    expect(generated('content', 'block-references.ts')).toContain("case 'short-quotation':\n      return shortQuotation(block);");
    expect(generated('content', 'block-faults.ts')).toContain(
      "case 'short-quotation':\n      return shortQuotation(block, place);",
    );
  });

  it('is a type of the API, and tells its sources if it has any', () => {
    add('schema', { 'type.ts': '' });
    expect(generated('schema', 'block-types.ts')).toContain("import '../src/lesson/blocks/short-quotation/type.ts';");
    expect(generated('schema', 'block-sources.ts')).not.toContain('short-quotation');
    add('schema', { 'sources.ts': '' });
    expect(generated('schema', 'block-sources.ts')).toContain("'short-quotation': shortQuotation,");
  });

  it('is asked for and drawn on the page, and as slide and handout if it has those', () => {
    add('web', { 'block.tsx': '' });
    expect(generated('web', 'block.tsx')).toContain('    ...ShortQuotationBlock_block\n');
    expect(generated('web', 'block.tsx')).toContain(
      "case 'ShortQuotationBlock':\n      return <ShortQuotationBlock block={block} context={context} />;",
    );
    expect(generated('web', 'slide.tsx')).not.toContain('ShortQuotation');
    add('web', { 'slide.tsx': '', 'handout.tsx': '', 'words.json': '{}' });
    expect(generated('web', 'slide.tsx')).toContain('<ShortQuotationSlide block={block} context={context} />');
    expect(generated('web', 'handout.tsx')).toContain('    ...ShortQuotationHandout_block\n');
    expect(generated('web', 'words.ts')).toContain('shortQuotation: shortQuotation.ko,');
  });

  it.each(names)('without its main file is refused in %s', (name) => {
    expect(() => add(name, { 'notes.txt': '' })).toThrow(`${layer(name).required} is missing`);
  });

  it('leaves no registry of a folder that is gone', () => {
    add('web', { 'block.tsx': '', 'words.json': '{}' });
    rmSync(path.join(sandbox, layer('web').blocks, 'short-quotation'), { recursive: true });
    generateBlocks(sandbox, 'web');
    for (const file of readdirSync(path.join(sandbox, layer('web').generated)))
      expect(generated('web', file)).not.toMatch(/short-?quotation/i);
  });
});
