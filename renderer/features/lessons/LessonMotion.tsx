import { domMax, LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';
import { useIsStill } from '../../ui/MotionProvider.tsx';

/** Motion with dragging, for the steps of a lesson; loaded with them. Where nothing may move, things are simply in their new place. */
export function LessonMotion({ children }: { children: ReactNode }) {
  const still = useIsStill();
  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig
        reducedMotion={still ? 'always' : 'never'}
        transition={still ? { duration: 0 } : { duration: 0.3, ease: [0.3, 0.1, 0.2, 1] }}
      >
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
