using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>What the local flavour adds: example articles for a new account, and a help text.</summary>
internal static class Flavour
{
    private const string Help = """
        Reads articles from blob storage, publishes digests with verified quotes, serves them over HTTP.

        Usage: dotnet run --project src/Summarizer.Functions [-- options]

          --port <number>   the HTTP port on 127.0.0.1 (7071)
          --no-seeds        do not upload the example articles into a new account
          --help            this text

        Without the setting ArticleStorage the storage emulator Azurite is installed once, started, and keeps its data in .azurite/.
        Settings are environment variables; README.md has their table.
        """;

    public static bool TryPrintHelp(string[] args)
    {
        if (!args.Any(arg => arg is "--help" or "-h" or "-?")) return false;
        Console.WriteLine(Help);
        return true;
    }

    public static void AddFlavour(this FunctionsApplicationBuilder builder, string[] args)
    {
        if (args.Contains(Program.NoSeeds)) return;
        builder.Services.AddSingleton(new ExampleArticles(Path.Combine(AppContext.BaseDirectory, "seeds")));
    }
}
