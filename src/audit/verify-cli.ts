// npm run audit:verify             reads the whole audit log; ends with 1 at the first broken link, 2 when it cannot be read
// npm run audit:verify -- 120:ab…  also wants entry 120 to have that hash, as an earlier run printed it
import { loadEnvFile } from '../config/load-env-file';
import { verifyCommand } from './verify-command';

void verifyCommand(loadEnvFile(process.env), process.argv[2], { out: console.log, err: console.error }).then((code) => {
  process.exitCode = code;
});
