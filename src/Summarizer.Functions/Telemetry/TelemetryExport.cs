using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Summarizer.Functions.Telemetry;

/// <summary>Where traces, metrics and logs go: to a collector where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one, and where the flavour sends them.</summary>
internal static class TelemetryExport
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics().AddSingleton<ProductMetrics>();
        var hasCollector = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        if (!hasCollector && !Flavour.SendsTelemetry(configuration)) return services;

        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("article-summarizer"))
            .WithTracing(tracing => tracing.AddSource(Tracing.SourceName))
            .WithMetrics(metrics => metrics.AddMeter(ProductMetrics.MeterName))
            .WithLogging(_ => { }, logging => logging.IncludeFormattedMessage = true);
        if (hasCollector) telemetry.UseOtlpExporter();
        Flavour.AddTelemetry(telemetry, configuration);
        return services;
    }
}
