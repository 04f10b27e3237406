import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { Teacher } from '../teacher/teacher.type.ts';
import { ownApiKeys } from './api-key.visibility.ts';

export const ApiKey = builder.prismaNode('ApiKey', {
  nullable: true,
  description: 'A key by which a script of yours is known. The key itself is told once, when you make it.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [ownApiKeys(context)], id: rowId(id) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for, in your words. Nobody else reads them.' }),
    start: t.exposeString('start', { description: 'Its first characters, by which you tell it from others.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When you made it.' }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it was used, in UTC. Null: never.',
    }),
    usedPoints: t.float({
      description: 'The points that its operations cost so far, a whole number.',
      resolve: ({ usedPoints }) => Number(usedPoints),
    }),
  }),
});

builder.prismaObjectField(Teacher, 'apiKeys', (t) =>
  t.relation('apiKeys', {
    description: 'The keys of your scripts, the newest first; at most 20.',
    query: (_args, context) => ({ where: ownApiKeys(context), orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  }),
);
