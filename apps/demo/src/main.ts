import { parseDemoArguments } from './arguments';
import { demo } from './demo';

const began = Date.now();
const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1).padStart(5);

async function main(): Promise<void> {
  const args = parseDemoArguments(process.argv.slice(2));
  if (args.quiet) console.log('  telling the story of a demo city, about a minute');
  const shown = await demo({ ...args, say: (line) => console.log(`  [${seconds()} s] ${line}`) });
  console.log(args.quiet ? `  told in ${seconds().trim()} s` : shown);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
