import { render } from 'preact';

const room = document.getElementById('desk');
if (room) render(<></>, room);
