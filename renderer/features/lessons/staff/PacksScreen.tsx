// Who: a lead who got a stick with lessons from another centre, or who was asked for ours; a teacher who wonders where a lesson is from.
// State: not technical; a little wary of files from elsewhere, and right to be.
// The one thing: see what a pack is and who made it before it is taken.
import { mayReach } from '@harbour/shared/domain/access/roles';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useCall, useSend } from '../../../app/api.ts';
import { wentToStaff } from '../../../app/place.ts';
import { useAppDispatch } from '../../../app/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { Picture } from '../../../ui/pictures/Picture.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import { StaffFrame } from '../../staff/StaffFrame.tsx';
import type { StaffSession } from '../../staff/staffSession.ts';
import { PackCard } from './PackCard.tsx';
import { PackPreview } from './PackPreview.tsx';
import { PackRefused } from './PackRefused.tsx';
import { RemovePackDialog } from './RemovePackDialog.tsx';
import './packs.css';

export type ShownPack = Response<'packs.list'>['packs'][number];
type Chosen = Exclude<Response<'packs.choose'>, { outcome: 'cancelled' }>;

export default function PacksScreen({ session }: { session: StaffSession }) {
  const { t } = useTranslation('lessonStaff');
  const dispatch = useAppDispatch();
  const { data, failure: listFailure } = useCall('packs.list', {});
  const choose = useSend('packs.choose');
  const handOn = useSend('packs.export');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [removing, setRemoving] = useState<ShownPack | null>(null);
  const [failure, setFailure] = useState<CallFailure>();
  const isLead = mayReach(session.actor, 'packs');
  const bringIn = async (): Promise<void> => {
    const answer = await choose.send({});
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok && answer.value.outcome !== 'cancelled') setChosen(answer.value);
  };
  const save = async ({ packId, version, isBundled }: ShownPack): Promise<void> => {
    const answer = await handOn.send({ packId, version });
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok)
      showToast(t(!answer.value.saved ? 'packs.notSaved' : isBundled ? 'packs.savedCopy' : 'packs.saved'));
  };
  const fromElsewhere = data?.packs.filter(({ isBundled }) => !isBundled) ?? [];
  return (
    <StaffFrame session={session} title={t('packs.title')} lead={t('packs.lead')}>
      <div className="hb-row">
        <Button
          icon={<Icon id="back" />}
          onPress={() => dispatch(wentToStaff({ at: 'lessons', pupilId: null }))}
        >
          {t('packs.back')}
        </Button>
        {isLead && !chosen ? (
          <Button
            variant="primary"
            icon={<Icon id="add" />}
            isPending={choose.busy}
            onPress={() => void bringIn()}
          >
            {t('packs.bring')}
          </Button>
        ) : null}
        {choose.busy ? <Spinner label={t('packs.bringing')} /> : null}
      </div>
      <FailureNotice failure={failure ?? listFailure} />
      {chosen?.outcome === 'refused' ? (
        <PackRefused refused={chosen} onAgain={() => void bringIn()} onClose={() => setChosen(null)} />
      ) : null}
      {chosen?.outcome === 'read' ? (
        <PackPreview key={chosen.token} pack={chosen} onClose={() => setChosen(null)} />
      ) : null}
      {!data && !listFailure ? <Spinner /> : null}
      {data && !chosen ? (
        <>
          <section className="hb-stack" aria-labelledby="packs-here">
            <h2 id="packs-here">{t('packs.here')}</h2>
            <ul className="hb-packs">
              {data.packs.map((pack) => (
                <PackCard
                  key={`${pack.packId} ${pack.version}`}
                  pack={pack}
                  isLead={isLead}
                  isBusy={handOn.busy}
                  onHandOn={() => void save(pack)}
                  onRemove={() => setRemoving(pack)}
                />
              ))}
            </ul>
            {fromElsewhere.length === 0 ? (
              <div className="hb-packs-none">
                <span className="hb-packs-none-picture">
                  <Picture id="empty-shore" />
                </span>
                <div>
                  <p className="hb-strong">{t('packs.none')}</p>
                  <p className="hb-soft">{t(isLead ? 'packs.noneDetail' : 'packs.onlyLead')}</p>
                </div>
              </div>
            ) : null}
          </section>
          {isLead ? (
            <section className="hb-card" aria-labelledby="packs-own">
              <h2 className="hb-card-title" id="packs-own">
                {t('packs.ownSignature')}
              </h2>
              {data.ownFingerprint === null ? (
                <p className="hb-soft">{t('packs.ownSignatureNone')}</p>
              ) : (
                <>
                  <p className="hb-fingerprint">{data.ownFingerprint}</p>
                  <p className="hb-soft">{t('packs.compare')}</p>
                </>
              )}
            </section>
          ) : null}
        </>
      ) : null}
      {removing ? <RemovePackDialog pack={removing} onClose={() => setRemoving(null)} /> : null}
    </StaffFrame>
  );
}
