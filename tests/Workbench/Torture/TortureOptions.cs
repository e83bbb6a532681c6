using System.Globalization;

namespace Workbench.Torture;

/// <summary>The options of a scenario.</summary>
/// <param name="Seed">Determines the fault schedule.</param>
/// <param name="Duration">How long an outage or throttling lasts.</param>
/// <param name="Logs">The folder for the output of the product's processes; null discards it.</param>
internal sealed record TortureOptions(string Scenario, int Rounds, int Seed, TimeSpan Duration, string? Logs);

/// <summary>The outcome of a scenario.</summary>
internal sealed record TortureRow(TortureOptions Options, int Faults, int Articles, Findings Findings, TimeSpan Time)
{
    public const string Head = "scenario  rounds  seed  faults  articles  lost  doubled  left behind  second paid calls  seconds";

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Options.Scenario, -8}  {Options.Rounds, 6}  {Options.Seed, 4}  {Faults, 6}  {Articles, 8}  "
                + $"{Findings.Count(Harm.Lost), 4}  {Findings.Count(Harm.Doubled), 7}  {Findings.Count(Harm.LeftBehind), 11}  "
                + $"{Findings.Count(Harm.SecondCall), 17}  {Time.TotalSeconds, 7:F0}"
        );
}
