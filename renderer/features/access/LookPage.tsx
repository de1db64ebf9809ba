// Stands here: a pupil for whom the page is too small, too bright, too busy or too quiet.
// State: perhaps cannot read what stands here, so every choice shows itself; nothing can be broken by trying.
// The one thing: press a picture, see the whole page change, and press the former one if it was better.
import { CENTRE_LANGUAGE } from '@harbour/shared/domain/access/languages';
import type { AccessNeeds } from '@harbour/shared/domain/access/needs';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { useDressed } from '../../app/Dress.tsx';
import { offeredLanguages } from '../../app/translations.ts';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { TileField } from '../door/TileField.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { isOn, optionsOf, TOPICS, type Topic, usual, withOption } from './choices.ts';
import { optionPreview, topicPreview } from './Preview.tsx';
import './access.css';

export interface LookPageProps {
  band: Band;
  onBack: () => void;
  onStop: () => void;
}

export function LookPage({ band, onBack, onStop }: LookPageProps) {
  const { t } = useTranslation('access');
  const { needs, change, isKept } = useKeptNeeds();
  // What *back to usual* put away, until something else is chosen.
  const [before, setBefore] = useState<AccessNeeds | null>(null);
  const [topic, setTopic] = useState<Topic | null>(null);
  return (
    <PupilFrame
      title={topic ? t(`ask.${topic}`) : t('title')}
      onBack={topic ? () => setTopic(null) : onBack}
      onStop={onStop}
    >
      {isKept ? null : (
        <Notice tone="info" title={t('notKept')} isLive>
          <p>{t('notKeptDetail')}</p>
        </Notice>
      )}
      <div className={topic ? 'hb-look hb-look-options' : 'hb-look'}>
        {topic ? (
          <Options topic={topic} band={band} needs={needs} onChange={change} />
        ) : (
          <TileField columns={4} label={t('title')}>
            {TOPICS[band].map((one) => (
              <ChoiceTile
                key={one}
                picture={topicPreview(one)}
                label={t(`topic.${one}`)}
                onPress={() => {
                  setBefore(null);
                  setTopic(one);
                }}
              />
            ))}
            <ChoiceTile
              picture={<Picture id={before ? 'boat' : 'boat-home'} />}
              label={t(before ? 'before' : 'usual')}
              onPress={() => {
                setBefore(before ? null : needs);
                change(before ?? usual(needs));
              }}
            />
          </TileField>
        )}
      </div>
    </PupilFrame>
  );
}

interface OptionsProps {
  topic: Topic;
  band: Band;
  needs: AccessNeeds;
  onChange: (needs: AccessNeeds) => void;
}

function Options({ topic, band, needs, onChange }: OptionsProps) {
  const { t } = useTranslation('access');
  const options = optionsOf(topic, band);
  const languages = topic === 'words' ? offeredLanguages() : [];
  return (
    <TileField columns={options.length + languages.length > 4 ? 5 : 4} label={t(`ask.${topic}`)}>
      {options.map((option) => (
        <ChoiceTile
          key={option}
          picture={optionPreview(option)}
          label={t(`option.${option}`)}
          isSelected={isOn(needs, option)}
          onPress={() => onChange(withOption(needs, option))}
        />
      ))}
      {languages.length > 0
        ? [CENTRE_LANGUAGE, ...languages].map(({ id, name }) => (
            <ChoiceTile
              key={id}
              picture={<Icon id="speech" />}
              label={name}
              labelLanguage={id}
              isSelected={(needs.language ?? CENTRE_LANGUAGE.id) === id}
              onPress={() => onChange({ ...needs, language: id === CENTRE_LANGUAGE.id ? null : id })}
            />
          ))
        : null}
    </TileField>
  );
}

/** The pupil's needs: worn at once, kept behind that, the last press last. */
function useKeptNeeds() {
  const { needs, wear } = useDressed();
  const { send } = useSend('access.saveOwn');
  const [isKept, setIsKept] = useState(true);
  const newest = useRef(0);

  async function change(next: AccessNeeds): Promise<void> {
    wear(next);
    newest.current += 1;
    const mine = newest.current;
    const answer = await send({ needs: next });
    if (mine === newest.current) setIsKept(answer.ok);
  }
  return { needs, isKept, change: (next: AccessNeeds) => void change(next) };
}
