import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The physical floor: an extension with the same hosts and permissions as a build, whose content script, worker and popup
 * do nothing. Gives its folder and what removes it.
 */
export function makeEmptyExtension(builtFolder: string): { readonly folder: string; remove(): void } {
  const built = JSON.parse(readFileSync(join(builtFolder, 'manifest.json'), 'utf8')) as {
    permissions?: readonly string[];
    host_permissions?: readonly string[];
    content_scripts?: readonly { readonly matches: readonly string[] }[];
  };
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-empty-'));
  const matches = built.content_scripts?.flatMap((script) => script.matches) ?? [];
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      permissions: built.permissions,
      host_permissions: built.host_permissions,
      background: { service_worker: 'worker.js' },
      action: { default_popup: 'popup.html' },
      content_scripts: [{ matches, js: ['empty.js'], run_at: 'document_start' }],
    }),
    'empty.js': 'void 0;',
    // A listener, so that a message can wake it.
    'worker.js': 'chrome.runtime.onMessage.addListener(() => undefined);',
    'popup.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
