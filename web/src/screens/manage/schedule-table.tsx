import type { Line } from '../../api/schedule.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';
import { MILESTONES } from './schedule.js';

const PERCENTS = ['landClearance', 'works', 'occupancy'] as const;

/** The same as the chart, for reading and printing; and the contradictions of the source in its own words. */
export function ScheduleTable({ lines }: { readonly lines: readonly Line[] }) {
  const t = useText();
  return (
    <ScrollRegion label={t('schedule.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('schedule.cluster')}</th>
            {PERCENTS.map((percent) => (
              <th key={percent} scope="col">
                {t(`percent.${percent}`)}
              </th>
            ))}
            {MILESTONES.map((milestone) => (
              <th key={milestone} scope="col">
                {t(`milestone.${milestone}`)}
              </th>
            ))}
            <th scope="col">{t('schedule.flags')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.code} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ line: { code, title, percents, marks, flags } }: { readonly line: Line }) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <AnchorLink to={PATHS.dossier} params={{ code }} size="sm">
          {title}
        </AnchorLink>
      </th>
      {PERCENTS.map((of) => (
        <td key={of}>{percents[of] === null ? '' : t('schedule.percent', { percent: percents[of] })}</td>
      ))}
      {MILESTONES.map((milestone) => {
        const mark = marks.find((each) => each.milestone === milestone);
        return <td key={milestone}>{mark && t(`schedule.${mark.kind}On`, { on: formatDate(mark.on) })}</td>;
      })}
      <td>
        {flags.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </td>
    </tr>
  );
}
