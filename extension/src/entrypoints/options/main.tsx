import { render } from 'preact';
import { z } from 'zod';
import { Options } from '../../options/options.tsx';

// The extension's own policy forbids making code from text, which zod would try first.
z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<Options />, root);
