import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateQuestionKinds } from '../generate-question-kinds.mjs';
import { findKindFaults } from '../lib/question-kinds/find-faults.mjs';
import { kindLayers } from '../lib/question-kinds/layers.mjs';
import { writeSkeleton } from '../lib/question-kinds/write-skeleton.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const names = Object.keys(kindLayers);

/** @param {string} name */
function layer(name) {
  const found = kindLayers[name];
  if (!found) throw new Error(`There is no layer ${name}.`);
  return found;
}

describe('the kinds of question', () => {
  it('have their folder, files and words in every layer', () => {
    expect(findKindFaults(root)).toEqual([]);
  });
});

describe('a new kind of question', () => {
  /** @type {string} */
  let sandbox;

  beforeEach(() => {
    sandbox = mkdtempSync(path.join(tmpdir(), 'tumen-kinds-'));
    for (const name of names)
      cpSync(path.join(root, layer(name).folders), path.join(sandbox, layer(name).folders), { recursive: true });
  });
  afterEach(() => rmSync(sandbox, { recursive: true, force: true }));

  /** @param {string} name @param {string} file */
  function generated(name, file) {
    generateQuestionKinds(sandbox, name);
    return readFileSync(path.join(sandbox, layer(name).generated, file), 'utf8');
  }

  /** @param {string} name @param {string} file */
  function fileOf(name, file) {
    return path.join(sandbox, layer(name).folders, 'hot-spot', file);
  }

  it('is in every registry once its folders are written, with no other edit', () => {
    writeSkeleton(sandbox, 'hot-spot');
    expect(findKindFaults(sandbox)).toEqual([]);
    expect(generated('domain', 'question-kinds.ts')).toContain('  HOT_SPOT: hotSpot,');
    expect(generated('content', 'question-shapes.ts')).toContain("kind: kindWord('hot-spot', 'HOT_SPOT')");
    expect(generated('content', 'question-faults.ts')).toContain("case 'HOT_SPOT':");
    expect(generated('content', 'curated-parts.ts')).toContain("case 'HOT_SPOT':");
    expect(generated('schema', 'question-kind-descriptions.ts')).toContain('  HOT_SPOT: hotSpot,');
    for (const file of ['widgets.ts', 'answers.ts', 'keys.ts']) expect(generated('web', file)).toContain('  HOT_SPOT: hotSpot,');
    expect(generated('web', 'words.ts')).toContain('    HOT_SPOT: hotSpot.ko,');
  });

  it('comes with a test in each layer', () => {
    writeSkeleton(sandbox, 'hot-spot');
    for (const name of names) expect(existsSync(fileOf(name, 'hot-spot.test.ts'))).toBe(true);
  });

  it.each(['Hotspot', 'hot_spot', '2d', '../essay', '-spot'])('is refused under the name "%s"', (kind) => {
    expect(() => writeSkeleton(sandbox, kind)).toThrow('is no name for a kind');
  });

  it('is refused without a name, and under one that is taken in a single layer', () => {
    expect(() => writeSkeleton(sandbox, undefined)).toThrow('needs a name');
    writeSkeleton(sandbox, 'hot-spot');
    for (const name of ['domain', 'content', 'schema']) rmSync(path.dirname(fileOf(name, 'any')), { recursive: true });
    expect(() => writeSkeleton(sandbox, 'hot-spot')).toThrow(
      'There is a kind "hot-spot" already: apps/web/src/features/quiz/kinds/hot-spot.',
    );
    expect(existsSync(fileOf('domain', 'rules.ts'))).toBe(false);
  });

  it.each(names)('is missed in %s when it has no folder there', (name) => {
    writeSkeleton(sandbox, 'hot-spot');
    rmSync(path.dirname(fileOf(name, 'any')), { recursive: true });
    expect(findKindFaults(sandbox)).toEqual([
      `${layer(name).folders}/hot-spot is missing: every layer has a folder of each kind.`,
    ]);
  });

  it.each(names)('is no kind in %s without its main file', (name) => {
    writeSkeleton(sandbox, 'hot-spot');
    const [main] = layer(name).required;
    rmSync(fileOf(name, main));
    expect(findKindFaults(sandbox)).toEqual([`${layer(name).folders}/hot-spot/${main} is missing.`]);
    expect(() => generateQuestionKinds(sandbox, name)).toThrow(`${main} is missing`);
  });

  it('is found to lack an export', () => {
    writeSkeleton(sandbox, 'hot-spot');
    writeFileSync(fileOf('domain', 'rules.ts'), 'export const rule = {};\n');
    writeFileSync(fileOf('web', 'widget.tsx'), "export { Pairing } from '../../pairing.tsx';\n");
    expect(findKindFaults(sandbox)).toEqual([
      'packages/domain/src/quiz/kinds/hot-spot/rules.ts does not export rules.',
      'apps/web/src/features/quiz/kinds/hot-spot/widget.tsx does not export Widget.',
    ]);
  });

  it('is found to lack a word in a language', () => {
    writeSkeleton(sandbox, 'hot-spot');
    writeFileSync(fileOf('web', 'words.json'), JSON.stringify({ en: { name: 'Spot' }, ko: { name: '' }, ru: { name: 'Место' } }));
    expect(findKindFaults(sandbox)).toEqual(['apps/web/src/features/quiz/kinds/hot-spot/words.json: "name" is missing in ko.']);
  });
});
