using System.Reflection;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Storage;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Emulator;

/// <summary>Points every connection without a setting to Azurite.</summary>
internal static class AzuriteUse
{
    private const string DevelopmentStorage = "UseDevelopmentStorage=true";

    public static async Task<SharedAzurite?> StartIfNeededAsync(
        IConfiguration configuration,
        IReadOnlyList<FunctionEntry> functions,
        Assembly app,
        Action<string> report
    )
    {
        var folder = AzuriteFolder.Find(SettingsFiles.FolderOf(app));
        string[] missing =
        [
            .. HostConnection.Needed(configuration, functions).Where(connection => IsMissing(configuration, connection, folder)),
        ];
        if (missing.Length == 0)
            return null;
        var azurite = await SharedAzurite.JoinOrStartAsync(folder, report, CancellationToken.None);
        var connectionString = AzuriteAccount.WellKnown.ConnectionString(azurite.State.BlobPort, azurite.State.QueuePort);
        foreach (var connection in missing)
            configuration[connection] = connectionString;
        return azurite;
    }

    // If someone else already serves development storage, it is left to them.
    private static bool IsMissing(IConfiguration configuration, string connection, AzuriteFolder folder) =>
        !StorageAccounts.IsConfigured(configuration, connection)
        || (
            string.Equals(configuration[connection]?.TrimEnd(';'), DevelopmentStorage, StringComparison.OrdinalIgnoreCase)
            && !SharedAzurite.IsForeignOnDefaultPorts(folder)
        );
}
