import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { signInPictures } from '../../ui/pictures/registry.ts';
import { showToast } from '../../ui/toastStore.ts';
import { FailureNotice } from './FailureNotice.tsx';

type Props = { pupil: Response<'pupils.list'>['pupils'][number]; onClose: () => void };

const PLACES = [0, 1, 2] as const;

/** A pupil chooses three sign-in pictures on this screen, with an adult beside them. What was set before never shows. */
export function PicturesDialog({ pupil, onClose }: Props) {
  const { t } = useTranslation('staff');
  const { t: common } = useTranslation('common');
  const save = useSend('pupils.setPictures');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [failure, setFailure] = useState<CallFailure>();
  const isFull = chosen.length >= PLACES.length;

  const keep = async (pictures: number[] | null): Promise<void> => {
    setFailure(undefined);
    const answer = await save.send({ pupilId: pupil.id, pictures });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    showToast(pictures ? t('pictures.saved') : t('pictures.removed'));
    onClose();
  };
  const nameOf = (picture: number): string => {
    const id = signInPictures[picture];
    return id ? common(`picture.${id}`) : '';
  };

  return (
    <Dialog
      title={t('pictures.title', { name: `\u2068${pupil.displayName}\u2069` })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isFull}
            isPending={save.busy}
            onPress={() => void keep([...chosen])}
          >
            {t('pictures.save')}
          </Button>
          {pupil.hasPictures ? (
            <Button variant="quiet" isPending={save.busy} onPress={() => void keep(null)}>
              {t('pictures.remove')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t('pictures.lead')}</p>
      <div className="hb-slots-row">
        <ol className="hb-slots" aria-label={t('pictures.chosen')} aria-live="polite">
          {PLACES.map((place) => {
            const picture = chosen[place];
            const id = picture === undefined ? undefined : signInPictures[picture];
            return (
              <li key={place} className="hb-slot">
                {id ? <Picture id={id} /> : <span className="hb-slot-number">{place + 1}</span>}
                <span className="hb-hidden">
                  {picture === undefined
                    ? t('pictures.slotEmpty', { place: place + 1 })
                    : t('pictures.slot', { place: place + 1, picture: nameOf(picture) })}
                </span>
              </li>
            );
          })}
        </ol>
        <Button
          variant="quiet"
          isDisabled={chosen.length === 0}
          onPress={() => setChosen(chosen.slice(0, -1))}
        >
          {t('pictures.undo')}
        </Button>
      </div>
      <fieldset className="hb-picture-grid">
        <legend className="hb-hidden">{t('pictures.choose')}</legend>
        {signInPictures.map((id, picture) => (
          <ChoiceTile
            key={id}
            scale="staff"
            picture={<Picture id={id} />}
            label={common(`picture.${id}`)}
            isDisabled={isFull}
            onPress={() => setChosen([...chosen, picture])}
          />
        ))}
      </fieldset>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
