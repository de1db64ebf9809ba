import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DemoRibbon } from '../../ui/DemoRibbon.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { MotionProvider, SoftEnter } from '../../ui/MotionProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Select } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

const choices = ['one', 'two', 'three'] as const;

/** Buttons, fields, notices, tables and what lies over the page. */
export function ControlsGallery() {
  const { t } = useTranslation(['gallery', 'common']);
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<string | null>(null);
  const [ticked, setTicked] = useState(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DemoRibbon />
      <Card title={t('buttons')}>
        <div className="hb-row">
          <Button variant="primary" scale="pupil" icon={<Icon id="forward" />}>
            {t('common:next')}
          </Button>
          <Button scale="pupil" icon={<Icon id="pass" />}>
            {t('common:controls.pass')}
          </Button>
          <Button scale="pupil" icon={<Icon id="dontKnow" />}>
            {t('common:controls.dontKnow')}
          </Button>
          <Button scale="pupil" icon={<Icon id="stop" />}>
            {t('common:controls.stop')}
          </Button>
          <Button scale="pupil" icon={<Icon id="person" />}>
            {t('common:controls.adult')}
          </Button>
        </div>
        <div className="hb-row">
          <Button variant="primary">{t('common:save')}</Button>
          <Button>{t('common:cancel')}</Button>
          <Button variant="quiet">{t('common:close')}</Button>
          <Button isDisabled>{t('common:done')}</Button>
          <Button aria-label={t('common:controls.hide')} icon={<Icon id="hide" />} />
          <ProgressSteps step={2} total={5} />
          <Spinner />
          <VisuallyHidden>{t('unseen')}</VisuallyHidden>
        </div>
      </Card>
      <Card title={t('notices')}>
        <Notice tone="info" title={t('notice.info')}>
          <p>{t('notice.text')}</p>
        </Notice>
        <Notice tone="care" title={t('notice.care')} />
        <Notice tone="problem" title={t('notice.problem')}>
          <p>{t('notice.text')}</p>
        </Notice>
      </Card>
      <Card title={t('fields')}>
        <div className="hb-gallery-fields">
          <TextField label={t('field.name')} description={t('field.hint')} value={text} onChange={setText} />
          <TextField
            label={t('field.passphrase')}
            type="password"
            value={text}
            onChange={setText}
            error={t('field.error')}
          />
          <TextField label={t('field.day')} type="date" value="" onChange={() => undefined} />
          <Select
            label={t('field.choose')}
            placeholder={t('field.none')}
            items={choices.map((id) => ({ id, label: t(`field.${id}`) }))}
            value={choice}
            onChange={setChoice}
          />
          <TextArea label={t('field.note')} value={text} onChange={setText} />
          <CheckboxField
            label={t('field.tick')}
            description={t('field.hint')}
            isSelected={ticked}
            onChange={setTicked}
          />
        </div>
      </Card>
      <DataTable
        caption={t('table.caption')}
        columns={[
          { id: 'what', label: t('table.what') },
          { id: 'count', label: t('table.count'), align: 'end' },
        ]}
        rows={[
          { id: 'boats', cells: { what: t('table.boats'), count: 12 } },
          { id: 'shells', cells: { what: t('table.shells'), count: 340 } },
        ]}
      />
      <Card title={t('over')}>
        <div className="hb-row">
          <Button onPress={() => setOpen(true)}>{t('openDialog')}</Button>
          <Button onPress={() => showToast(t('toast'))}>{t('showToast')}</Button>
        </div>
        <MotionProvider>
          <SoftEnter>
            <p>{t('motionText')}</p>
          </SoftEnter>
        </MotionProvider>
      </Card>
      <Dialog
        title={t('dialogTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {t('common:done')}
          </Button>
        }
      >
        <p>{t('notice.text')}</p>
      </Dialog>
      <Toasts />
    </>
  );
}
