import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = execFileSync('git', ['ls-files', '*.md', ':!content/lessons'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** Targets of the links and pictures of a page that lie in the repository. @param {string} page */
function listLocalLinks(page) {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:|#|[a-z]+:)/.test(target))
    .map((target) => target.split('#')[0] ?? '');
}

describe('the documents', () => {
  it.each(pages)('of %s link to what exists', (page) => {
    const missing = listLocalLinks(page).filter((target) => !existsSync(path.resolve(root, path.dirname(page), target)));
    expect(missing).toEqual([]);
  });
});
