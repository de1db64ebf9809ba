import { LazyMotion, MotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ReactNode, useSyncExternalStore } from 'react';
import { isStill } from '../theme/look.ts';

async function loadFeatures() {
  const { domAnimation } = await import('./motionFeatures.ts');
  return domAnimation;
}

function watchLook(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-motion', 'data-theme'],
  });
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  query.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', listener);
  };
}

/** True while nothing may move; follows changes of look and of the computer's setting. */
export function useIsStill(): boolean {
  return useSyncExternalStore(watchLook, () => isStill());
}

/**
 * Motion for the screens inside it. Import it only from screens that are themselves loaded lazily, so that the start
 * carries none of it. Inside, use `SoftEnter` or `m` of 'framer-motion/m'.
 */
export function MotionProvider({ children }: { children: ReactNode }) {
  const still = useIsStill();
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig
        reducedMotion={still ? 'always' : 'never'}
        transition={still ? { duration: 0 } : { duration: 0.35, ease: [0.3, 0.1, 0.2, 1] }}
      >
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}

/** Lets its content arrive softly, once; where nothing may move it is simply there. */
export function SoftEnter({ children, delay = 0 }: { children: ReactNode; delay?: number }) {
  const still = useIsStill();
  if (still) return <div className="hb-enter">{children}</div>;
  return (
    <m.div
      className="hb-enter"
      initial={{ opacity: 0, y: 10 }}
      animate={{ opacity: 1, y: 0 }}
      transition={{ delay, duration: 0.35 }}
    >
      {children}
    </m.div>
  );
}
