// npm run epoch:raise   after a restore: voids every verification, code, unused link and sign-in of before
import { loadEnvFile } from '../config/load-env-file';
import { raiseEpochCommand } from './raise-epoch-command';

void raiseEpochCommand(loadEnvFile(process.env), console.log, console.error, Date.now).then((code) => {
  process.exitCode = code;
});
