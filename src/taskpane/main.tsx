import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

config({ jitless: true });

const root = document.getElementById('pane');
if (root) createRoot(root).render(<FluentProvider theme={webLightTheme}><Title3 as="h1">Plan Performance</Title3></FluentProvider>);
