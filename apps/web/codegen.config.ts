import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  // What client components ask stands in .graphql files: the `graphql` function knows all documents and would bring them into the browser.
  documents: ['src/**/*.{ts,tsx,graphql}', '../../packages/domain/src/ask/**/*.ts', '!src/graphql/generated/**'],
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        // The API always sends a selected field, so an absent one is a fault: null, never undefined.
        avoidOptionals: { field: true },
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
