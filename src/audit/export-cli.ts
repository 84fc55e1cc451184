// npm run audit:export   prints the audit log as JSON lines, oldest first
import { loadEnvFile } from '../config/load-env-file';
import { exportCommand } from './export-command';

// Whoever reads it may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void exportCommand(loadEnvFile(process.env), process.stdout, console.error).then((code) => {
  process.exitCode = code;
});
