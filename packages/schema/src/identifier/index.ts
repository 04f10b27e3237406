import './identifier.type.ts';
