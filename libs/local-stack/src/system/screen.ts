import type { FirstSignIn, System } from './system';

export interface DemoSignIn {
  readonly who: string;
  readonly login: string;
  readonly password: string;
}

/** The one screen that a start ends with. */
export function readyScreen(
  system: Pick<System, 'address' | 'temporalAddress' | 'firstSignIns'>,
  more: { readonly dataDir: string; readonly seconds: number; readonly demo: readonly DemoSignIn[] },
): string {
  const { address, firstSignIns, temporalAddress } = system;
  const lines = [
    '',
    `帮办 Bangban is ready (${more.seconds.toFixed(1)} s)`,
    `  address    ${address}`,
    `  API docs   ${address}/api/docs`,
    `  Temporal   ${temporalAddress}`,
    `  data       ${more.dataDir}`,
    ...signInLines(firstSignIns, more.demo),
    '  stop       Ctrl-C',
    '',
  ];
  return lines.join('\n');
}

function signInLines(first: readonly FirstSignIn[], demo: readonly DemoSignIn[]): string[] {
  if (demo.length > 0) {
    const [password] = new Set(demo.map((each) => each.password));
    const width = Math.max(...demo.map(({ login }) => login.length));
    return [
      `  sign-ins   all with the password ${password ?? ''}`,
      ...demo.map(({ login, who }) => `               ${login.padEnd(width)}  ${who}`),
    ];
  }
  if (first.length === 0) return [];
  return [
    '  sign-ins   shown this once; change them after signing in',
    ...first.map(({ login, password, role }) => `               ${login}  ${password}  (${role})`),
  ];
}
