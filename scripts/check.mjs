// npm run check: everything a machine can say about the sources without running the portal's tests. Goes on after a
// failed step and names every one at the end.
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const STEPS = [
  ['format', 'npm run -s format:check'],
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s typecheck'],
  ['schema drift', () => unchanged('schema.graphql', 'npm run -s schema')],
  ['generated types drift', 'npm run -s codegen -- --check'],
  ['icons drift', 'node scripts/icons.mjs --check'],
  ['client budgets', 'npm run -s budgets'],
  ['settings table drift', 'npm run -s settings -- --check'],
  ['import format drift', 'npm run -s import:format -- --check'],
  ['permissions table drift', 'npm run -s permissions -- --check'],
  ['migration drift', 'npm run -s jest -- --selectProjects e2e --runTestsByPath test/e2e/migrations.spec.ts'],
];

// Two rows of about the same length: a machine has two cores.
const isOfText = ([name]) => name === 'format' || name === 'lint';
const beside = STEPS.filter(isOfText);
const others = STEPS.filter((step) => !isOfText(step));
const failed = (await Promise.all([runAll(beside), runAll(others)])).flat();

if (failed.length > 0) {
  console.error(`check: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** Runs steps one after another; the names of those that failed. */
async function runAll(steps) {
  const found = [];
  for (const [name, step] of steps) {
    const began = performance.now();
    const passed = typeof step === 'string' ? await shell(step) : await step();
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (!passed) found.push(name);
  }
  return found;
}

function shell(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Whether making a file again gives what is there. */
async function unchanged(file, command) {
  const before = readFileSync(file, 'utf8');
  if (!(await shell(command))) return false;
  if (readFileSync(file, 'utf8') === before) return true;
  console.error(`${file} is out of date; commit what "${command}" made of it`);
  return false;
}
