// Stands here: anyone at the door who would rather have a person than a screen.
// State: not signed in; the note that is made has no name on it, and the page says so.
// The one thing: get a card to show, in two presses.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { AskAdult } from '../pupil/AskAdult.tsx';

export default function AskAtTheDoor({ onClose }: { onClose: () => void }) {
  const { t: common } = useTranslation('common');
  return (
    <AskAdult
      isAtDoor
      askable={[]}
      onClose={onClose}
      frame={({ title, lead, children }) => (
        <PageFrame
          tone="pupil"
          title={title}
          lead={lead}
          footer={
            <Button scale="pupil" icon={<Icon id="back" />} onPress={onClose}>
              {common('back')}
            </Button>
          }
        >
          {children}
        </PageFrame>
      )}
    />
  );
}
