import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Word } from '../../ui/Word.tsx';
import './pupil.css';
import { useHelpLines } from './useHelpLines.ts';

/** People outside the centre, one press away and out of sight until then (CURRICULUM R20). */
export function OutsideHelp() {
  const { t } = useTranslation('pupil');
  const { lines, isOurs } = useHelpLines();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="hb-outside">
      <Button scale="pupil" variant="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Word picture="lighthouse">{t('help.title')}</Word>
      </Button>
      {isOpen ? (
        <div className="hb-outside-card">
          {/* Only of our own numbers we know what a call costs. */}
          <p>{t(isOurs ? 'help.detail' : 'help.ownDetail')}</p>
          <dl>
            {lines.map(({ name, number }) => (
              <div key={`${name} ${number}`}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>
                  <bdi>{number}</bdi>
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('help.emergency')}</dt>
              <dd>{t('help.emergencyNumber')}</dd>
            </div>
          </dl>
        </div>
      ) : null}
    </div>
  );
}
