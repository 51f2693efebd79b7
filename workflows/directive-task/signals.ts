import type { Signal } from '../vocabulary/procedure.js';
import type { Dependency, TaskFacts } from './facts.js';

/** The tasks that wait for this one know it by its dossier, or by its number in the same document. */
export const signals: Readonly<Record<string, Signal>> = {
  DEPENDENCY_ENDED: {
    to: 'dependents',
    names: (facts) => numberOf(facts as TaskFacts),
    tell: (facts, code, receiver) => {
      const ended = facts as TaskFacts;
      const { dependsOn, source } = receiver as TaskFacts;
      const isThis = ({ task, dossier }: Dependency) =>
        dossier === code ||
        (dossier === null && task === ended.taskId && source?.document === ended.source?.document);
      const dependency = dependsOn.find((each) => each.endedOn === null && isThis(each));
      return dependency === undefined ? null : { task: dependency.task, dossier: code };
    },
  },
};

function numberOf({ taskId }: TaskFacts): readonly string[] {
  return taskId === null ? [] : [taskId];
}
