/** Puts off the making of schemas until they are asked (lazy-zod.ts). */
import { join } from 'node:path';
import { type Plugin } from 'vite';

const STAND_IN = join(import.meta.dirname, 'lazy-zod.ts');

/** The build plugin; development builds have zod as it is, so that a mistake in a schema shows when it is made. */
export function lazySchemas(): Plugin {
  return {
    name: 'keyfence:lazy-schemas',
    enforce: 'pre',
    apply: (_config, { mode }) => mode === 'production',
    resolveId: (source, importer) => (source === 'zod/mini' && importer !== STAND_IN ? STAND_IN : null),
  };
}
