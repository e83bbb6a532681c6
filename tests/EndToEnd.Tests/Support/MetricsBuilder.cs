using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Telemetry;

namespace EndToEnd.Tests.Support;

/// <summary>Metrics that nobody reads.</summary>
internal static class MetricsBuilder
{
    public static ProductMetrics Build() =>
        new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
}
