import './statistics.type.ts';
