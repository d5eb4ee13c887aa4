import { existsSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { slimInjected } from './lib/build/injected.ts';
import { lazySchemas } from './lib/build/lazy-schemas.ts';
import { leanFacts } from './lib/build/lean-facts.ts';
import { stripUnsafe } from './lib/build/strip-unsafe.ts';
import { packWords } from './lib/build/words.ts';
import { coarsePathPattern } from './lib/exchanges/match-page.ts';
import { patternSources } from './lib/exchanges/phrases/all.ts';
import { matchPatterns, registry } from './lib/exchanges/registry.ts';
import { PROVIDERS } from './lib/ip/public-ip/providers.ts';

/** WXT makes an options page of an entrypoint named `options` only. */
const DASHBOARD = join(import.meta.dirname, 'entrypoints/dashboard/index.html');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  // What tests and pictures leave behind is no source.
  zip: { excludeSources: ['artifacts/**', 'coverage/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'contextMenus'],
    // Asked for when the user first turns on the notices of a feed.
    optional_permissions: ['notifications'],
    host_permissions: [...matchPatterns(), ...PROVIDERS.map(({ url }) => `${url}/*`)],
    // A feed asks for its one host at run time.
    optional_host_permissions: ['https://*/*'],
    ...(existsSync(DASHBOARD) && { options_ui: { page: 'dashboard.html', open_in_tab: true } }),
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-dashboard': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandDashboard__',
      },
      'focus-overlay': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandOverlay__',
      },
    },
    // The sentinel is named here and not defined as a WXT content script: WXT's wrapper is twenty times its size,
    // and a page can switch that wrapper off.
    content_scripts: [
      { js: ['sentinel.js'], matches: [...matchPatterns()], run_at: 'document_start', all_frames: false },
    ],
    // Firefox takes an organisation's settings from a file that the organisation installs, without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '@keyfence',
          // The first version that shows `data_collection_permissions` to the user.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    plugins: [
      preact(),
      stripUnsafe(),
      leanFacts(registry),
      lazySchemas(),
      slimInjected({
        browser: join(import.meta.dirname, 'lib/messages/page-browser.ts'),
        preact: join(import.meta.dirname, 'components/overlay/renderer.ts'),
      }),
    ],
    define: { __COARSE_PATH__: JSON.stringify(coarsePathPattern()) },
    // An import of nothing but types is no import: with the compiler's default it would stay as an import for its side
    // effects, and carry the schemas and the polyfill into injected scripts.
    oxc: { typescript: { onlyRemoveTypeImports: false } },
    build: { target: ['chrome120', 'firefox128'] },
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      for (const { path, contents } of await packWords(join(wxt.config.srcDir, 'lib/words'))) {
        files.push({ relativeDest: path, contents });
      }
      // The vocabulary passes through the background on its way to a page, which is no reason to keep it there.
      files.push({ relativeDest: 'phrases.json', contents: JSON.stringify(patternSources()) });
    },
  },
});
