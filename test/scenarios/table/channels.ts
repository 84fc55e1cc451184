import { ByChat } from './by-chat';
import { ByMail } from './by-mail';
import { ByPhone } from './by-phone';
import type { Cell, Customer } from './customer';

/** How a conversation begins on each channel. Callers use keys in English and speech in French, but for what only the one can do. */
export const channels: Readonly<Record<'by chat' | 'by mail' | 'by phone', (cell: Cell) => Promise<Customer>>> = {
  'by chat': ByChat.begins,
  'by mail': ByMail.begins,
  'by phone': (cell) => ByPhone.begins(cell, cell.language === 'en' ? 'keys' : 'speech'),
};
