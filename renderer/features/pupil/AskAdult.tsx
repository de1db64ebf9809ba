// Stands here: a pupil who wants a person, at the door or in the middle of anything.
// State: perhaps frightened, perhaps just shy; may not want to say why, and is never asked.
// The one thing: choose how soon, then hold a card that speaks for them.

import { REQUEST_KINDS, type RequestKind } from '@harbour/shared/domain/checkin/types';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { useCentreText } from '../../app/useCentreText.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Word } from '../../ui/Word.tsx';
import { TileField } from '../door/TileField.tsx';
import { OutsideHelp } from './OutsideHelp.tsx';
import type { Askable } from './ownEntry.ts';
import { REQUEST_PICTURES } from './requestPictures.ts';
import { ShowCard } from './ShowCard.tsx';

type Asked = { kind: RequestKind; isKept: boolean; people: readonly Askable[] };

/** How the page around looks: a pupil's page and the door have different corners. */
export type AskFrame = (parts: { title: string; lead?: string; children: ReactNode }) => ReactNode;

export interface AskAdultProps {
  frame: AskFrame;
  /** Adults known before the note is kept, so that the card has them even where keeping fails. */
  askable: readonly Askable[];
  /** Nobody is signed in: the note has no name on it, and the card says so. */
  isAtDoor?: boolean;
  onClose: () => void;
}

export function AskAdult({ frame, askable, isAtDoor = false, onClose }: AskAdultProps) {
  const { t } = useTranslation('pupil');
  const { t: common } = useTranslation('common');
  const inCentre = useCentreText('pupil');
  const { send, busy } = useSend('person.ask');
  const [asked, setAsked] = useState<Asked | null>(null);

  async function ask(kind: RequestKind): Promise<void> {
    if (busy) return;
    const answer = await send({ kind });
    setAsked({
      kind,
      isKept: answer.ok,
      people: answer.ok && answer.value.askable.length > 0 ? answer.value.askable : askable,
    });
  }

  if (!asked) {
    return frame({
      title: t('person.title'),
      lead: t('person.honestDetail'),
      children: (
        <>
          <TileField columns={3} label={t('person.title')}>
            {REQUEST_KINDS.map((kind) => (
              <ChoiceTile
                key={kind}
                picture={<Picture id={REQUEST_PICTURES[kind]} />}
                label={t(`person.${kind}`)}
                onPress={() => void ask(kind)}
              />
            ))}
          </TileField>
          {busy ? <Spinner /> : null}
          <p className="hb-care-line">{t('person.nowDetail')}</p>
          <OutsideHelp />
        </>
      ),
    });
  }

  const { kind, isKept, people } = asked;
  const kept = isAtDoor ? [t('person.doorDetail')] : [t('person.honestDetail')];
  return frame({
    title: isKept ? t(`person.asked.${kind}`) : t('person.notKept'),
    lead: t('person.showTitle'),
    children: (
      <>
        <ShowCard
          message={t(`person.message.${kind}`)}
          forAdult={inCentre((english) => english(`person.message.${kind}`))}
          people={people}
          details={
            isKept ? [...kept, t('person.showDetail')] : [t('person.notKeptDetail'), t('person.showDetail')]
          }
        />
        <p className="hb-care-line">{t('person.nowDetail')}</p>
        <div className="hb-row hb-row-middle hb-leads-on">
          {isKept ? null : (
            <Button scale="pupil" onPress={() => void ask(kind)} isPending={busy}>
              <Word picture="person">{t('person.again')}</Word>
            </Button>
          )}
          <Button scale="pupil" variant="primary" icon={<Icon id="check" />} onPress={onClose}>
            {common('done')}
          </Button>
        </div>
        <OutsideHelp />
      </>
    ),
  });
}
