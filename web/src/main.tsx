import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@mantine/core/styles.css';
import './app/global.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Application } from './app/application.js';

const place = document.getElementById('root');
if (place === null) throw new TypeError('Expected the page to have a place for the application.');
createRoot(place).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
