import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ACCESS } from './access-policy';
import { passwordFault } from './password';

const fault = (password: string, login = 'zhang.san'): string | null =>
  passwordFault(password, { login, rules: DEFAULT_ACCESS.password });

describe('a new password', () => {
  it.each(['ninechars', 'x'.repeat(201), 'Zhang.San.Li'])('%s has the wrong length or is the login', (password) => {
    expect(fault(password, 'zhang.san.li')).toBe('PASSWORD_WEAK');
  });

  it.each([
    ...['1234567890', '2026-09-17 08:30'.slice(0, 10), '13800138000', '0987654321', 'aaaaaaaaaa', 'abcabcabcabc'],
    ...['P@ssw0rd!2024', 'password123', 'Password!!', 'Admin@2024!!', 'woaini1314520', 'Woaini@1314', 'qwertyuiop'],
    ...[
      '1qaz2wsx3edc',
      'abcdefghij',
      'zyxwvutsrq',
      'bangban2026',
      'zhangsan123',
      'Huawei@123',
      'ｐａｓｓｗｏｒｄ１２３',
      '密码密码密码密码密码',
    ],
  ])('%s is one of those that everybody tries first', (password) => {
    expect(fault(password)).toBe('PASSWORD_COMMON');
  });

  it.each([
    'a long enough password',
    '十个字的密码也可以用',
    'bangban-demo',
    'quite another password',
    'Ve7uqTz0mW_x1-Ab',
  ])('%s is taken', (password) => {
    expect(fault(password)).toBeNull();
  });
});
