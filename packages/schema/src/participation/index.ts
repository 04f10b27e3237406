import './participation.type.ts';
