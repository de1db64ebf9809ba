import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { PageFrame } from '../ui/PageFrame.tsx';
import { bridge } from './bridge.ts';

type Props = { screen: string; children: ReactNode };

/** A screen that breaks becomes a calm page with a way back; main hears the class of the error, not its text. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const name = error instanceof Error ? error.name.replace(/[^a-zA-Z]/g, '').slice(0, 60) : 'Unknown';
    void bridge().calls['app.screenFailed']({ screen: this.props.screen, error: name || 'Unknown' });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation ns="common">
        {(t) => (
          <PageFrame tone="calm" title={t('screenFailed.title')}>
            <p>{t('screenFailed.body')}</p>
            <Button variant="primary" onPress={() => this.setState({ failed: false })}>
              {t('screenFailed.again')}
            </Button>
          </PageFrame>
        )}
      </Translation>
    );
  }
}
