/** The receiver could not open its port. */
export class CannotListen extends Error {
  readonly code = 'SMTP_CANNOT_LISTEN';
  constructor(
    message: string,
    /** Another program has the port: a reason to go on without, unless the port was asked for. */
    readonly taken: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const why: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it. Stop that one, or set SMTP_LISTEN to another address, or to off',
  EACCES:
    'this user may not open it. Ports below 1024 want a right of their own: set SMTP_LISTEN to a higher one and let the firewall or a relay lead there',
  EADDRNOTAVAIL: 'this machine has no such address. Set SMTP_LISTEN to one it has',
};

/** A failure of listening as a sentence for whoever runs the service. */
export function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): CannotListen {
  const { code = '' } = error;
  return new CannotListen(`Mail cannot be received on ${host}:${port}: ${why[code] ?? error.message}.`, code === 'EADDRINUSE', {
    cause: error,
  });
}
