import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['*.ts', '!*.config.ts'],
  silent: true,
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Queries stay strings: the program needs no GraphQL library.
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        avoidOptionals: { field: true },
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
