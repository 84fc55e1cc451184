import { createLogger, type Logger } from '../../src/observe/logger';

/** A logger and the lines it has written so far. */
function recorded(level: 'debug' | 'info'): { log: Logger; lines: () => Record<string, unknown>[] } {
  const written: string[] = [];
  return {
    log: createLogger(level, { write: (line: string) => written.push(line) }),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('the log', () => {
  it('is one JSON object a line, with level, time, process and message', () => {
    const { log, lines } = recorded('info');
    log.info('listening', { port: 3978 });
    log.error('the mail server refuses our password', { error: new Error('535') });
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), pid: process.pid, port: 3978, msg: 'listening' },
      expect.objectContaining({
        level: 'error',
        msg: 'the mail server refuses our password',
        error: expect.objectContaining({ type: 'Error', message: '535' }),
      }),
    ]);
  });

  it('says nothing below its level', () => {
    const { log, lines } = recorded('info');
    log.debug('a turn');
    expect(lines()).toEqual([]);
  });

  it('masks messages, fields and the fields of its children', () => {
    const { log, lines } = recorded('debug');
    log
      .child({ token: 'abc', leg: 'l1', said: 'pin 483920' })
      .warn('PIN 483920 at /verify/abc', { pin: '483920', error: new Error('code 483920') });
    expect(lines()[0]).toMatchObject({
      token: '[redacted]',
      leg: 'l1',
      said: 'pin ******',
      msg: 'PIN ****** at /verify/[redacted]',
      pin: '[redacted]',
    });
    expect(JSON.stringify(lines())).not.toContain('483920');
  });

  it('takes % signs of a message literally', () => {
    const { log, lines } = recorded('info');
    log.info('100 %s of it', { a: 1 });
    expect(lines()[0]).toMatchObject({ msg: '100 %s of it' });
  });
});
