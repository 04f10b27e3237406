import './api-key.mutations.ts';
import './api-key.type.ts';
