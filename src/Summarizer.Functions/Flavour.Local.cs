using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>What the local flavour adds: a command line with a help text, and example articles for a new account.</summary>
internal static class Flavour
{
    /// <summary>Whether messages may go to this very machine, without TLS: to try out a receiver.</summary>
    public const bool AllowsLoopback = true;

    private const string Help = """
        Reads articles from blob storage, publishes digests with verified quotes, serves them over HTTP.

        Usage: dotnet run --project src/Summarizer.Functions [-- options]

          --port <number>        the HTTP port on 127.0.0.1 (7071; 0 takes a free one)
          --no-seeds             do not upload the example articles into a new account
          --enforce-keys <key>   ask for this function key as Azure would
          --quiet true           no start-up table
          --shutdownTimeoutSeconds <number>  how long work may take to end (30)
          --<setting> <value>    a setting, such as --Digest:MaxQuotes 3
          --help                 this text

        Without the setting ArticleStorage the storage emulator Azurite is installed once, started, and keeps its data in .azurite/.
        Settings are environment variables too; README.md has their table.
        """;

    private static readonly string[] OptionsWithValue = ["--port", "-p", "--enforce-keys", "--quiet", "--shutdownTimeoutSeconds"];
    private static readonly string[] Sections = ["ArticleStorage", "Articles", "Digest", "Feed", "Model", "Retention", "Webhooks", "Logging", "OTEL_", "AzureWebJobs", "AzureFunctionsJobHost"];

    public static bool TryPrintHelp(string[] args)
    {
        if (!args.Any(arg => arg is "--help" or "-h" or "-?")) return false;
        Console.WriteLine(Help);
        return true;
    }

    /// <summary>Refuses what nobody would read: a mistyped option must not start an app that differs from what was asked for.</summary>
    /// <exception cref="SettingsException">There is an unknown option, or one without its value.</exception>
    public static void CheckArguments(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == Program.NoSeeds) continue;
            var name = args[i].Split('=')[0];
            if (name.Contains("__", StringComparison.Ordinal)) throw new SettingsException($"{name}: write {name.Replace("__", ":", StringComparison.Ordinal)} here.");
            if (!OptionsWithValue.Contains(name) && !IsSetting(name)) throw new SettingsException($"{args[i]} is no option. --help lists them all.");
            if (name.Length < args[i].Length) continue;
            if (++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal)) throw new SettingsException($"{name} needs a value. --help tells which.");
        }
    }

    public static void AddFlavour(this FunctionsApplicationBuilder builder, string[] args)
    {
        builder.Services.AddSingleton<TriggerTrouble>(provider => () => provider.GetRequiredService<TriggerProblems>().Current);
        if (args.Contains(Program.NoSeeds)) return;
        builder.Services.AddSingleton(new ExampleArticles(Path.Combine(AppContext.BaseDirectory, "seeds")));
    }

    /// <summary>Nowhere by itself.</summary>
    public static bool SendsTelemetry(IConfiguration configuration) => false;

    /// <summary>A trace begins where a request comes in, or with its caller.</summary>
    public static void AddTelemetry(OpenTelemetryBuilder telemetry, IConfiguration configuration) =>
        telemetry.WithTracing(tracing => tracing.AddAspNetCoreInstrumentation());

    private static bool IsSetting(string name) =>
        name.StartsWith("--", StringComparison.Ordinal)
        && Sections.Any(section => name.AsSpan(2).StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
