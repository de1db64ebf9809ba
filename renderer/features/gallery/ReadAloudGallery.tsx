import {
  READ_ALOUD_DEFAULTS,
  READ_RATES,
  READ_VOICES,
  type ReadAloudPreferences,
} from '@harbour/shared/domain/access/readAloud';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { TileField } from '../door/TileField.tsx';
import { ReadAloudPreferencesProvider } from '../readaloud/preferences.ts';
import { ReadAloudButton } from '../readaloud/ReadAloudButton.tsx';
import { ReadAloudLine } from '../readaloud/ReadAloudLine.tsx';

const tiles = ['boat', 'anchor', 'lighthouse'] as const;

/** Read-aloud on a small page of its own, in every voice and pace. */
export function ReadAloudGallery() {
  const { t } = useTranslation('gallery');
  const { t: common } = useTranslation('common');
  const [preferences, setPreferences] = useState<ReadAloudPreferences>(READ_ALOUD_DEFAULTS);
  const [pressed, setPressed] = useState<string | null>(null);
  const change = (part: Partial<ReadAloudPreferences>) =>
    setPreferences((before) => ({ ...before, ...part }));
  return (
    <Card title={t('readAloud.title')}>
      <RadioChoice
        isRow
        label={t('readAloud.voice.label')}
        options={READ_VOICES.map((id) => ({ id, label: t(`readAloud.voice.${id}`) }))}
        value={preferences.voice}
        onChange={(voice) => change({ voice })}
      />
      <RadioChoice
        isRow
        label={t('readAloud.rate.label')}
        options={READ_RATES.map((id) => ({ id, label: t(`readAloud.rate.${id}`) }))}
        value={preferences.rate}
        onChange={(rate) => change({ rate })}
      />
      <CheckboxField
        label={t('readAloud.asIGo')}
        isSelected={preferences.asIGo}
        onChange={(asIGo) => change({ asIGo })}
      />
      <ReadAloudPreferencesProvider value={preferences}>
        <div className="hb-stack" data-read-page="">
          <div className="hb-row">
            <ReadAloudButton page={t('readAloud.title')} />
          </div>
          <ReadAloudLine />
          <div className="hb-stack" data-read-text="">
            <p>{t('readAloud.sample')}</p>
            <TileField columns={3} label={t('readAloud.title')}>
              {tiles.map((id) => (
                <ChoiceTile
                  key={id}
                  picture={<Picture id={id} />}
                  label={common(`picture.${id}`)}
                  isSelected={pressed === id}
                  onPress={() => setPressed(id)}
                />
              ))}
            </TileField>
          </div>
        </div>
      </ReadAloudPreferencesProvider>
    </Card>
  );
}
