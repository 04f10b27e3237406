import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { Teacher } from '../teacher/teacher.type.ts';
import { ownTeacher } from '../teacher/teacher.visibility.ts';
import { createApiKey, revokeApiKey } from './api-key.commands.ts';
import { ApiKey } from './api-key.type.ts';
import { ownApiKeys } from './api-key.visibility.ts';

builder.relayMutationField(
  'createApiKey',
  {
    inputFields: (t) => ({
      name: t.string({ required: true, description: 'What it is for: 1 to 100 characters for yourself.' }),
    }),
  },
  {
    description: 'Makes a key for a script: it gives the script its own budget, and no right that everybody has not.',
    errors: { types: [ValidationError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return createApiKey(context, input.name);
    },
  },
  {
    description: 'The key.',
    outputFields: (t) => ({
      secret: t.exposeString('secret', {
        description: 'The key itself, told this once: sent as `Authorization: Bearer` and this.',
      }),
      apiKey: t.prismaField({
        type: ApiKey,
        description: 'What is known of it from now on.',
        resolve: (query, { apiKeyId }, _args, context) =>
          context.db.apiKey.findUniqueOrThrow({ ...query, where: { AND: [ownApiKeys(context)], id: apiKeyId } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'revokeApiKey',
  { inputFields: (t) => ({ apiKeyId: t.id({ required: true, description: 'The key.' }) }) },
  {
    description: 'Revokes a key: what is sent with it is refused from the next request on.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      await revokeApiKey(context, keyOf(input.apiKeyId, 'ApiKey'));
      return {};
    },
  },
  {
    description: 'You without that key.',
    outputFields: (t) => ({
      teacher: t.prismaField({
        type: Teacher,
        description: 'You, as you are now.',
        resolve: (query, _payload, _args, context) =>
          context.db.teacher.findUniqueOrThrow({ ...query, where: ownTeacher(context) }),
      }),
    }),
  },
);
