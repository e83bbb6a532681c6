using LocalFunctions.Emulator;

namespace LocalFunctions.Tests.Support;

/// <summary>A folder that looks like a solution and is removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("local-functions-").FullName;
        File.WriteAllText(System.IO.Path.Combine(Path, "app.sln"), string.Empty);
    }

    public string Path { get; }

    internal AzuriteFolder Azurite => new(System.IO.Path.Combine(Path, AzuriteFolder.Name));

    /// <summary>Lends it the Azurite that is installed beside the solution.</summary>
    public async Task LendAzuriteAsync()
    {
        var installed = AzuriteFolder.Find(AppContext.BaseDirectory);
        await new AzuriteInstaller(installed, _ => { }).EnsureAsync(CancellationToken.None);
        Directory.CreateDirectory(Azurite.Root);
        Directory.CreateSymbolicLink(Azurite.Install, installed.Install);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
