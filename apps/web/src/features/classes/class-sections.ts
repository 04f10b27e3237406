/** The pages of a class for its teacher, by the key of their name under `classes.nav`. A new page adds itself here, and there. */
export const CLASS_SECTIONS = [
  { key: 'overview', path: '' },
  { key: 'students', path: '/students' },
  { key: 'assignments', path: '/assignments' },
  { key: 'live', path: '/live' },
  { key: 'grades', path: '/grades' },
  { key: 'log', path: '/log' },
  { key: 'settings', path: '/settings' },
] as const;

export type ClassSectionKey = (typeof CLASS_SECTIONS)[number]['key'];
