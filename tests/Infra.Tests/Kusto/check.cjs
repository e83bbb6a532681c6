'use strict';
// Reads {tables: {name: schema}, queries: {name: text}} from standard input and writes what Kusto's own parser and analyser say: {name: [message]}.
require('@kusto/language-service-next/bridge.min.js');
require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');

const { GlobalState, KustoCode, Symbols } = Kusto.Language;
const { tables, queries } = JSON.parse(require('fs').readFileSync(0, 'utf8'));

const symbols = Object.entries(tables).map(([name, schema]) => new Symbols.TableSymbol.$ctor7(name, schema, null));
const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor('logs', symbols));
const check = (query) => {
  const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
  return Array.from({ length: found.Count }, (_, i) => found.getItem(i)).filter((fault) => fault.Severity !== 'Suggestion').map((fault) => `${fault.Message} (at ${fault.Start})`);
};
process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, check(query)]))));
