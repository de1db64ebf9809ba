import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { startI18n } from './app/i18n.ts';
import { Root } from './app/Root.tsx';
import { store } from './app/store.ts';
import './theme/base.css';

await startI18n();

const container = document.getElementById('root');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <Provider store={store}>
        <Root />
      </Provider>
    </StrictMode>,
  );
}
