import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import './setup.css';

type Props = {
  step: 1 | 2 | 3 | 4 | 5;
  title: string;
  lead: string;
  onBack?: () => void;
  illustration?: ReactNode;
  children: ReactNode;
};

/** The same calm page for each of the five steps, with the way back in the same place. */
export function SetupFrame({ step, title, lead, onBack, illustration, children }: Props) {
  const { t } = useTranslation('setup');
  return (
    <PageFrame
      tone="calm"
      title={title}
      lead={lead}
      headerStart={
        onBack ? (
          <Button variant="quiet" onPress={onBack}>
            {t('back')}
          </Button>
        ) : (
          <span className="hb-setup-product">{t('progress')}</span>
        )
      }
      headerEnd={<ProgressSteps step={step} total={5} />}
      illustration={illustration}
    >
      {children}
    </PageFrame>
  );
}
