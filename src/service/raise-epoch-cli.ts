// npm run epoch:raise [-- --pins]   after a restore: voids every verification, code, unused link and sign-in of before
import { loadEnvFile } from '../config/load-env-file';
import { raiseEpochCommand } from './raise-epoch-command';

void raiseEpochCommand(process.argv.slice(2), loadEnvFile(process.env), console.log, console.error, Date.now).then((code) => {
  process.exitCode = code;
});
