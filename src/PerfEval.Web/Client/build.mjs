// Bundles the site's scripts and styles into wwwroot, or the tests into out/. `node build.mjs site|tests`
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const scripts = ['site', 'form'];
const styles = ['site', 'form', 'print'];

// What one form page loads; the promise of the form page's guide.
const formPageLimit = 60 * 1024;

async function bundleSite() {
  await build({
    entryPoints: [
      ...scripts.map((name) => ({ in: `source/${name}.ts`, out: `js/${name}` })),
      ...styles.map((name) => ({ in: `styles/${name}.css`, out: `css/${name}` })),
    ],
    outdir: '../wwwroot',
    bundle: true,
    format: 'esm',
    target: 'chrome87',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  });
  checkSize();
}

function checkSize() {
  const bytes = scripts.map((name) => gzipSync(readFileSync(`../wwwroot/js/${name}.js`)).length).reduce((a, b) => a + b);
  if (bytes > formPageLimit) throw new Error(`The form page's scripts are ${bytes} bytes gzipped; the limit is ${formPageLimit}.`);
  console.log(`scripts of the form page: ${bytes} of ${formPageLimit} bytes (gzip)`);
}

async function bundleTests() {
  rmSync('out/tests', { recursive: true, force: true });
  await build({
    entryPoints: readdirSync('tests', { recursive: true }).filter((file) => file.endsWith('.test.ts')).map((file) => `tests/${file}`),
    outdir: 'out/tests',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}

await (process.argv[2] === 'tests' ? bundleTests() : bundleSite());
