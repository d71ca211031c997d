/** Names the socket only: nothing listens on the network. */
export const port = 5432;

/**
 * PostgreSQL's settings, as arguments of its command line: they follow the release, not the file that some
 * earlier release wrote. `durable: false` is for data that nobody will miss: a power cut may destroy it.
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
    // Compiling a plan costs more than any of our statements takes.
    jit: 'off',
    random_page_cost: 1.1,
    log_line_prefix: '%m [%p] %u@%d ',
    ...(durable ? weekOfLogs : forgetful),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** One file a weekday, overwritten a week later: the log's size stays bounded. */
const weekOfLogs = {
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: 0,
  log_truncate_on_rotation: 'on',
};

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  checkpoint_timeout: '1h',
};
