import './roster.mutations.ts';
import './roster.type.ts';
