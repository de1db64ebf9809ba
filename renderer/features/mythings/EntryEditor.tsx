// Stands here: a pupil who said something this morning that does not fit any more, or that they would rather not have said.
// State: may feel caught out. So: nothing asks why, and leaving changes nothing.
// The one thing: put the word or the size right, or change who should know.
import {
  type Band,
  FEELINGS_MAX,
  REQUEST_KINDS,
  type RequestKind,
} from '@harbour/shared/domain/checkin/types';
import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { SizeDots } from '../../ui/SizeDots.tsx';
import { useWordName } from '../checkin/useWordName.ts';
import { isSize } from '../pupil/ownEntry.ts';
import { type DotEntry, placeOf } from './entries.ts';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';
import { WordPicker } from './WordPicker.tsx';

interface EntryEditorProps extends PageWays {
  entry: DotEntry;
  band: Band;
  onKept: () => void;
  onDelete: () => void;
}

export function EntryEditor({ entry, band, onKept, onDelete, ...ways }: EntryEditorProps) {
  const { t } = useTranslation('myThings');
  const nameOf = useWordName();
  const save = useSend('myThings.changeEntry');
  const [feelings, setFeelings] = useState(entry.feelings);
  const [request, setRequest] = useState<RequestKind | null>(null);
  /** Which of the words is being picked anew. */
  const [picking, setPicking] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  if (picking !== null) {
    return (
      <WordPicker
        onStop={ways.onStop}
        onBack={() => setPicking(null)}
        band={band}
        near={placeOf(entry)}
        taken={feelings.map(({ feelingId }) => feelingId)}
        onPick={(feelingId) => {
          setFeelings((before) =>
            picking < before.length
              ? before.map((feeling, at) => (at === picking ? { feelingId, size: feeling.size } : feeling))
              : [...before, { feelingId, size: null }],
          );
          setPicking(null);
        }}
      />
    );
  }

  const keep = async (): Promise<void> => {
    const { ok } = await save.send({ id: entry.id, feelings, request });
    setHasFailed(!ok);
    if (ok) onKept();
  };
  const named = (action: string, word: string): string => t('edit.wordNamed', { action, word: nameOf(word) });

  return (
    <ThingsPage {...ways} title={t('edit.title')} isReady>
      <div className="mt-edit">
        <ul className="mt-edit-words">
          {feelings.map(({ feelingId, size }, at) => {
            const feeling = findFeeling(feelingId);
            return (
              <li key={feelingId} className="mt-leaf mt-edit-word">
                <span className="mt-edit-face">{feeling ? <FeelingPicture id={feeling.id} /> : null}</span>
                <p className="mt-edit-name">{nameOf(feelingId)}</p>
                <div className="mt-edit-sizes">
                  <SizeDots
                    label={t('edit.sizeOf', { word: nameOf(feelingId) })}
                    isLabelHidden
                    value={isSize(size) ? size : null}
                    onChange={(next) =>
                      setFeelings((before) =>
                        before.map((one, place) => (place === at ? { ...one, size: next } : one)),
                      )
                    }
                  />
                </div>
                <div className="mt-edit-ways">
                  <Button
                    scale="pupil"
                    onPress={() => setPicking(at)}
                    aria-label={named(t('edit.anotherWord'), feelingId)}
                  >
                    {t('edit.anotherWord')}
                  </Button>
                  <Button
                    scale="pupil"
                    variant="quiet"
                    onPress={() => setFeelings((before) => before.filter((_, place) => place !== at))}
                    aria-label={named(t('edit.dropWord'), feelingId)}
                  >
                    {t('edit.dropWord')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
        {feelings.length < FEELINGS_MAX ? (
          <Button scale="pupil" icon={<Icon id="add" />} onPress={() => setPicking(feelings.length)}>
            {t('edit.addWord')}
          </Button>
        ) : null}
        <section className="mt-edit-who" aria-label={t('edit.who')}>
          <h2>{t('edit.who')}</h2>
          <p className="hb-quiet-line">{t('edit.whoNow')}</p>
          <div className="hb-row hb-row-middle">
            {REQUEST_KINDS.map((kind) => (
              <Button
                key={kind}
                scale="pupil"
                icon={request === kind ? <Icon id="check" /> : <Icon id="person" />}
                aria-pressed={request === kind}
                onPress={() => setRequest(request === kind ? null : kind)}
              >
                {t(`edit.ask.${kind}`)}
              </Button>
            ))}
            <Button scale="pupil" icon={<Icon id="lock" />} onPress={onDelete}>
              {t('edit.justMe')}
            </Button>
          </div>
        </section>
        <NotKept isShown={hasFailed} />
        <Button
          scale="pupil"
          variant="primary"
          icon={<Icon id="check" />}
          isPending={save.busy}
          onPress={() => void keep()}
        >
          {t('edit.keep')}
        </Button>
      </div>
    </ThingsPage>
  );
}
