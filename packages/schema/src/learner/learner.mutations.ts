import { admitMutation } from '../attempt/admit.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { createDeviceCode } from './create-device-code.command.ts';
import { deleteLearner } from './delete-learner.command.ts';
import { forgetDevice } from './forget-device.command.ts';
import { NOBODY } from './nobody.ts';
import { useDeviceCode } from './use-device-code.command.ts';

builder.relayMutationField(
  'createDeviceCode',
  null,
  {
    description:
      'Makes a code by which another device goes on where this one is: `useDeviceCode` there. It is good for ten minutes and for one device.',
    errors: { types: [ForbiddenError, RateLimitedError] },
    resolve: (_root, _args, context) => {
      admitMutation(context);
      return createDeviceCode(context);
    },
  },
  {
    description: 'A code for another device. Whoever has it gets at everything that is yours here.',
    outputFields: (t) => ({
      code: t.exposeString('code', { description: 'Eight characters in two groups, "7K3M-Q0TX". Shown this once.' }),
      expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be used.' }),
    }),
  },
);

builder.relayMutationField(
  'useDeviceCode',
  {
    inputFields: (t) => ({
      code: t.string({ required: true, description: 'As `createDeviceCode` gave it; case, spaces and hyphens do not count.' }),
    }),
  },
  {
    description:
      'Lets this browser go on as the one that made the code: its attempts, answers and reviews. What this browser did before joins them. Safe to repeat.',
    errors: { types: [ValidationError, NotFoundError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      await useDeviceCode(context, input.code);
      return {};
    },
  },
  {
    description: 'You, with all that is yours now.',
    outputFields: (t) => ({
      viewer: t.field({
        type: Viewer,
        description: 'You.',
        resolve: (_payload, _args, { learnerId }) => ({ learnerId: learnerId ?? NOBODY }),
      }),
    }),
  },
);

builder.relayMutationField(
  'deleteLearner',
  null,
  {
    description:
      'Deletes all that is yours here, for good: attempts, answers, reviews, devices. Of your places in classes only a removed one without a name stays. Safe to repeat.',
    errors: { types: [RateLimitedError] },
    resolve: (_root, _args, context) => {
      admitMutation(context);
      return deleteLearner(context);
    },
  },
  {
    description: 'How much there was.',
    outputFields: (t) => ({
      attempts: t.exposeInt('attempts', { description: 'Quiz attempts, with all their answers.' }),
      enrollments: t.exposeInt('enrollments', { description: 'Places in classes.' }),
    }),
  },
);

builder.relayMutationField(
  'forgetDevice',
  null,
  {
    description:
      'Parts this browser from what is yours, as on a device that others use too. What no other device and no recovery code leads to is deleted. Safe to repeat.',
    errors: { types: [RateLimitedError] },
    resolve: async (_root, _args, context) => {
      admitMutation(context);
      return { isEverythingDeleted: await forgetDevice(context) };
    },
  },
  {
    description: 'What became of it.',
    outputFields: (t) => ({
      isEverythingDeleted: t.exposeBoolean('isEverythingDeleted', {
        description: 'True where nothing but this browser led to it.',
      }),
    }),
  },
);
