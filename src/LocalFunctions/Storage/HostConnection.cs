using LocalFunctions.Discovery;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Storage;

/// <summary>
/// The storage account for the host's own data: <c>AzureWebJobsStorage</c>, or else the first account that a trigger names.
/// </summary>
internal sealed record HostConnection(string? Name)
{
    public static HostConnection Choose(IConfiguration configuration, IReadOnlyList<FunctionEntry> functions)
    {
        if (!functions.Any(function => function.Trigger is BlobTrigger or TimerTrigger))
            return new HostConnection((string?)null);
        string[] named =
        [
            FunctionReader.DefaultConnection,
            .. functions.Select(function => ConnectionOf(function.Trigger)).OfType<string>(),
        ];
        return new HostConnection(Array.Find(named, connection => StorageAccounts.IsConfigured(configuration, connection)) ?? named[0]);
    }

    /// <summary>The connections that these functions need.</summary>
    public static IReadOnlyList<string> Needed(IConfiguration configuration, IReadOnlyList<FunctionEntry> functions)
    {
        IEnumerable<string?> named =
        [
            .. functions.Select(function => ConnectionOf(function.Trigger)),
            Choose(configuration, functions).Name,
        ];
        return [.. named.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string? ConnectionOf(Trigger trigger) =>
        trigger switch
        {
            BlobTrigger blob => blob.Connection,
            QueueTrigger queue => queue.Connection,
            _ => null,
        };
}
