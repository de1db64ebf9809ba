// First: it asks main who stands here while everything below is still being made.
import './app/firstStatus.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { askFirst } from './app/askFirst.ts';
import { startI18n } from './app/i18n.ts';
import { listenToMain } from './app/listen.ts';
import { Root } from './app/Root.tsx';
import { store } from './app/store.ts';
import './theme/base.css';

listenToMain(store.dispatch);
const [letGo] = await Promise.all([askFirst(store.dispatch), startI18n()]);

const container = document.getElementById('root');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <Provider store={store}>
        <Root onDrawn={letGo} />
      </Provider>
    </StrictMode>,
  );
}
