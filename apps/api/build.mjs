// Bundles the API with the workspaces it uses, which exist as TypeScript only. Packages from the registry stay in node_modules.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The folder that an import of `name` from `folder` would find. */
function findPackage(name, folder) {
  const candidate = join(folder, 'node_modules', name);
  return existsSync(candidate) || folder === dirname(folder) ? candidate : findPackage(name, dirname(folder));
}

const keepPackagesOut = {
  name: 'keep-packages-out',
  setup({ onResolve }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path, kind, resolveDir }) => {
      const [name] = /^(@[^/]+\/)?[^/]+/.exec(path);
      if (kind === 'entry-point' || name.startsWith('@tumen/')) return undefined;
      // A workspace with a version of its own would meet another one from dist/: such a package goes into the bundle.
      const isShared = findPackage(name, resolveDir) === findPackage(name, import.meta.dirname);
      return isShared || path.startsWith('node:') ? { path, external: true } : undefined;
    });
  },
};

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [keepPackagesOut],
});
