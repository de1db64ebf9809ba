import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Word } from '../../ui/Word.tsx';
import './pupil.css';

const lines = ['childline', 'samaritans', 'shout', 'emergency'] as const;

/** People outside the centre, one press away and out of sight until then (CURRICULUM R20). */
export function OutsideHelp() {
  const { t } = useTranslation('pupil');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="hb-outside">
      <Button scale="pupil" variant="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Word picture="lighthouse">{t('help.title')}</Word>
      </Button>
      {isOpen ? (
        <div className="hb-outside-card">
          <p>{t('help.detail')}</p>
          <dl>
            {lines.map((line) => (
              <div key={line}>
                <dt>{t(`help.${line}`)}</dt>
                <dd>{t(`help.${line}Number`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </div>
  );
}
