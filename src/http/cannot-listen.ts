const why: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it. Stop that one, or set PORT to another one, such as PORT=3979',
  EACCES:
    'this user may not open it. Ports below 1024 want a right of their own: set PORT to a higher one and let a proxy or the firewall lead there',
  EADDRNOTAVAIL: 'this machine has no such address. Set HOST to one it has',
  ENOTFOUND: 'no machine has that name. Set HOST to an address of this one',
};

/** A failure of listening as a sentence for whoever starts the service: what to stop or to set. */
export const cannotListen = (host: string, port: number, error: NodeJS.ErrnoException): Error =>
  new Error(`${host}:${port} cannot be opened: ${why[error.code ?? ''] ?? error.message}.`, { cause: error });
