export type PostgresSettings = Readonly<Record<string, string | number>>;

const MEBIBYTE = 1024 ** 2;

/**
 * For a small machine with two cores, and so much memory. Whatever makes a commit durable stays on.
 *
 * PostgreSQL's own advice is a quarter of the memory for its pages. A million dossiers touch more pages than
 * a few hundred megabytes hold, and an act that must first write another's page out waits for the disk; beyond
 * a gigabyte the system's cache serves as well. The memory is taken only as pages come in.
 *
 * The first change of a page after a checkpoint writes the whole page to the log, so checkpoints are rare
 * (`checkpoint_timeout`), and spread over that time; `max_wal_size` bounds how long a restart after a power cut takes.
 */
export function settingsFor(memoryBytes: number): PostgresSettings {
  const memory = Math.floor(memoryBytes / MEBIBYTE);
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${Math.min(Math.max(Math.floor(memory / 4), 128), 1024)}MB`,
    effective_cache_size: `${Math.max(Math.floor(memory / 2), 256)}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    random_page_cost: 1.1,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
}
