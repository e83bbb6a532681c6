using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Summarizer.Functions.Telemetry;

/// <summary>
/// Exports traces, metrics and logs: to a collector if <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one, and on Azure to Application Insights,
/// consistent with the host's own telemetry.
/// </summary>
internal static class TelemetryExport
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING",
        Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration, bool isLocal)
    {
        services.AddMetrics().AddSingleton<ProductMetrics>();
        var hasCollector = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        var hasInsights = !isLocal && configuration[ConnectionString] is { Length: > 0 };
        if (!hasCollector && !hasInsights)
            return services;

        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("article-summarizer"))
            .WithTracing(tracing => tracing.AddSource(Tracing.SourceName))
            .WithMetrics(metrics => metrics.AddMeter(ProductMetrics.MeterName))
            .WithLogging(_ => { }, logging => logging.IncludeFormattedMessage = true)
            .UseFunctionsWorkerDefaults();
        if (isLocal)
            telemetry.WithTracing(tracing => tracing.AddAspNetCoreInstrumentation()); // With another host, that host creates this span.
        if (hasCollector)
            telemetry.UseOtlpExporter();
        if (hasInsights)
            telemetry.UseInsights(configuration);
        return services;
    }

    private static void UseInsights(this IOpenTelemetryBuilder telemetry, IConfiguration configuration) =>
        telemetry.UseAzureMonitorExporter(options =>
        {
            options.ConnectionString = configuration[ConnectionString];
            options.EnableTraceBasedLogsSampler = false; // There are few logs, and queries count them.
            // If the host uses the app's identity to send telemetry, the app does too.
            if (configuration[Authentication] is { Length: > 0 })
                options.Credential = new DefaultAzureCredential();
        });
}
