import { builder } from '../builder.ts';
import { ContentVersion } from './content-version.type.ts';
import { loadVersions } from './load-versions.ts';

builder.queryFields((t) => ({
  contentVersion: t.field({
    type: ContentVersion,
    description: 'The content that answers queries now.',
    resolve: async (_root, _args, { db }) => (await loadVersions(db)).current,
  }),
  contentVersions: t.field({
    type: [ContentVersion],
    description: 'All releases of the content, the newest first. Ask a query of an earlier one by `query @asOf(version: 1)`.',
    resolve: async (_root, _args, { db }) => [...(await loadVersions(db)).released],
  }),
}));
