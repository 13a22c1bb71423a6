import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** What main loads at run time; everything else is bundled, so that the package stays small. */
const EXTERNAL = ['electron', 'electron-store', /^electron-log/, /^node:/]

const BASE_STYLES = 'base-styles'

/** The library's styles come first, whatever chunk they are in: the app's own have no higher specificity and override them by coming later. */
const baseStylesFirst = {
  name: 'base-styles-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html: string): string => {
      const links = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n/g) ?? []
      const base = links.find((link) => link.includes(BASE_STYLES))
      if (links[0] === undefined || base === undefined) throw new Error('the base styles are linked nowhere')
      return html.replace(base, '').replace(links.find((link) => link !== base) ?? '', (first) => base + first)
    },
  },
} as const

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: {
          main: 'electron/main.ts',
          'import-worker': 'electron/import/import-worker.ts',
          'disk-worker': 'electron/persistence/disk-worker.ts',
          'text-worker': 'electron/search/text-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), baseStylesFirst],
    build: {
      target: 'chrome130',
      minify: true,
      cssMinify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: 'renderer/index.html' },
        // What the start needs anyway, in chunks that say what they hold; the others are named after the screen or dialog that asks for them.
        output: {
          codeSplitting: {
            groups: [
              { name: BASE_STYLES, test: /@mantine\/[a-z]+\/styles\.css|ui\/theme\.css/, priority: 10 },
              { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
              { name: 'icons', test: /node_modules\/@tabler\// },
              { name: 'texts', test: /shared\/i18n\/|node_modules\/i18next\// },
              { name: 'dates', test: /node_modules\/temporal-/ },
              { name: 'schemas', test: /node_modules\/zod\/|shared\/model\// },
            ],
          },
        },
      },
    },
  },
})
