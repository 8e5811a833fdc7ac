import type { Behaviour } from './behaviour.js';
import type { ShownShot } from './check-status.js';

/** Bends a shot of a reply as the switches want it: none, one or two entries stand in its place. */
export function bendShot(
  shot: ShownShot,
  { behaviour, wasCompleted }: { readonly behaviour: Behaviour; readonly wasCompleted: boolean },
): readonly ShownShot[] {
  if (behaviour.missingShot) return [];
  let bent = shot;
  if (behaviour.statusBackwards && wasCompleted) {
    bent = { shotId: shot.shotId, taskId: shot.taskId, status: 'processing' };
  }
  if (behaviour.completedWithoutUrl && bent.status === 'completed') {
    const { videoUrl: _, ...rest } = bent;
    bent = rest;
  }
  if (behaviour.statusWord !== null) bent = { ...bent, status: behaviour.statusWord };
  if (behaviour.foreignShot) bent = { ...bent, shotId: 'somebody-elses', taskId: 'task_foreign' };
  return [bent, ...beside(bent, behaviour)];
}

function beside(shot: ShownShot, behaviour: Behaviour): readonly ShownShot[] {
  const invented = { ...shot, shotId: 'invented', taskId: 'task_invented', status: 'completed' };
  const contrary = {
    shotId: shot.shotId,
    taskId: shot.taskId,
    status: 'failed',
    error: 'Contrary',
  };
  return [
    ...(behaviour.extraShot ? [invented] : []),
    ...(behaviour.doubledShot === 'same' ? [shot] : []),
    ...(behaviour.doubledShot === 'contrary' ? [contrary] : []),
  ];
}
