import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Word } from '../../ui/Word.tsx';
import { optionsOf, TOPICS } from '../access/choices.ts';
import { optionPreview } from '../access/Preview.tsx';

/** What a pupil can choose about the look, each as it shows itself, and words with and without their picture. */
export function AccessGallery() {
  const { t } = useTranslation(['gallery', 'access', 'pupil']);
  return (
    <>
      <Card title={t('access:title')}>
        <div className="hb-tiles">
          {TOPICS.secondary
            .flatMap((topic) => optionsOf(topic, 'secondary'))
            .map((option) => (
              <ChoiceTile
                key={option}
                picture={optionPreview(option)}
                label={t(`access:option.${option}`)}
                onPress={() => undefined}
              />
            ))}
        </div>
      </Card>
      <Card title={t('access:option.symbols')}>
        {(['off', 'on'] as const).map((symbols) => (
          <p key={symbols} data-symbols={symbols}>
            <Word picture="person-now">{t('pupil:person.now')}</Word>
          </p>
        ))}
      </Card>
    </>
  );
}
