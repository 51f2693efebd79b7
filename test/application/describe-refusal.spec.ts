import { describeRefusal } from '../../src/application/describe-refusal.js';

describe('the sentence of a refusal', () => {
  test('calls the act and the step as the procedure does', () => {
    const refusal = { code: 'not-available', event: 'ISSUE_DECISION', state: 'underAppraisal' } as const;
    const labels = { event: 'Ban hành quyết định', state: 'Đang thẩm định' };
    expect(describeRefusal({ ...refusal, labels })).toBe(
      'Không thực hiện được “Ban hành quyết định” khi hồ sơ ở bước “Đang thẩm định”.',
    );
    expect(describeRefusal(refusal)).toContain('“ISSUE_DECISION”');
  });

  test('calls the clock and the capacity by their names', () => {
    expect(describeRefusal({ code: 'clock-not-running', clock: 'appraisal', label: 'Thẩm định' })).toBe(
      'Thời hạn “Thẩm định” không chạy trong hồ sơ này.',
    );
    expect(describeRefusal({ code: 'unit-undetermined', capacity: 'industryDepartment' })).toContain(
      '“Sở Công Thương”',
    );
  });
});
