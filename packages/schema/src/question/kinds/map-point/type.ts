import type { MapPoint as MapPointShape } from '@tumen/domain/quiz/kinds/map-point/shape';
import { Answer } from '../../../attempt/answer.type.ts';
import { QuestionKey } from '../../../attempt/question-key.type.ts';
import { builder } from '../../../builder.ts';

const MapPoint = builder.objectRef<MapPointShape>('MapPoint').implement({
  description: 'A point on the Earth, WGS 84.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east.' }),
  }),
});

builder.objectField(Answer, 'point', (t) =>
  t.field({
    type: MapPoint,
    nullable: true,
    description: 'Map point: where on the Earth. Null for the other kinds.',
    resolve: ({ point }) => point ?? null,
  }),
);

builder.objectField(QuestionKey, 'radiusKm', (t) =>
  t.float({
    nullable: true,
    description: 'Map point: within this distance from the right point an answer earns the full mark. Null for the other kinds.',
    resolve: ({ radiusKm }) => radiusKm ?? null,
  }),
);
