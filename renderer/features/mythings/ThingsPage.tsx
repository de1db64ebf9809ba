import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallFailure } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import './mythings.css';

/** The ways out that every page of the notebook has. */
export interface PageWays {
  onBack: () => void;
  onStop: () => void;
}

interface ThingsPageProps extends PageWays {
  title: string;
  lead?: ReactNode;
  /** While it is read there is no flash of an empty page. */
  isReady: boolean;
  failure?: CallFailure | undefined;
  onAgain?: () => void;
  children: ReactNode;
}

/** One page of the notebook: as wide as a spread of paper, its text from the start of the line. */
export function ThingsPage({ title, lead, isReady, failure, onAgain, children, ...ways }: ThingsPageProps) {
  const { t } = useTranslation('myThings');
  return (
    <PupilFrame title={title} lead={lead} {...ways}>
      {failure ? (
        <Notice tone="problem" title={t('trouble')} isLive>
          <p>{t('troubleDetail')}</p>
          {onAgain ? (
            <Button scale="pupil" onPress={onAgain}>
              {t('again')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {isReady ? children : null}
    </PupilFrame>
  );
}

/** Said where a press was not kept, with the way on. */
export function NotKept({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation('myThings');
  return isShown ? (
    <Notice tone="problem" title={t('notKept')} isLive>
      <p>{t('notKeptDetail')}</p>
    </Notice>
  ) : null;
}
