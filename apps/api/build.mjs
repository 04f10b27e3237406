// Bundles the API with the workspaces it uses, which exist as TypeScript only. Packages from the registry stay in node_modules.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'keep-registry-packages-out',
      setup({ onResolve }) {
        const isPackage = /^[@a-z]/;
        onResolve({ filter: isPackage }, ({ path, kind }) =>
          path.startsWith('@tumen/') || kind === 'entry-point' ? undefined : { path, external: true },
        );
      },
    },
  ],
});
