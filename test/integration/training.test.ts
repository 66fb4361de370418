// Training has tests of its own, in Python (test/training/): they run where the packages of
// models/requirements.txt are, in .venv or beside the interpreter that PILCROW_PYTHON names.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const python = process.env.PILCROW_PYTHON ?? join(root, '.venv/bin/python');

it.skipIf(!existsSync(python))(
  'trains, quantizes and optimizes as the tests of training say',
  async () => {
    const { stderr } = await promisify(execFile)(
      python,
      ['-m', 'unittest', 'discover', '-s', 'test/training'],
      { cwd: root, env: { ...process.env, PYTHONPATH: join(root, 'models') } },
    );
    expect(stderr).toMatch(/\nOK\n$/);
  },
  900_000,
);
