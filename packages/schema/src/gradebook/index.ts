import './gradebook.type.ts';
