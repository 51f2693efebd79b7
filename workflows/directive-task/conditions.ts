import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import type { ClockExpiryPayload } from '../vocabulary/payload.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { TaskFacts } from './facts.js';
import type { ClosurePayload, DependencyPayload, LodgePayload, ReportPayload } from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

const EXPLAIN = internal('Văn bản giao nhiệm vụ yêu cầu giải trình khi quá ngày chậm nhất.');

const isPast = ({ lateLimit }: TaskFacts, on: string): boolean => lateLimit !== null && on > lateLimit.date;

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  followsAnotherTask: condition<TaskFacts, LodgePayload>({
    holds: (_, { payload }) => payload.timing.type === 'afterTask',
    refusal: 'Nhiệm vụ không thực hiện sau một nhiệm vụ khác.',
    basis: internal('Nhiệm vụ nối tiếp chỉ được giao khi nhiệm vụ trước kết thúc.'),
  }),
  precedingTaskNamed: condition<TaskFacts, LodgePayload>({
    holds: (_, { payload }) => payload.timing.type !== 'afterTask' || (payload.dependsOn ?? []).length > 0,
    refusal: 'Nhiệm vụ thực hiện sau nhiệm vụ khác thì phải nêu nhiệm vụ trước.',
    basis: internal('Không biết nhiệm vụ trước thì không biết khi nào bắt đầu.'),
  }),
  yearsAreInOrder: condition<TaskFacts, LodgePayload>({
    holds: (_, { payload: { timing } }) => timing.type !== 'yearRange' || timing.from <= timing.to,
    refusal: 'Năm kết thúc phải từ năm bắt đầu trở đi.',
    basis: internal('Thời gian thực hiện phải có thứ tự.'),
  }),
  isOneOfThePrecedingTasks: condition<TaskFacts, DependencyPayload>({
    holds: (facts, { payload }) => facts.dependsOn.some(({ task }) => task === payload.task),
    detail: (_, { payload }) => `Nhiệm vụ vừa kết thúc: ${payload.task}.`,
    refusal: 'Nhiệm vụ vừa kết thúc không phải nhiệm vụ mà nhiệm vụ này chờ.',
    basis: internal('Chỉ nhiệm vụ được nêu khi giao mới mở nhiệm vụ này.'),
  }),
  isTheLastPrecedingTask: condition<TaskFacts, DependencyPayload>({
    holds: (facts, { payload }) =>
      facts.dependsOn.every(({ task, endedOn }) => endedOn !== null || task === payload.task),
    refusal: 'Còn nhiệm vụ trước chưa kết thúc.',
    basis: internal('Chờ mọi nhiệm vụ được nêu khi giao.'),
  }),
  reportExplainsLateness: condition<TaskFacts, ReportPayload>({
    holds: (facts, { payload, on }) =>
      !isPast(facts, on) || facts.explanation !== null || payload.explanation !== undefined,
    detail: (facts) => `Ngày chậm nhất: ${vietnameseDate(facts.lateLimit?.date)}.`,
    refusal: 'Đã quá ngày chậm nhất nên báo cáo phải nêu rõ nguyên nhân và trách nhiệm.',
    basis: EXPLAIN,
  }),
  latenessIsExplained: condition<TaskFacts, ClosurePayload>({
    holds: (facts, { payload, on }) =>
      !isPast(facts, on) || facts.explanation !== null || payload.explanation !== undefined,
    detail: (facts) => `Ngày chậm nhất: ${vietnameseDate(facts.lateLimit?.date)}.`,
    refusal: 'Đã quá ngày chậm nhất mà chưa có giải trình nguyên nhân và trách nhiệm nên chưa kết thúc được.',
    basis: EXPLAIN,
  }),
  explanationIsAsked: condition<TaskFacts>({
    holds: ({ lateLimit }) => lateLimit !== null,
    refusal: 'Văn bản giao nhiệm vụ không yêu cầu giải trình khi chậm.',
    basis: EXPLAIN,
  }),
  reportExplains: condition<TaskFacts, ReportPayload>({
    holds: (_, { payload }) => payload.explanation !== undefined,
    refusal: 'Báo cáo không kèm giải trình.',
    basis: EXPLAIN,
  }),
  lateLimitRanOut: condition<TaskFacts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'lateLimit',
    refusal: 'Chưa quá ngày chậm nhất.',
    basis: EXPLAIN,
  }),
  reportsPeriodically: condition<TaskFacts>({
    holds: ({ recurrence }) => recurrence !== null,
    refusal: 'Nhiệm vụ này không có chế độ báo cáo định kỳ.',
    basis: internal('Chỉ báo cáo theo kỳ mà văn bản giao nhiệm vụ ấn định.'),
  }),
  reportIsFinal: condition<TaskFacts>({
    holds: (facts) => facts.reports.at(-1)?.percent === 100,
    refusal: 'Báo cáo chưa ghi hoàn thành 100 %.',
    basis: internal('Nhiệm vụ kết thúc khi báo cáo hoàn thành được chấp nhận.'),
  }),
};
