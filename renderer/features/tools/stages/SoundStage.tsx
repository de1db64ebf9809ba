import type { SoundSet, StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { SoundArt } from '../art/SoundArt.tsx';
import type { SoundName } from '../sound/synth.ts';
import { useSound } from '../sound/useSound.ts';

const SETS = {
  calm: ['sea', 'rain', 'wind'],
  hum: ['hum'],
  lift: ['lift'],
} as const satisfies Record<SoundSet, readonly SoundName[]>;

/** A sound, off until it is asked for, and a picture that shows the same thing to whoever does not hear it. */
export function SoundStage({ stage: { sounds } }: { stage: StageOf<'sound'> }) {
  const { t } = useTranslation('tools');
  const sound = useSound();
  const [taps, setTaps] = useState(0);
  const [shown, setShown] = useState<SoundName>(SETS[sounds][0]);
  const names: readonly SoundName[] = SETS[sounds];

  function press(name: SoundName): void {
    setShown(name);
    sound.toggle(name);
  }

  const label = (name: SoundName): string => {
    if (names.length > 1 && name !== 'lift') return t(`sound.${name}`);
    if (sound.playing === name) return t('sound.stop');
    return t(name === 'lift' ? 'sound.lift' : 'sound.play');
  };

  return (
    <>
      {sounds === 'lift' ? (
        <button type="button" className="hb-count" onClick={() => setTaps(taps + 1)}>
          <SoundArt name="lift" isPlaying={sound.playing !== null} taps={taps} />
          <span className="hb-press-word">{t('sound.tap')}</span>
        </button>
      ) : (
        <SoundArt name={shown} isPlaying={sound.playing !== null} taps={0} />
      )}
      <p className="hb-quiet-line" role="status">
        {t(sound.isMissing ? 'sound.noneDetail' : 'sound.offDetail')}
      </p>
      <div className="hb-stage-controls">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
        <div role="group" aria-label={t('sound.choose')} className="hb-stage-group">
          {names.map((name) => (
            <Button
              key={name}
              scale="pupil"
              icon={<Icon id="sound" />}
              {...(names.length > 1 ? { 'aria-pressed': sound.playing === name } : {})}
              onPress={() => press(name)}
            >
              {label(name)}
            </Button>
          ))}
        </div>
        {sound.playing && !sound.isMissing ? (
          <Button scale="pupil" onPress={() => sound.setQuieter(!sound.isQuieter)}>
            {t(sound.isQuieter ? 'sound.louder' : 'sound.quieter')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
