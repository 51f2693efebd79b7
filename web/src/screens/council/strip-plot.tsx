import classes from './council.module.css';

interface StripPlotProps {
  /** All that the drawing shows, in words. */
  readonly label: string;
  readonly scores: readonly { readonly member: string; readonly score: number }[];
  readonly mean: number;
  readonly max: number;
}

const WIDTH = 200;
const HEIGHT = 24;
const MARGIN = 8;
const MIDDLE = HEIGHT / 2;

/** One dot a member between 0 and the maximum, and a stroke at the mean; dots on each other grow darker. */
export function StripPlot({ label, scores, mean, max }: StripPlotProps) {
  const at = (score: number) => MARGIN + (score / max) * (WIDTH - 2 * MARGIN);
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes.strip}
      width={WIDTH}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
    >
      <line x1={at(0)} x2={at(max)} y1={MIDDLE} y2={MIDDLE} />
      <line className={classes.mean} x1={at(mean)} x2={at(mean)} y1={2} y2={HEIGHT - 2} />
      {scores.map(({ member, score }) => (
        <circle key={member} cx={at(score)} cy={MIDDLE} r={5} />
      ))}
    </svg>
  );
}
