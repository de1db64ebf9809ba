import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import { byName } from './groupOrder.ts';
import { ImportOpenRows } from './ImportOpenRows.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import type { ImportWish } from './importWish.ts';
import { useRollPreview } from './useRollPreview.ts';

type Props = {
  wish: ImportWish;
  onChange: (wish: ImportWish) => void;
  onBack: () => void;
  onOtherFile: () => void;
  onDone: (value: Response<'roll.import'>) => void;
};

const NO_GROUP = 'none';

/** Step 3: what would happen, row by row where there is something to decide; then all of it or nothing. */
export function ImportReview({ wish, onChange, onBack, onOtherFile, onDone }: Props) {
  const { t } = useTranslation('staff');
  const { data } = useCall('groups.list', {});
  const { preview, isCurrent, failure: previewFailure } = useRollPreview(wish);
  const run = useSend('roll.import');
  const [failure, setFailure] = useState<CallFailure>();
  const [isAddingGroup, setIsAddingGroup] = useState(false);
  const groups = [...(data?.groups ?? [])].sort(byName);

  if (!preview) return previewFailure ? <FailureNotice failure={previewFailure} /> : <Spinner />;

  const leftOut = new Set(wish.leaveOut);
  const open = preview.rows.filter(
    (row) => (row.status === 'problem' || row.status === 'duplicateInFile') && !leftOut.has(row.rowNumber),
  );
  const openInAll = Math.max(
    open.length,
    preview.counts.problem + preview.counts.duplicateInFile - wish.leaveOut.length,
  );
  const noGroup = preview.rows.some((row) => row.status === 'new' && row.groupName === null);
  const needsGroup = wish.groupId === null && noGroup;
  const nobodyNew = preview.counts.new === 0;

  const start = async (): Promise<void> => {
    setFailure(undefined);
    const answer = await run.send(wish);
    if (answer.ok) onDone(answer.value);
    else setFailure(answer.failure);
  };

  return (
    <>
      <ImportSummary preview={preview} leftOut={wish.leaveOut.length} />
      {noGroup ? (
        <Card>
          {needsGroup ? (
            <Notice
              tone="care"
              title={groups.length > 0 ? t('import.review.groupNeeded') : t('import.review.groupNeededNone')}
            />
          ) : null}
          <div className="hb-import-group">
            {groups.length > 0 ? (
              <Select
                label={t('import.map.groupForRest')}
                description={t('import.map.groupForRestHint')}
                items={[
                  { id: NO_GROUP, label: t('import.map.groupNone') },
                  ...groups.map((group) => ({ id: group.id, label: group.name })),
                ]}
                value={wish.groupId ?? NO_GROUP}
                onChange={(id) => onChange({ ...wish, groupId: id === NO_GROUP ? null : id })}
              />
            ) : null}
            <Button onPress={() => setIsAddingGroup(true)}>{t('people.addGroup')}</Button>
          </div>
        </Card>
      ) : null}
      <ImportOpenRows
        open={open}
        openInAll={openInAll}
        leaveOut={wish.leaveOut}
        onLeaveOut={(leaveOut) => onChange({ ...wish, leaveOut })}
        noted={preview.rows.filter((row) => row.notes.length > 0 && row.status !== 'problem')}
      />
      <FailureNotice failure={failure ?? previewFailure} />
      <div className="hb-row">
        <Button
          variant="primary"
          isDisabled={!preview.isReady || !isCurrent}
          isPending={run.busy}
          onPress={() => void start()}
        >
          {t('import.review.import', { count: preview.counts.new })}
        </Button>
        <Button isDisabled={run.busy} onPress={onBack}>
          {t('import.review.back')}
        </Button>
        <Button variant="quiet" isDisabled={run.busy} onPress={onOtherFile}>
          {t('import.review.otherFile')}
        </Button>
        {run.busy ? <Spinner label={t('import.review.busy')} /> : null}
      </div>
      <p className="hb-soft" role="status">
        {nobodyNew ? t('import.review.nothingNew') : preview.isReady ? '' : t('import.review.notReady')}
      </p>
      {isAddingGroup ? (
        <GroupDialog
          group={null}
          others={groups}
          onClose={() => setIsAddingGroup(false)}
          onSaved={(id) => {
            setIsAddingGroup(false);
            onChange({ ...wish, groupId: id });
          }}
        />
      ) : null}
    </>
  );
}
