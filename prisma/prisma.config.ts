import { defineConfig } from 'prisma/config';

// `prisma generate` is WebAssembly, yet it looks for the schema engine and tries to download it. Any executable stops the search.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'schema' });
