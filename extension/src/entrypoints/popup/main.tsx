import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
