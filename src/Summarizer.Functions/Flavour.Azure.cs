using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using Summarizer.Functions.Publishing;

namespace Summarizer.Functions;

/// <summary>What the azure flavour adds: telemetry to Application Insights, in step with what the host sends there by itself.</summary>
internal static class Flavour
{
    /// <summary>Whether messages may go to this very machine, without TLS.</summary>
    public const bool AllowsLoopback = false;

    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING", Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    public static bool TryPrintHelp(string[] args) => false;

    public static void CheckArguments(string[] args)
    {
    }

    public static void AddFlavour(this FunctionsApplicationBuilder builder, string[] args) =>
        builder.Services.AddSingleton<TriggerTrouble>(() => []); // The Azure host does not expose this.

    /// <summary>Where Application Insights is set.</summary>
    public static bool SendsTelemetry(IConfiguration configuration) => configuration[ConnectionString] is { Length: > 0 };

    /// <summary>The worker's spans are parts of the host's, and the component takes telemetry from the app's identity where the host is told so too.</summary>
    public static void AddTelemetry(OpenTelemetryBuilder telemetry, IConfiguration configuration)
    {
        telemetry.UseFunctionsWorkerDefaults();
        if (!SendsTelemetry(configuration)) return;
        telemetry.UseAzureMonitorExporter(options =>
        {
            options.ConnectionString = configuration[ConnectionString];
            options.EnableTraceBasedLogsSampler = false; // Logs are few, and queries count them.
            if (configuration[Authentication] is { Length: > 0 }) options.Credential = new DefaultAzureCredential();
        });
    }
}
