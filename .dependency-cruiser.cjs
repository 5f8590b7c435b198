// Who may import whom. The core is pure; main, window and command line stand on it and not on each other.
/** @type {import('dependency-cruiser').IConfiguration} */
const room = (name, from, to, comment, except) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...(except ? { pathNot: except } : {}) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one idea.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw)' } },
    room('core-knows-nobody', '^article/', '^(electron|renderer|cli|scripts|tests)/', 'The core serves all and knows none of them.'),
    {
      name: 'core-is-pure',
      comment: 'No Node, no Electron, no React in the core.',
      severity: 'error',
      from: { path: '^article/' },
      to: { path: '^(node:|electron$|react|slate)|node_modules/(electron|react|react-dom|slate|slate-[a-z]+)/' },
    },
    { name: 'core-without-node', severity: 'error', from: { path: '^article/' }, to: { dependencyTypes: ['core'] } },
    room('model-imports-nothing', '^article/model/', '.', 'The model is the ground floor.', '^article/model/'),
    room(
      'rooms-stand-on-model',
      '^article/(formats|quotes|changes)/',
      '^article/',
      'They import the model, and their own room.',
      '^article/(model|formats|quotes|changes)/',
    ),
    room('formats-alone', '^article/formats/', '^article/(quotes|changes|checks|style)/', 'Formats import the model only.'),
    room('quotes-alone', '^article/quotes/', '^article/(formats|changes|checks|style)/', 'Quotes import the model only.'),
    room('changes-alone', '^article/changes/', '^article/(formats|quotes|checks|style)/', 'Changes import the model only.'),
    room('checks-ask-quotes', '^article/checks/', '^article/(formats|changes|style)/', 'Checks import the model and quotes.'),
    {
      name: 'style-knows-a-check',
      comment: 'Style packs become checks; of checks they need the types alone.',
      severity: 'error',
      from: { path: '^article/style/' },
      to: { path: '^article/(formats|quotes|changes|checks)/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'window-without-main',
      '^renderer/',
      '^electron/',
      'Of main the window knows the contract and the first settings.',
      '^electron/(ipc|default-settings)\\.ts$',
    ),
    room('window-without-others', '^renderer/', '^(cli|scripts|tests)/', 'The window stands on the core.'),
    room(
      'main-without-window',
      '^electron/',
      '^renderer/',
      'Of the window main knows the list of commands.',
      '^renderer/commands/list\\.ts$',
    ),
    room('main-without-others', '^electron/', '^(cli|scripts|tests)/', 'Main stands on the core.'),
    room(
      'command-line-is-plain-node',
      '^cli/',
      '^(electron|renderer|scripts|tests)/|node_modules/electron/',
      'The command line runs without Electron.',
    ),
    room('preload-alone', '^electron/preload/', '^(electron/main|article|renderer)/', 'The preload is the bridge and nothing more.'),
    {
      name: 'through-the-door',
      comment:
        'Others import a room of the core by its index. Excepted: bytes to text, and the names of the dialects, for which nobody should load every check.',
      severity: 'error',
      from: { path: '^(electron|renderer|cli)/' },
      to: { path: '^article/[^/]+/.+', pathNot: '^article/.*/index\\.ts$|^article/formats/decode\\.ts$|^article/checks/check\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
