/** The JSON documents of the command line: what does not apply is null, never absent. */
import type { Coverage } from '../../domain/checks/coverage';
import type { Finding } from '../../domain/checks/finding';
import type { Observation } from '../../domain/observation';
import { rangeAddress } from '../../domain/address';
import type { IndicatorTable } from '../../domain/table/indicator-table';
import type { Assessment } from '../../domain/trend/assessment';
import type { Understanding } from '../../workflow/understanding';

function tableAsJson(table: IndicatorTable): object {
  return {
    sheet: table.sheet,
    address: rangeAddress(table.range),
    title: table.title,
    layout: table.layout,
    periods: table.periods.map(({ label }) => label),
    rows: table.rowCount ?? table.rows.length,
    notes: table.notes,
  };
}

function observationAsJson(observation: Observation): object {
  const { sheet, cell, label, measureId, source, place, period, text, kind, value, number, denominator, lower, upper, marks } = observation;
  const { label: periodLabel, start, end, kind: periodKind } = period;
  return {
    sheet, cell, label, measureId, source, place,
    period: { label: periodLabel, start, end, kind: periodKind },
    text, kind, value, number, denominator, lower, upper, marks,
  };
}

/** `read`: tables, every observation cell by cell, and what was set aside. */
export function readingAsJson({ reading }: Understanding): object {
  return {
    tables: reading.tables.map(tableAsJson),
    observations: reading.tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations)).map(observationAsJson),
    unread: reading.unread,
  };
}

function findingAsJson(finding: Finding): object {
  const { code, severity, sheet, address, measureId, source, period, text, expected, message, fix, why, count } = finding;
  return { code, severity, sheet, address, measureId, source, period, text, expected, message, fix, why, count };
}

/** `check`: findings and the coverage of the plan. */
export function checksAsJson({ findings, coverage }: Understanding): object {
  return { findings: findings.map(findingAsJson), coverage: coverage.map((line: Coverage) => ({ ...line })) };
}

function assessmentAsJson(assessment: Assessment): object {
  const { measureId, label, source, place, period, previous, change, symbol, words, reason, evidence, interval, interval998 } = assessment;
  const { recentTrend, control, comparison, suppressed, method } = assessment;
  return {
    measureId, label, source, place, period, previous, change, symbol, words, reason, evidence, interval, interval998,
    recentTrend, control, comparison, suppressed, method,
  };
}

/** `assess`: changes, symbols, evidence, intervals at both levels, recent trend, control chart and comparison. */
export function assessmentsAsJson({ run }: Understanding): object {
  return { method: run.method, tested: run.tested, assessments: run.assessments.map(assessmentAsJson) };
}
