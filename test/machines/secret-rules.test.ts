import { voicemailPinFault } from '../../machines/changes/secret-rules';

const daniel = { extension: '101', phone: '+16135550111' };
const faultOf = (pin: string, owner = daniel) => voicemailPinFault(pin, owner);

describe('a new voicemail PIN (SO-7)', () => {
  test.each([
    ['no digit at all', '', 'length'],
    ['three digits', '482', 'length'],
    ['seventeen', '48290137462859301', 'length'],
    ['letters', '48a9', 'length'],
    ['digits of another script', '٤٨٢٩', 'length'],
    ['one digit over and over', '7777', 'all-equal'],
    ['six zeros', '000000', 'all-equal'],
    ['counting up', '1234', 'sequence'],
    ['counting up over nine', '7890', 'sequence'],
    ['counting down', '987654', 'sequence'],
    ['counting down over zero', '2109', 'sequence'],
    ['a long row', '012345678901', 'sequence'],
    ['the extension twice', '101101', 'extension'],
    ['the extension and zeros', '1010', 'extension'],
    ['zeros and the extension', '0101', 'extension'],
    ['the extension filled up', '1011', 'extension'],
    ['the end of the phone number', '0111', 'phone'],
    ['more of its end', '5550111', 'phone'],
    ['two digits twice', '4848', 'repeats'],
    ['three digits twice', '482482', 'repeats'],
    ['doubled digits', '4488', 'repeats'],
    ['a word read from both ends', '4884', 'repeats'],
    ['a row of the keypad', '2580', 'common'],
    ['its corners', '1379', 'common'],
    ['even digits', '2468', 'common'],
    ['a well-known one', '5150', 'common'],
    ['a year', '1987', 'date'],
    ['a year to come', '2031', 'date'],
    ['a day and a month', '2412', 'date'],
    ['a month and a day', '1224', 'date'],
    ['a birthday', '240387', 'date'],
    ['a birthday, year first', '870324', 'date'],
    ['a whole date', '24031987', 'date'],
    ['a whole date, year first', '19870324', 'date'],
  ] as const)('%s is refused', (_, pin, fault) => {
    expect(faultOf(pin)).toBe(fault);
  });

  test.each(['4829', '0739', '59204', '737195', '8361', '40982751', '9046', '7305', '4829013746285930'])('%s is taken', (pin) => {
    expect(faultOf(pin)).toBeUndefined();
  });

  test('an extension is refused read backwards, too, and one of four digits as it is', () => {
    expect(faultOf('3584', { extension: '3584', phone: '' })).toBe('extension');
    expect(faultOf('4853', { extension: '3584', phone: '' })).toBe('extension');
  });

  test('of somebody of whom nothing is known only what holds for everybody is refused', () => {
    expect(voicemailPinFault('1010', { extension: '' })).toBe('repeats');
    expect(voicemailPinFault('0174', { extension: '' })).toBeUndefined();
  });

  test('of all of four digits most are left to choose from', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => String(n).padStart(4, '0'));
    const left = all.filter((pin) => faultOf(pin) === undefined).length;
    process.stdout.write(`voicemail PINs of four digits that are taken: ${left} of 10000\n`);
    expect(left).toBeGreaterThan(8_500);
  });
});
