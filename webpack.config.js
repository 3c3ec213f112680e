/**
 * Builds dist/: the pane, the ribbon commands, the manifest and the icons; and the command line (dist/cli) or, for the
 * workbench, its page.
 *
 *   npx webpack                               production, for https://plan-performance.example
 *   PLAN_PERFORMANCE_URL=https://… npx webpack    production, for the address where dist/ will be served
 *   npx webpack --env office=workbench        the same pane, told to take office.js from its own origin, and the page (npm start)
 *   npx webpack --mode development            for side-loading from https://localhost:3000
 *   npx webpack --env dist=FOLDER             into another folder than dist
 */
const fs = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * What the pane needs of script, gzipped, without office.js: for its first screen, and for all that it fetches afterwards (the workflows and
 * what they read and write files with), together (DECISIONS.md of taskpane).
 */
const BUDGET = { entry: 'taskpane', first: 300_000, later: 500_000 };
/** The address that manifest.xml in the source tree carries; the build puts the real one in its place. */
const PLACEHOLDER = 'https://plan-performance.example';
const OFFICE = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  workbench: '/office/office.js',
};

/** The https address at which dist/ will stand, without a slash at its end. Throws where it is not one. */
function siteAddress(production) {
  const given = process.env.PLAN_PERFORMANCE_URL || (production ? PLACEHOLDER : 'https://localhost:3000');
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`PLAN_PERFORMANCE_URL is "${given}", which is not a web address. Give one such as https://add-ins.council.gov.uk/plan-performance.`);
  }
  if (url.protocol !== 'https:') throw new Error(`PLAN_PERFORMANCE_URL is "${given}". Excel loads add-ins over https only: give an address that begins with https://.`);
  if (url.search || url.hash || url.username) throw new Error(`PLAN_PERFORMANCE_URL is "${given}". Give the plain address of a folder, with nothing after it.`);
  const host = url.hostname;
  if (production && (host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '[::1]')) {
    throw new Error(`PLAN_PERFORMANCE_URL is "${given}". A production build cannot point at this machine: give the address that colleagues will load, or add --mode development.`);
  }
  return url.href.replace(/\/+$/, '');
}

/** The manifest for an address, which is escaped for XML. */
function manifestFor(address) {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return (content) => content.toString('utf8').replaceAll(PLACEHOLDER, () => escaped);
}

/** Fails the build when the scripts that an entry loads before its first screen, or those that it fetches later, pass their budget, gzipped together. */
class ScriptBudget {
  constructor({ entry, first, later }) {
    this.entry = entry;
    this.first = first;
    this.later = later;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ScriptBudget', (compilation) => {
      const first = compilation.entrypoints.get(this.entry);
      if (!first) return;
      const atOnce = new Set(first.getFiles().filter((file) => file.endsWith('.js')));
      const afterwards = new Set([...first.getEntrypointChunk().getAllAsyncChunks()].flatMap((chunk) => [...chunk.files]).filter((file) => file.endsWith('.js') && !atOnce.has(file)));
      const hold = (what, files, budget) => {
        const sizes = [...files].map((file) => zlib.gzipSync(fs.readFileSync(path.join(compilation.outputOptions.path, file)), { level: 9 }).length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const words = `${what} ${Math.ceil(total / 1000)} kB gzipped; the budget is ${budget / 1000} kB.`;
        if (total > budget) compilation.errors.push(new compiler.webpack.WebpackError(words));
        else compilation.getLogger('ScriptBudget').info(words);
      };
      hold(`The ${this.entry} script is`, atOnce, this.first);
      hold(`What the ${this.entry} fetches later is`, afterwards, this.later);
    });
  }
}

/** What every build shares. `folder` is the output folder, `keep` what other builds put inside it. */
function shared(production, folder, keep) {
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    output: { path: folder, clean: { keep }, filename: '[name].js', chunkFilename: '[name].js' },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { '@stdlib/assert-has-generator-support$': path.join(__dirname, 'src/domain/trend/has-generators.cjs') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2021',
            },
          },
        },
      ],
    },
    // The budget above counts what travels over the network; webpack's own hints count unzipped bytes.
    performance: { hints: false },
    infrastructureLogging: { level: 'info' },
    stats: { preset: 'errors-warnings', assets: true, loggingDebug: [] },
  };
}

function addIn({ production, folder, office }) {
  const html = (name, script) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/${script}/${script}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      minify: false,
      templateParameters: { office: OFFICE[office] },
    });
  return {
    ...shared(production, folder, /^(cli|workbench)\//),
    name: 'add-in',
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
    plugins: [
      html('taskpane', 'taskpane'),
      html('commands', 'commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          // What "Open the sample workbook" opens, in an Excel that has no workbook of ours.
          { from: 'assets/samples/safer-stockport-2016-17.xlsx', to: 'assets/sample.xlsx' },
          { from: 'manifest.xml', to: 'manifest.xml', transform: manifestFor(siteAddress(production)) },
        ],
      }),
      ...(production ? [new ScriptBudget(BUDGET)] : []),
    ],
  };
}

function commandLine({ production, folder }, entry) {
  const base = shared(production, path.join(folder, 'cli'));
  return {
    ...base,
    // `createRequire(__filename).resolve(…)` finds packages' files when it runs, not when it is built.
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    name: 'cli',
    target: 'node20',
    entry: { 'plan-performance': entry },
    output: { path: path.join(folder, 'cli'), clean: true, filename: '[name].cjs', chunkFilename: '[name].cjs' },
    externalsPresets: { node: true },
    externals: [({ request }, done) => (/^(@microsoft\/office-js|excelize-wasm|@resvg\/resvg-js)(\/|$)/.test(request) ? done(null, `commonjs ${request}`) : done())],
    optimization: { minimize: false },
    plugins: [new (require('webpack').BannerPlugin)({ banner: '#!/usr/bin/env node', raw: true })],
  };
}

/** The workbench's page, and the loader that its server gives the pane in office.js' place. */
function workbenchPage({ production, folder }, entry) {
  const beside = path.dirname(entry);
  return {
    ...shared(production, path.join(folder, 'workbench')),
    name: 'workbench',
    entry: { page: entry, office: path.join(beside, 'office', 'loader.ts') },
    output: { path: path.join(folder, 'workbench'), clean: true, filename: '[name].js', publicPath: '/page/' },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: path.join(beside, 'index.html'), chunks: ['page'], scriptLoading: 'defer', minify: false }),
      new CopyPlugin({ patterns: [{ from: path.join(beside, 'workbench.css'), to: 'workbench.css' }] }),
    ],
  };
}

/** The first of these files that is there. */
function present(...files) {
  return files.map((file) => path.join(__dirname, file)).find((file) => fs.existsSync(file));
}

module.exports = (env = {}, argv = {}) => {
  const office = env.office ?? 'cdn';
  if (!(office in OFFICE)) throw new Error(`--env office=${office} is not known. Give one of: ${Object.keys(OFFICE).join(', ')}.`);
  const build = {
    production: argv.mode !== 'development',
    folder: path.resolve(__dirname, env.dist ?? 'dist'),
    office,
  };
  const cli = present('src/workbench/cli/plan-performance.ts');
  const page = present('src/workbench/page/main.ts');
  // The workbench is a tool of this repository: what is deployed has the pane and the command line, not the page.
  if (office === 'workbench') return [addIn(build), ...(page ? [workbenchPage(build, page)] : [])];
  return [addIn(build), ...(cli ? [commandLine(build, cli)] : [])];
};
