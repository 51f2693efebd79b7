import { JobRegistry, JobRegistryError } from '../../src/jobs/job-registry.js';
import type { Processor } from '../../src/jobs/processor.js';
import { JOB_NAMES, JOBS, type JobName } from '../../src/jobs/queues.js';

const processorOf = (job: JobName): Processor => ({ job, process: () => Promise.resolve(0) });
const all = JOB_NAMES.map(processorOf);

test('every job finds its processor', () => {
  const registry = new JobRegistry(all);
  for (const processor of all) expect(registry.get(processor.job)).toBe(processor);
  expect(() => registry.get('of-a-newer-release')).toThrow(TypeError);
});

test('nothing starts with a job that nobody carries out', () => {
  expect(() => new JobRegistry(all.slice(1))).toThrow(
    new JobRegistryError(`The job '${JOB_NAMES[0] ?? ''}' has 0 processors, but should have one.`),
  );
});

test('nothing starts with a job that two carry out', () => {
  expect(() => new JobRegistry([...all, processorOf('beat')])).toThrow(
    new JobRegistryError("The job 'beat' has 2 processors, but should have one."),
  );
});

test('nothing starts with a processor of no job, and every mistake is told', () => {
  const stranger = { ...processorOf('beat'), job: 'dance' as JobName };
  expect(() => new JobRegistry([stranger, ...all.slice(1)])).toThrow(
    /'ring-alarm' has 0 processors[^]*no job 'dance'/,
  );
});

test('no job has a name or a queue that BullMQ refuses', () => {
  for (const job of JOB_NAMES) expect(`${job} ${JOBS[job].queue}`).toMatch(/^[a-z-]+ [a-z-]+$/);
});
