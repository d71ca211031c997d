/** The port number. It is only a part of the socket's file name, because PostgreSQL does not listen on the network. */
export const port = 5432;

/**
 * Returns PostgreSQL's settings as command-line arguments, so that they are those of this release and not those of a
 * file that an earlier release wrote. If `durable` is false, a power cut may destroy the data.
 */
export function settings(socketFolder: string, durable: boolean): readonly string[] {
  const chosen: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port,
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Compiling a plan takes longer than any of our statements.
    jit: 'off',
    random_page_cost: 1.1,
    log_line_prefix: '%m [%p] %u@%d ',
    ...(durable ? weekOfLogs : notDurable),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** One log file for each weekday, overwritten a week later, so that the log stays small. */
const weekOfLogs = {
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: 0,
  log_truncate_on_rotation: 'on',
};

const notDurable = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  checkpoint_timeout: '1h',
};
