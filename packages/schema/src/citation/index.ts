import './citation.type.ts';
