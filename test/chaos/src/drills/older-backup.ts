import type { Verdict } from '../checks/verdict';
import type { Mail } from '../mail-sink';
import { type Drill, expectThat } from './drill';
import { found, onServer, rebuild } from './engine-lost';
import { Stage } from './stage';

/** PostgreSQL goes back to an older backup while Temporal remembers what came after: it is noticed, and mended by one command. */
export const olderBackup: Drill = (options) =>
  Stage.set('older-backup', options, async (stage) => {
    const { sink } = stage;
    const { say } = options;
    await stage.work(10_000);
    const kept = [stage.load];
    await stage.quiet();
    say('a backup is made');
    await offline(stage, 'CREATE DATABASE bangban_backup TEMPLATE bangban');
    const before = await stage.print();
    const until = sink.mails.length;
    say('people work on');
    await stage.work(12_000);
    await stage.quiet();
    const later = sink.mails.length;
    say('PostgreSQL goes back to the backup');
    await offline(stage, 'DROP DATABASE bangban', 'ALTER DATABASE bangban_backup RENAME TO bangban');
    const ahead = await found(stage);
    say(`before the rebuild: ${ahead || 'nothing found'}`);
    say(await rebuild(stage));
    await stage.quiet();
    const restored = await stage.print();
    const mended = await found(stage);
    say(`again: ${await rebuild(stage)}`);
    await stage.quiet();
    const twice = await stage.print();
    const mails: readonly Mail[] = sink.mails;
    const verdicts: Verdict[] = [
      expectThat(
        'is-noticed',
        'workflows that know more than the record are found',
        ahead,
        ahead.includes('ESCORT_AHEAD'),
      ),
      expectThat('is-mended', 'after the rebuild nothing is found', mended, mended === ''),
      expectThat('is-the-backup', 'the record is what it was', `${before} became ${restored}`, before === restored),
      expectThat(
        'twice-is-once',
        'a second rebuild changes nothing',
        `${restored} became ${twice}`,
        restored === twice,
      ),
      expectThat('no-mail-again', 'nobody gets a mail twice', `${mails.length - later} more`, mails.length === later),
    ];
    say('people work on');
    await stage.work(12_000);
    kept.push(stage.load);
    await stage.quiet();
    const known = [...mails.slice(0, until), ...mails.slice(later)];
    return [...verdicts, ...(await stage.everyCheck(kept, known))];
  });

/** Done to the record's database while nobody is connected to it: PostgreSQL copies and renames only such. */
async function offline({ installation }: Stage, ...statements: readonly string[]): Promise<void> {
  const { dataSource, links, postgres } = installation;
  await links.record.become('cut');
  await dataSource.destroy();
  await onServer(postgres.url('postgres'), ...statements);
  await dataSource.initialize();
  await links.record.become('open');
}
