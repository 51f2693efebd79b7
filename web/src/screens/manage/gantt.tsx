import type { Line } from '../../api/schedule.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';
import { toScale, type Mark, type Scale } from './schedule.js';

const RADIUS: Readonly<Record<Mark['kind'], string>> = { reached: '6', target: '5', missed: '6' };

/** Lines over years. Positions are attributes, because the content policy allows no style on an element. */
export function Gantt({ lines }: { readonly lines: readonly Line[] }) {
  const t = useText();
  const scale = toScale(lines);
  return (
    <>
      <p>{t('schedule.legend')}</p>
      <ScrollRegion label={t('schedule.chart')}>
        <div className={classes.gantt} aria-hidden="true">
          <span />
          <svg>
            {scale.years.map((year) => (
              <text key={year} className={classes.axis} x={scale.at(`${String(year)}-01-15`)} y="20">
                {year}
              </text>
            ))}
          </svg>
        </div>
        {lines.map((line) => (
          <Row key={line.code} line={line} scale={scale} />
        ))}
      </ScrollRegion>
    </>
  );
}

function Row({ line, scale }: { readonly line: Line; readonly scale: Scale }) {
  const t = useText();
  const { code, title, acceptedAt, marks, percents, flags } = line;
  const words = marks.map(({ milestone, kind, on }) =>
    t(`schedule.${kind}`, { milestone: t(`milestone.${milestone}`), on: formatDate(on) }),
  );
  const last = marks.reduce((latest, { on }) => (on > latest ? on : latest), acceptedAt);
  return (
    <div className={classes.gantt} data-cluster={code}>
      <span>
        <AnchorLink to={PATHS.dossier} params={{ code }} size="sm">
          {title}
        </AnchorLink>{' '}
        {percents.works !== null && t('schedule.works', { percent: percents.works })}{' '}
        {flags.length > 0 && (
          <span className={classes.flag}>{t('table.flags', { count: flags.length })}</span>
        )}
      </span>
      <svg role="img" aria-label={words.length === 0 ? t('schedule.noMarks') : words.join('; ')}>
        {scale.years.map((year) => (
          <line
            key={year}
            className={classes.grid}
            x1={scale.at(`${String(year)}-01-01`)}
            x2={scale.at(`${String(year)}-01-01`)}
            y2="32"
          />
        ))}
        <line className={classes.span} x1={scale.at(acceptedAt)} x2={scale.at(last)} y1="16" y2="16" />
        {marks.map(({ milestone, kind, on }, index) => (
          <circle key={milestone} className={classes[kind]} cx={scale.at(on)} cy="16" r={RADIUS[kind]}>
            <title>{words[index]}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}
