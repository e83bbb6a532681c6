using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Configuration;

/// <summary>
/// The settings of host.json. As in the real host, a setting such as <c>AzureFunctionsJobHost__extensions__queues__batchSize</c> overrides
/// it.
/// </summary>
internal sealed class HostSettings
{
    public const string Section = "AzureFunctionsJobHost";

    public required HttpSettings Http { get; init; }

    public required BlobSettings Blobs { get; init; }

    public required QueueSettings Queues { get; init; }

    /// <summary>The time limit of an invocation; null for no limit.</summary>
    public required TimeSpan? FunctionTimeout { get; init; }

    /// <summary>The functions to run; empty means all.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    public static HostSettings Read(IConfiguration configuration)
    {
        var host = configuration.GetSection(Section);
        return new HostSettings
        {
            Http = ReadPart<HttpSettings>(host, "extensions:http"),
            Blobs = ReadPart<BlobSettings>(host, "extensions:blobs"),
            Queues = ReadPart<QueueSettings>(host, "extensions:queues"),
            FunctionTimeout = ReadTimeout(host["functionTimeout"]),
            Functions = host.GetSection("functions").Get<string[]>() ?? [],
        };
    }

    private static T ReadPart<T>(IConfiguration host, string path)
        where T : new()
    {
        try
        {
            var part = host.GetSection(path).Get<T>() ?? new T();
            Validator.ValidateObject(part, new ValidationContext(part), validateAllProperties: true);
            return part;
        }
        catch (Exception exception) when (exception is ValidationException or InvalidOperationException)
        {
            throw new StartException($"host.json, {path.Replace(':', '.')}: {exception.Message}", exception);
        }
    }

    private static TimeSpan? ReadTimeout(string? text)
    {
        if (text is "-1" or "-00:00:01")
            return null;
        if (text is null)
            return TimeSpan.FromMinutes(30);
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero
            ? timeout
            : throw new StartException(
                $"host.json, functionTimeout: '{text}' is not valid. Use a time such as 00:10:00, or -1 for no limit."
            );
    }
}

/// <summary>The section <c>extensions.http</c>.</summary>
internal sealed class HttpSettings
{
    public string RoutePrefix { get; init; } = "api";
}

/// <summary>The section <c>extensions.blobs</c>.</summary>
internal sealed class BlobSettings
{
    [Range(1, 1000)]
    public int MaxDegreeOfParallelism { get; init; } = 8 * Environment.ProcessorCount;

    [Range(1, 100)]
    public int PoisonBlobThreshold { get; init; } = 5;
}

/// <summary>The section <c>extensions.queues</c>.</summary>
internal sealed class QueueSettings
{
    [Range(1, 32)]
    public int BatchSize { get; init; } = 16;

    [Range(0, 1000)]
    public int? NewBatchThreshold { get; init; }

    [Range(1, 1000)]
    public int MaxDequeueCount { get; init; } = 5;

    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    public QueueMessageEncoding MessageEncoding { get; init; } = QueueMessageEncoding.Base64;
}
