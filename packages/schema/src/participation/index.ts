import './participation.lists.ts';
import './participation.type.ts';
