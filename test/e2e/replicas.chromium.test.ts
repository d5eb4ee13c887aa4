import { defineReplicaMatrix } from './replica-matrix.ts';

await defineReplicaMatrix('chromium');
