import { builder } from '../../../builder.ts';

export const MapPointInput = builder.inputType('MapPointInput', {
  description: 'A point on the Earth, WGS 84.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north, -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east, -180 to 180.' }),
  }),
});
