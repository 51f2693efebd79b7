import { Text } from '@mantine/core';

import type { CouncilResult } from '../../api/councils.js';
import { useText } from '../../i18n/language.js';

type Tie = Pick<CouncilResult, 'standing' | 'ranking'> &
  Partial<Pick<CouncilResult, 'tieChain' | 'tieProposal' | 'ballots'>>;

/** What left one investor, or what a tie still waits for. */
export function TieNotice({ result }: { readonly result: Tie }) {
  const t = useText();
  const { standing, ranking, tieChain = [], tieProposal, ballots } = result;
  const names = standing.leaders.map((leader) => nameOf(ranking, leader)).join(', ');
  if (standing.leaders.length === 0) return <Text role="note">{t('tie.nobody')}</Text>;
  return (
    <div role="note" data-decided={standing.decidedBy ?? ''}>
      {standing.decidedBy === null ? (
        <Text fw={600}>
          {t('tie.open', { names })} {standing.waitsFor !== null && t(`tie.waits.${standing.waitsFor}`)}
        </Text>
      ) : (
        <Text fw={600}>
          {t('tie.decided', { name: names, rule: t(`tie.rule.${standing.decidedBy as 'total'}`) })}
        </Text>
      )}
      {standing.decidedBy !== 'total' && tieChain.length > 0 && (
        <Text size="sm">
          {t('tie.chain', { rules: tieChain.map((rule) => t(`tie.rule.${rule as 'total'}`)).join(' → ') })}
        </Text>
      )}
      {ballots?.map(({ party, votes }) => (
        <Text key={party} size="sm">
          {t('tie.ballots', { name: nameOf(ranking, party), votes })}
        </Text>
      ))}
      {tieProposal !== null && tieProposal !== undefined && (
        <Text size="sm">
          {t('tie.proposal', {
            name: nameOf(ranking, tieProposal.winner),
            by: tieProposal.by,
            reason: tieProposal.reason,
          })}
        </Text>
      )}
    </div>
  );
}

function nameOf(ranking: Tie['ranking'], party: string): string {
  return ranking.find((ranked) => ranked.party === party)?.name ?? party;
}
