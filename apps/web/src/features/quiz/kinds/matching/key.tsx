import { KeyPairs } from '../../key-pairs.tsx';

export { KeyPairs as Key };
