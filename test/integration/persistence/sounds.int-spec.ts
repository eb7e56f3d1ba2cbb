import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countHelpItems, listHelpItems, listProjects, recordClock, unscoped } from '@bangban/persistence';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database);
  await desk.clockAt('2026-03-02T01:00:00.000Z');
});
afterAll(() => database.drop());

const ask = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => database.dataSource.query<Row[]>(sql, values);
const said = async (words: string): Promise<string | null> =>
  (await ask<{ said: string | null }>('SELECT sounds_of($1) AS said', [words]))[0]?.said ?? null;

describe('how names are said', () => {
  it.each([
    ['恒越股份', ' HYGF HengYueGuFen'],
    ['绿地(集团)abc项目2期 重庆重型', ' LDJTABCXM2Q LvDiJiTuanABCXiangMu2Qi CQZX ChongQingZhongXing'],
    ['廈門調度', ' SMDD ShaMenDiaoDu'],
    ['（）', null],
  ])('%s', async (words, sounds) => {
    // In traditional characters each is read alone: the words that are read otherwise are simplified ones.
    expect(await said(words)).toBe(sounds);
  });

  it('is what people say of the words of the trade, also where a character is read otherwise than alone', async () => {
    const words =
      '银行YinHang 行业HangYe 厦门XiaMen 大厦DaSha 成长ChengZhang 长江ChangJiang 会计KuaiJi 西藏XiZang 调度DiaoDu 调整TiaoZheng ' +
      '成都ChengDu 首都ShouDu 六安LuAn 番禺PanYu 给水JiShui 东莞DongGuan 蚌埠BengBu 重型ZhongXing 双重ShuangChong 绿能LvNeng';
    for (const [, word = '', whole = ''] of words.matchAll(/(\p{Script=Han}+)([A-Za-z]+)/gu)) {
      expect([word, await said(word)]).toEqual([word, ` ${whole.replaceAll(/[a-z]/g, '')} ${whole}`]);
    }
    expect(
      await ask(`SELECT count(*) > 20000 AS enough, bool_and(said ~ '^[a-z]{1,6}$') AS plain FROM reading`),
    ).toEqual([{ enough: true, plain: true }]);
  });
});

describe('a name is found by its sounds', () => {
  it('by initials and by syllables from where one begins, of a project and its items, and by no more than two letters would', async () => {
    const { now } = await recordClock(database.dataSource);
    const id = await desk.lead({ name: '恒越股份精密制造项目' });
    await desk.item(id, { title: '用地预审' });
    const all = unscoped(database.dataSource);
    const found = async (text: string): Promise<boolean> =>
      (await listProjects(all, { text }, { limit: 5, now })).rows.some((row) => row.id === id);
    for (const text of ['hygf', 'HYGF', 'ｈｙｇｆ', 'gfjm', 'hy', 'hengyue', 'hen', 'yuegu', 'jingmizhizao']) {
      expect([text, await found(text)]).toEqual([text, true]);
    }
    // Within a syllable none begins; two letters are those at the beginning; one is too few.
    for (const text of ['ngyu', 'eng', 'gf', 'h', 'hygx', 'h%g', 'hy_f', '12', "h'--"]) {
      expect([text, await found(text)]).toEqual([text, false]);
    }
    const items = async (text: string): Promise<number> => countHelpItems(all, { text }, now);
    expect([await items('ydys'), (await items('hygf')) > 0, await items('ydyx')]).toEqual([1, true, 0]);
    expect((await listHelpItems(all, { text: 'yongdi' }, { limit: 5, now })).rows.map(({ title }) => title)).toEqual([
      '用地预审',
    ]);
  });

  it('in an index, among a hundred thousand texts', async () => {
    await ask(`INSERT INTO sound (words, said) SELECT 'w' || n, ' ' || upper(translate(md5(n::text), '0123456789', 'ghijklmnop'))
      FROM generate_series(1, 100000) n`);
    await ask('ANALYZE sound');
    for (const pattern of [`'%hygf%'`, `'% hy%'`]) {
      const plan = await ask(`EXPLAIN SELECT s.words FROM sound s WHERE s.said ILIKE ${pattern}`);
      expect(JSON.stringify(plan)).toContain('ix_sound_said');
    }
    expect(JSON.stringify(await ask(`EXPLAIN SELECT FROM sound s WHERE s.words = 'x'`))).toContain('ix_sound_words');
  });

  it('and whoever reads business asks for texts that sound so, never for all of them', async () => {
    for (const role of ['bangban_reads_some', 'bangban_reads_all', 'bangban_reads_whole']) {
      const [may] = await ask(
        `SELECT has_table_privilege($1, 'sound', 'SELECT') AS reads,
        has_function_privilege($1, 'texts_sounding(text)', 'EXECUTE') AS asks`,
        [role],
      );
      expect(may).toEqual({ reads: false, asks: true });
    }
  });
});
