// Stands here: a pupil whose word is not on the list, perhaps a word of the language spoken at home.
// State: may want to see it written, may only want to have said it; whoever cannot or will not type passes by.
// The one thing: type the word and decide whether it is kept. Without *keep* its letters are gone with this screen.
import { OWN_WORD_MAX } from '@harbour/shared/domain/checkin/types';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import type { StepProps } from './steps.ts';

export function OwnWordStep({ act, frame }: StepProps) {
  const { t } = useTranslation('doors');
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act({ type: 'keepWord', text });
  };
  return (
    <CheckinFrame {...frame} title={t('ownWord.title')} lead={t('ownWord.anyDetail')}>
      <form className="hb-own-word" onSubmit={submit}>
        <TextField
          label={t('ownWord.label')}
          description={t('ownWord.keepDetail')}
          value={text}
          onChange={setText}
          maxLength={OWN_WORD_MAX}
        />
        <p className="hb-care-line">{t('ownWord.careDetail')}</p>
        <div className="hb-row hb-row-middle">
          <Button scale="pupil" variant="primary" type="submit" isDisabled={text.trim() === ''}>
            {t('ownWord.keep')}
          </Button>
          <Button scale="pupil" icon={<Icon id="forward" />} onPress={() => act({ type: 'pass' })}>
            {t('ownWord.without')}
          </Button>
        </div>
      </form>
    </CheckinFrame>
  );
}
