import { exitCodes } from '../exit-code.js';

/** Serves the simulator until it is interrupted. */
export async function serve(
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const [{ startSimulator }, { parseBehaviour }] = await Promise.all([
    import('../simulator/server.js'),
    import('../simulator/behaviour.js'),
  ]);
  const text = (name: string) => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const number = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const wrong = ['port', 'speed', 'requests-per-hour', 'credits'].find(
    (name) => text(name) !== undefined && !/^\d{1,9}$/u.test(text(name)!),
  );
  if (wrong) {
    process.stderr.write(`shotlock simulator: --${wrong} takes a whole number\n`);
    return exitCodes.usage;
  }
  try {
    const { behaviour, problems } = parseBehaviour(JSON.parse(text('behaviour') ?? '{}'));
    if (problems.length > 0) {
      const said = problems.map(({ message, hint = '' }) =>
        `--behaviour: ${message} ${hint}`.trim(),
      );
      process.stderr.write(`shotlock simulator: ${said.join('\n')}\n`);
      return exitCodes.usage;
    }
    await using simulator = await startSimulator({
      port: number('port') ?? 8087,
      speed: number('speed') ?? 1,
      requestsPerHour: number('requests-per-hour'),
      credits: number('credits'),
      keys: text('keys')?.split(','),
      seed: text('seed'),
      book: text('book'),
      behaviour,
    });
    process.stdout.write(
      `The simulator listens on ${simulator.url}\n` +
        `Use it: shotlock render --provider simulator --api-url ${simulator.url} --speed ${number('speed') ?? 1}\n` +
        `Ctrl-C ends it.\n`,
    );
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    return exitCodes.done;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`shotlock simulator: ${message}\n`);
    return exitCodes.usage;
  }
}
