import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { copyFiles } from './postgres-files';

it('copies the files of PostgreSQL so that nothing leads back into the private folder they came from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-postgres-files-'));
  try {
    const [root, copy] = [join(folder, 'private'), join(folder, 'copy')];
    mkdirSync(join(root, 'native/lib'), { recursive: true });
    writeFileSync(join(root, 'native/lib/libx.so.1.2'), 'x');
    symlinkSync('libx.so.1.2', join(root, 'native/lib/libx.so.1'));
    const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }];
    writeFileSync(join(root, 'native/pg-symlinks.json'), JSON.stringify(links));
    copyFiles(root, copy);
    rmSync(root, { recursive: true });
    for (const name of ['libx.so.1', 'libx.so']) {
      expect(readFileSync(join(copy, 'native/lib', name), 'utf8')).toBe('x');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
