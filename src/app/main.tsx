import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './root.tsx';
import { siteRoot } from './site-root.ts';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app"');
createRoot(container).render(
  <StrictMode>
    <Root site={siteRoot()} />
  </StrictMode>,
);
