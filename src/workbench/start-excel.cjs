/**
 * `npm run start:excel` on a machine with Excel: builds the add-in for https://localhost:3000, serves it there with a
 * development certificate, and side-loads it. office-addin-dev-settings brings a large toolkit that nothing else here
 * needs, so it is installed the first time that this is run, at the version that package.json names.
 */
const { execFileSync, spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { URL } = require('node:url');

const root = join(__dirname, '..', '..');
const wanted = require('../../package.json').peerDependencies;
const windows = process.platform === 'win32';
const folder = join('dist', 'side-load');
const manifest = join(folder, 'manifest.xml');
const settings = join('node_modules', 'office-addin-dev-settings', 'cli.js');

function run(command, words) {
  execFileSync(command, words, { cwd: root, stdio: 'inherit', shell: windows });
}

const missing = Object.entries(wanted).filter(([name]) => !existsSync(join(root, 'node_modules', name)));
if (missing.length > 0) {
  const names = missing.map(([name, version]) => `${name}@${version}`);
  console.log(`Installing ${names.join(' and ')}, once.`);
  run(windows ? 'npm.cmd' : 'npm', ['install', '--no-save', ...names]);
}

if (process.argv[2] === 'stop') {
  run(process.execPath, [settings, 'unregister', manifest]);
} else {
  run(process.execPath, [join('node_modules', 'webpack', 'bin', 'webpack.js'), '--mode', 'development', '--env', `dist=${folder}`]);
  void serve();
}

async function serve() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const https = require('node:https');
  const { createReadStream } = require('node:fs');
  const { extname, normalize } = require('node:path');
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png', '.xml': 'text/xml', '.map': 'application/json' };
  const server = https.createServer(await getHttpsServerOptions(), (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'https://localhost').pathname)).replace(/^([/\\]|\.\.)+/, '');
    const stream = createReadStream(join(root, folder, path || 'taskpane.html'));
    stream.on('open', () => response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream'));
    stream.on('error', () => response.writeHead(404).end('There is no such file.'));
    stream.pipe(response);
  });
  server.on('error', (error) => {
    console.error(error.code === 'EADDRINUSE' ? 'Port 3000 is in use. Stop what runs there (npm start?) and try again.' : String(error));
    process.exit(1);
  });
  server.listen(3000, 'localhost', () => {
    console.log('The add-in stands at https://localhost:3000. Opening Excel; press Ctrl+C to stop, then npm run stop:excel.');
    spawn(process.execPath, [settings, 'sideload', manifest, 'desktop'], { cwd: root, stdio: 'inherit' });
  });
}
