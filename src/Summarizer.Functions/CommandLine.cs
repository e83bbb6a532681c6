namespace Summarizer.Functions;

/// <summary>The command line of a local run. A Functions host has its own arguments.</summary>
internal static class CommandLine
{
    public const string NoSeeds = "--no-seeds";

    private const string Help = """
        Reads articles from blob storage, publishes digests with verified quotes and serves them over HTTP.

        Usage: dotnet run --project src/Summarizer.Functions [-- options]

          --port <number>        the HTTP port on 127.0.0.1 (7071; 0 takes a free one)
          --no-seeds             do not upload the example articles into a new account
          --enforce-keys <key>   require this function key, as Azure does
          --quiet true           do not print the startup table
          --shutdownTimeoutSeconds <number>  how long running work may take to finish (30)
          --<setting> <value>    a setting, such as --Digest:MaxQuotes 3
          --help                 show this text

        Without the setting ArticleStorage, the app installs the storage emulator Azurite once, starts it, and keeps its data in .azurite/.
        Settings can also be environment variables; src/Summarizer.Functions/SETTINGS.md lists them.
        """;

    private static readonly string[] OptionsWithValue = ["--port", "-p", "--enforce-keys", "--quiet", "--shutdownTimeoutSeconds"];
    private static readonly string[] Sections =
    [
        "ArticleStorage",
        "Articles",
        "Digest",
        "Feed",
        "Intake",
        "Model",
        "Retention",
        "Webhooks",
        "Logging",
        "OTEL_",
        "AzureWebJobs",
        "AzureFunctionsJobHost",
    ];

    public static bool TryPrintHelp(string[] args)
    {
        if (!args.Any(arg => arg is "--help" or "-h" or "-?"))
            return false;
        Console.WriteLine(Help);
        return true;
    }

    /// <summary>Rejects unknown options: with a mistyped option, the app must not start in a way that nobody asked for.</summary>
    /// <exception cref="SettingsException">An option is unknown or has no value.</exception>
    public static void Check(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == NoSeeds)
                continue;
            var name = args[i].Split('=')[0];
            if (name.Contains("__", StringComparison.Ordinal))
                throw new SettingsException($"Unknown option {name}. Use {name.Replace("__", ":", StringComparison.Ordinal)} instead.");
            if (!OptionsWithValue.Contains(name) && !IsSetting(name))
                throw new SettingsException($"Unknown option {args[i]}. Use --help to list all options.");
            if (name.Length < args[i].Length)
                continue;
            if (++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal))
                throw new SettingsException($"{name} needs a value. Use --help to see which.");
        }
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("--", StringComparison.Ordinal)
        && Sections.Any(section => name.AsSpan(2).StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
