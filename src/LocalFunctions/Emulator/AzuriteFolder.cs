using System.Security.Cryptography;

namespace LocalFunctions.Emulator;

/// <summary>The folder <c>.azurite</c> next to the solution. It holds the installed package and the data.</summary>
internal sealed class AzuriteFolder(string root)
{
    public const string Name = ".azurite";

    private static readonly string Fingerprint = Convert.ToHexStringLower(
        SHA256.HashData([.. Resource("package.json"), .. Resource("package-lock.json")])
    )[..8];

    public string Root { get; } = root;

    /// <summary>The name contains the version and a hash of the lock file, so a new version is installed next to the old one.</summary>
    public string Install => Path.Combine(Root, $"azurite-{AzuriteInstaller.Version}-{Fingerprint}");

    public string Package => Path.Combine(Install, "node_modules", "azurite");

    public string Script =>
        Path.Combine(Install, $"host-{Convert.ToHexStringLower(SHA256.HashData(Resource("azurite-host.cjs")))[..8]}.cjs");

    public string Data => Path.Combine(Root, "data");

    public string StateFile => Path.Combine(Root, "azurite.json");

    public string InstallLock => Path.Combine(Root, "install.lock");

    public string StartLock => Path.Combine(Root, "start.lock");

    /// <summary>Searches upward from the current folder, then from the app's output, for a solution, or else for host.json.</summary>
    public static AzuriteFolder Find(string output)
    {
        string[] starts = [Directory.GetCurrentDirectory(), output];
        var beside =
            starts.Select(start => FindUpward(start, HoldsSolution)).FirstOrDefault(folder => folder is not null)
            ?? starts
                .Select(start => FindUpward(start, folder => File.Exists(Path.Combine(folder, "host.json"))))
                .FirstOrDefault(folder => folder is not null);
        return new AzuriteFolder(Path.Combine(beside ?? starts[0], Name));
    }

    public static byte[] Resource(string name)
    {
        using var stream = typeof(AzuriteFolder).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string? FindUpward(string start, Func<string, bool> isFound)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (isFound(folder.FullName))
                return folder.FullName;
        }

        return null;
    }

    // In a git worktree, .git is a file.
    private static bool HoldsSolution(string folder) =>
        Path.Exists(Path.Combine(folder, ".git")) || Directory.EnumerateFiles(folder, "*.sln*").Any();
}
