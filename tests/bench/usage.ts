import { appendFileSync } from 'node:fs';

const file = process.env['BENCH_USAGE'];

/** Loaded into every process of a measured command (NODE_OPTIONS): each leaves its peak of memory, in kilobytes. */
process.on('exit', () => {
  if (file !== undefined) appendFileSync(file, `${String(process.resourceUsage().maxRSS)}\n`);
});
