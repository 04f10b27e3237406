import { Pairing } from '../../pairing.tsx';

export { Pairing as Widget };
