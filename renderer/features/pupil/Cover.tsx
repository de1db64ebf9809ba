// Stands here: the pupil who hid the page, or whoever walked up after it was left alone.
// State: somebody is looking over; the page must look like nothing, and must not give the pupil away.
// The one thing: come back as myself, or let the next person have the machine.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Word } from '../../ui/Word.tsx';
import AskAtTheDoor from '../door/AskAtTheDoor.tsx';
import { PicturePad, type PicturesOutcome } from '../door/PicturePad.tsx';
import './pupil.css';

export interface CoverProps {
  needsPictures: boolean;
  onBack: () => void;
  onSignOut: () => void;
}

export function Cover({ needsPictures, onBack, onSignOut }: CoverProps) {
  const { t } = useTranslation('pupil');
  const { t: common } = useTranslation('common');
  const { send, busy } = useSend('session.carryOn');
  const [isReturning, setIsReturning] = useState(false);
  const [hasTrouble, setHasTrouble] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  async function carryOn(pictures: number[] | null): Promise<PicturesOutcome> {
    setHasTrouble(false);
    const answer = await send({ pictures });
    if (!answer.ok) {
      setHasTrouble(true);
      return 'trouble';
    }
    if (answer.value.outcome === 'in') {
      onBack();
      return 'in';
    }
    setIsReturning(true);
    return 'miss';
  }

  // Anybody may stand here: as at the door, the note has no name on it and the page gives nobody away.
  if (isAsking) return <AskAtTheDoor onClose={() => setIsAsking(false)} />;

  const showsPictures = isReturning && needsPictures;
  return (
    <div className="hb-cover">
      <PageFrame
        tone={showsPictures ? 'pupil' : 'calm'}
        title={showsPictures ? t('hide.pictures') : t('hide.title')}
        footer={
          <>
            <div className="hb-page-side">
              <Button scale="pupil" icon={<Icon id="stop" />} onPress={onSignOut}>
                {t('hide.leave')}
              </Button>
            </div>
            <div className="hb-page-side">
              <Button scale="pupil" icon={<Icon id="person" />} onPress={() => setIsAsking(true)}>
                {common('controls.adult')}
              </Button>
            </div>
          </>
        }
      >
        {hasTrouble ? (
          <Notice tone="problem" title={t('hide.troubleTitle')} isLive>
            <p>{t('hide.troubleDetail')}</p>
          </Notice>
        ) : null}
        {showsPictures ? (
          <PicturePad onTry={carryOn} />
        ) : (
          <>
            <div className="hb-cover-lines" aria-hidden="true" />
            <Button
              scale="pupil"
              isPending={busy}
              onPress={() => (needsPictures ? setIsReturning(true) : void carryOn(null))}
            >
              <Word picture="boat-home">{t('hide.comeBack')}</Word>
            </Button>
          </>
        )}
      </PageFrame>
    </div>
  );
}
