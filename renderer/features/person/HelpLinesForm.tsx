import {
  HELP_LINES_MAX,
  HELP_NAME_MAX,
  HELP_NUMBER_MAX,
  helpLineProblem,
} from '@harbour/shared/domain/people/helpLines';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { useHelpLines } from '../pupil/useHelpLines.ts';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import './person.css';

type Draft = { key: number; name: string; number: string };

/** Help from outside, as pupils see it: the centre's own lines. The emergency number is not one of them and always stays. */
export function HelpLinesForm() {
  const { t } = useTranslation('person');
  const { lines, isKnown } = useHelpLines();
  const save = useSend('help.save');
  const [changed, setChanged] = useState<readonly Draft[]>();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const drafts = changed ?? lines.map((line, key) => ({ ...line, key }));
  if (!isKnown) return null;

  const put = (key: number, part: Partial<Draft>): void =>
    setChanged(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    setFailure(undefined);
    if (drafts.some((draft) => helpLineProblem(draft) !== null)) return;
    const answer = await save.send({
      lines: drafts.map(({ name, number }) => ({ name: name.trim(), number: number.trim() })),
    });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setAsked(false);
    showToast(t('help.saved'));
  };

  return (
    <form className="hb-settings" onSubmit={(event) => void submit(event)}>
      <Card title={t('help.title')}>
        <p>{t('help.hint')}</p>
        {drafts.map((draft, index) => {
          const number = index + 1;
          const problem = asked ? helpLineProblem(draft) : null;
          const words = problem ? t(`help.problem.${problem}`) : undefined;
          return (
            <div key={draft.key} className="hb-help-line">
              <TextField
                label={t('help.name', { number })}
                value={draft.name}
                onChange={(name) => put(draft.key, { name })}
                maxLength={HELP_NAME_MAX}
                error={problem === 'nameMissing' ? words : undefined}
              />
              <TextField
                label={t('help.number', { number })}
                value={draft.number}
                onChange={(next) => put(draft.key, { number: next })}
                maxLength={HELP_NUMBER_MAX}
                error={problem === 'nameMissing' ? undefined : words}
              />
              <Button
                variant="quiet"
                aria-label={t('help.removeFor', { number })}
                onPress={() => setChanged(drafts.filter(({ key }) => key !== draft.key))}
              >
                {t('help.remove')}
              </Button>
            </div>
          );
        })}
        <p className="hb-soft">{t('help.emergency')}</p>
        {drafts.length >= HELP_LINES_MAX ? <p className="hb-field-hint">{t('help.full')}</p> : null}
        <FailureNotice failure={failure} />
        <div className="hb-row">
          {drafts.length >= HELP_LINES_MAX ? null : (
            <Button
              icon={<Icon id="add" />}
              onPress={() =>
                setChanged([
                  ...drafts,
                  { key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1, name: '', number: '' },
                ])
              }
            >
              {t('help.add')}
            </Button>
          )}
          <Button variant="primary" type="submit" isPending={save.busy}>
            {t('help.save')}
          </Button>
        </div>
      </Card>
    </form>
  );
}
